using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace SkillsMatch.Storage.Changes;

internal sealed class FactStampView : IEntityTypeConfiguration<FactStampRow>
{
    public void Configure(EntityTypeBuilder<FactStampRow> view) => view.HasNoKey().ToView("fact_stamps");
}

internal sealed class FactTotalView : IEntityTypeConfiguration<FactTotalRow>
{
    public void Configure(EntityTypeBuilder<FactTotalRow> view) => view.HasNoKey().ToView("fact_totals");
}
