using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace SkillsMatch.Storage.Taxonomy;

internal sealed class SkillTable : IEntityTypeConfiguration<SkillRow>
{
    public void Configure(EntityTypeBuilder<SkillRow> table)
    {
        table.HasIndex(skill => skill.Uri).IsUnique();
        table.HasIndex(skill => skill.Code).IsUnique();
        table.Property(skill => skill.Uri).HasMaxLength(400);
        table.Property(skill => skill.Code).HasMaxLength(120);
        table.HasMany(skill => skill.Labels).WithOne().HasForeignKey(label => label.SkillId);
    }
}

internal sealed class SkillLabelTable : IEntityTypeConfiguration<SkillLabelRow>
{
    public void Configure(EntityTypeBuilder<SkillLabelRow> table)
    {
        table.HasIndex(label => new { label.SkillId, label.Language, label.Scheme, label.Text }).IsUnique();
        table.Property(label => label.Language).HasMaxLength(8);
        table.Property(label => label.Text).HasMaxLength(1000);
    }
}

internal sealed class SkillRelationTable : IEntityTypeConfiguration<SkillRelationRow>
{
    public void Configure(EntityTypeBuilder<SkillRelationRow> table)
    {
        table.HasKey(relation => new { relation.SkillId, relation.RelatedSkillId });
        table.HasOne<SkillRow>().WithMany().HasForeignKey(relation => relation.SkillId);
        table.HasOne<SkillRow>().WithMany().HasForeignKey(relation => relation.RelatedSkillId);
    }
}

internal sealed class SkillClosenessTable : IEntityTypeConfiguration<SkillClosenessRow>
{
    public void Configure(EntityTypeBuilder<SkillClosenessRow> table)
    {
        table.HasKey(closeness => new { closeness.SkillId, closeness.CloseSkillId });
        table.HasOne<SkillRow>().WithMany().HasForeignKey(closeness => closeness.SkillId);
        table.HasOne<SkillRow>().WithMany().HasForeignKey(closeness => closeness.CloseSkillId);
        table.ToTable(check => check.HasCheckConstraint("closeness_between_0_and_1", "closeness > 0 AND closeness < 1"));
    }
}

internal sealed class ClosenessFlagTable : IEntityTypeConfiguration<ClosenessFlagRow>
{
    public void Configure(EntityTypeBuilder<ClosenessFlagRow> table)
    {
        table.HasKey(flag => new { flag.SkillId, flag.CloseSkillId });
        table.HasOne<SkillRow>().WithMany().HasForeignKey(flag => flag.SkillId);
        table.HasOne<SkillRow>().WithMany().HasForeignKey(flag => flag.CloseSkillId);
        table.ToTable(check => check.HasCheckConstraint("lower_skill_first", "skill_id < close_skill_id"));
    }
}

internal sealed class OccupationTable : IEntityTypeConfiguration<OccupationRow>
{
    public void Configure(EntityTypeBuilder<OccupationRow> table)
    {
        table.HasIndex(occupation => occupation.Uri).IsUnique();
        table.HasIndex(occupation => occupation.Code).IsUnique();
        table.Property(occupation => occupation.Uri).HasMaxLength(400);
        table.Property(occupation => occupation.Code).HasMaxLength(120);
        table.Property(occupation => occupation.Isco).HasMaxLength(4);
        table.HasMany(occupation => occupation.Labels).WithOne().HasForeignKey(label => label.OccupationId);
        table.HasMany(occupation => occupation.Skills).WithOne().HasForeignKey(skill => skill.OccupationId);
    }
}

internal sealed class OccupationLabelTable : IEntityTypeConfiguration<OccupationLabelRow>
{
    public void Configure(EntityTypeBuilder<OccupationLabelRow> table)
    {
        table.HasIndex(label => new { label.OccupationId, label.Language, label.Scheme, label.Text }).IsUnique();
        table.Property(label => label.Language).HasMaxLength(8);
        table.Property(label => label.Text).HasMaxLength(1000);
    }
}

internal sealed class OccupationSkillTable : IEntityTypeConfiguration<OccupationSkillRow>
{
    public void Configure(EntityTypeBuilder<OccupationSkillRow> table)
    {
        table.HasKey(skill => new { skill.OccupationId, skill.SkillId, skill.Scheme });
        table.HasIndex(skill => skill.SkillId);
        table.HasOne<SkillRow>().WithMany().HasForeignKey(skill => skill.SkillId);
    }
}

internal sealed class ConceptGroupTable : IEntityTypeConfiguration<ConceptGroupRow>
{
    public void Configure(EntityTypeBuilder<ConceptGroupRow> table)
    {
        table.HasIndex(group => group.Uri).IsUnique();
        table.Property(group => group.Uri).HasMaxLength(400);
        table.Property(group => group.Code).HasMaxLength(40);
    }
}

internal sealed class BroaderRelationTable : IEntityTypeConfiguration<BroaderRelationRow>
{
    public void Configure(EntityTypeBuilder<BroaderRelationRow> table)
    {
        table.HasKey(relation => new { relation.NarrowerUri, relation.BroaderUri });
        table.HasIndex(relation => relation.BroaderUri);
        table.Property(relation => relation.NarrowerUri).HasMaxLength(400);
        table.Property(relation => relation.BroaderUri).HasMaxLength(400);
    }
}
