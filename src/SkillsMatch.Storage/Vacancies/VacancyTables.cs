using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SkillsMatch.Storage.Region;
using SkillsMatch.Storage.Taxonomy;

namespace SkillsMatch.Storage.Vacancies;

internal sealed class EmployerTable : IEntityTypeConfiguration<EmployerRow>
{
    public void Configure(EntityTypeBuilder<EmployerRow> table)
    {
        table.HasIndex(employer => employer.Name).IsUnique();
        table.Property(employer => employer.Name).HasMaxLength(120);
    }
}

internal sealed class VacancyTable : IEntityTypeConfiguration<VacancyRow>
{
    public void Configure(EntityTypeBuilder<VacancyRow> table)
    {
        table.Property(vacancy => vacancy.RowVersion).IsRowVersion();
        table.Property(vacancy => vacancy.Title).HasMaxLength(120);
        table.Property(vacancy => vacancy.Text).HasMaxLength(10_000);
        table.Property(vacancy => vacancy.EditCodeHash).HasMaxLength(32);
        table.HasIndex(vacancy => new { vacancy.Status, vacancy.ClosesOn });
        table.HasIndex(vacancy => new { vacancy.PostedOn, vacancy.Id });
        table.HasOne(vacancy => vacancy.Employer).WithMany().HasForeignKey(vacancy => vacancy.EmployerId);
        table.HasOne<OccupationRow>().WithMany().HasForeignKey(vacancy => vacancy.OccupationId);
        table.HasOne<PlaceRow>().WithMany().HasForeignKey(vacancy => vacancy.Pc4);
        table.HasMany(vacancy => vacancy.Skills).WithOne().HasForeignKey(skill => skill.VacancyId);
    }
}

internal sealed class VacancySkillTable : IEntityTypeConfiguration<VacancySkillRow>
{
    public void Configure(EntityTypeBuilder<VacancySkillRow> table)
    {
        table.HasKey(skill => new { skill.VacancyId, skill.SkillId });
        table.HasIndex(skill => skill.SkillId);
        table.HasOne<SkillRow>().WithMany().HasForeignKey(skill => skill.SkillId);
        table.Property(skill => skill.Sentence).HasMaxLength(1000);
    }
}
