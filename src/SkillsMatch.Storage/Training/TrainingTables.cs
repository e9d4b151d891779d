using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SkillsMatch.Storage.Region;
using SkillsMatch.Storage.Taxonomy;

namespace SkillsMatch.Storage.Training;

internal sealed class ProviderTable : IEntityTypeConfiguration<ProviderRow>
{
    public void Configure(EntityTypeBuilder<ProviderRow> table)
    {
        table.HasIndex(provider => provider.Name).IsUnique();
        table.Property(provider => provider.Name).HasMaxLength(120);
    }
}

internal sealed class TrainingOfferTable : IEntityTypeConfiguration<TrainingOfferRow>
{
    public void Configure(EntityTypeBuilder<TrainingOfferRow> table)
    {
        table.Property(offer => offer.RowVersion).IsRowVersion();
        table.Property(offer => offer.Name).HasMaxLength(200);
        table.Property(offer => offer.Description).HasMaxLength(4000);
        table.Property(offer => offer.Delivery).HasMaxLength(60);
        table.Property(offer => offer.Crebo).HasMaxLength(5);
        table.Property(offer => offer.EditCodeHash).HasMaxLength(32);
        table.HasOne(offer => offer.Provider).WithMany().HasForeignKey(offer => offer.ProviderId);
        table.HasOne<PlaceRow>().WithMany().HasForeignKey(offer => offer.Pc4);
        table.HasMany(offer => offer.Outcomes).WithOne().HasForeignKey(outcome => outcome.TrainingOfferId);
        table.HasMany(offer => offer.EntrySkills).WithOne().HasForeignKey(skill => skill.TrainingOfferId);
    }
}

internal sealed class LearningOutcomeTable : IEntityTypeConfiguration<LearningOutcomeRow>
{
    public void Configure(EntityTypeBuilder<LearningOutcomeRow> table)
    {
        table.HasKey(outcome => new { outcome.TrainingOfferId, outcome.SkillId });
        table.HasIndex(outcome => outcome.SkillId);
        table.HasOne<SkillRow>().WithMany().HasForeignKey(outcome => outcome.SkillId);
    }
}

internal sealed class EntrySkillTable : IEntityTypeConfiguration<EntrySkillRow>
{
    public void Configure(EntityTypeBuilder<EntrySkillRow> table)
    {
        table.HasKey(skill => new { skill.TrainingOfferId, skill.SkillId });
        table.HasOne<SkillRow>().WithMany().HasForeignKey(skill => skill.SkillId);
    }
}
