using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SkillsMatch.Storage.Region;
using SkillsMatch.Storage.Taxonomy;

namespace SkillsMatch.Storage.JobSeekers;

internal sealed class JobSeekerTable : IEntityTypeConfiguration<JobSeekerRow>
{
    public void Configure(EntityTypeBuilder<JobSeekerRow> table)
    {
        table.Property(jobSeeker => jobSeeker.RowVersion).IsRowVersion();
        table.HasIndex(jobSeeker => jobSeeker.ReturnCodeHash).IsUnique();
        table.HasIndex(jobSeeker => jobSeeker.ExpiresOn);
        table.HasOne<PlaceRow>().WithMany().HasForeignKey(jobSeeker => jobSeeker.Pc4);
        table.HasOne<OccupationRow>().WithMany().HasForeignKey(jobSeeker => jobSeeker.WishedOccupationId);
        table.HasMany(jobSeeker => jobSeeker.Skills).WithOne().HasForeignKey(skill => skill.JobSeekerId);
        table.HasMany(jobSeeker => jobSeeker.Work).WithOne().HasForeignKey(work => work.JobSeekerId);
    }
}

internal sealed class JobSeekerSkillTable : IEntityTypeConfiguration<JobSeekerSkillRow>
{
    public void Configure(EntityTypeBuilder<JobSeekerSkillRow> table)
    {
        table.HasKey(skill => new { skill.JobSeekerId, skill.SkillId });
        table.HasIndex(skill => skill.SkillId);
        table.HasOne<SkillRow>().WithMany().HasForeignKey(skill => skill.SkillId);
    }
}

internal sealed class WorkExperienceTable : IEntityTypeConfiguration<WorkExperienceRow>
{
    public void Configure(EntityTypeBuilder<WorkExperienceRow> table)
    {
        table.HasKey(work => new { work.JobSeekerId, work.Position });
        table.HasOne<OccupationRow>().WithMany().HasForeignKey(work => work.OccupationId);
    }
}
