using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace SkillsMatch.Storage.Region;

internal sealed class LabourMarketRegionTable : IEntityTypeConfiguration<LabourMarketRegionRow>
{
    public void Configure(EntityTypeBuilder<LabourMarketRegionRow> table)
    {
        table.HasKey(region => region.Code);
        table.Property(region => region.Code).HasMaxLength(4);
    }
}

internal sealed class MunicipalityTable : IEntityTypeConfiguration<MunicipalityRow>
{
    public void Configure(EntityTypeBuilder<MunicipalityRow> table)
    {
        table.HasKey(municipality => municipality.Code);
        table.Property(municipality => municipality.Code).HasMaxLength(6);
        table.HasOne<LabourMarketRegionRow>().WithMany().HasForeignKey(municipality => municipality.RegionCode);
    }
}

internal sealed class PlaceTable : IEntityTypeConfiguration<PlaceRow>
{
    public void Configure(EntityTypeBuilder<PlaceRow> table)
    {
        table.HasKey(place => place.Pc4);
        table.Property(place => place.Pc4).HasMaxLength(4);
        table.HasOne<MunicipalityRow>().WithMany().HasForeignKey(place => place.MunicipalityCode);
    }
}
