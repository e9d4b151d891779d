using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SkillsMatch.Storage.JobSeekers;

namespace SkillsMatch.Storage.Matching;

internal sealed class MatchRunTable : IEntityTypeConfiguration<MatchRunRow>
{
    public void Configure(EntityTypeBuilder<MatchRunRow> table)
    {
        table.Ignore(run => run.IsCompleted);
        table.HasIndex(run => new { run.SubjectId, run.Direction, run.RequestedAt });
        table.HasIndex(run => new { run.RefreshId, run.SubjectId, run.Direction }).IsUnique();
        table.Property(run => run.AbstainedBecause).HasMaxLength(60);
        table.Property(run => run.PolicyVersion).HasMaxLength(60);
        table.Property(run => run.ModelVersion).HasMaxLength(80);
        table.Property(run => run.FactsHash).HasMaxLength(64);
        table.HasMany(run => run.Matches).WithOne().HasForeignKey(match => match.MatchRunId);
    }
}

internal sealed class MatchTable : IEntityTypeConfiguration<MatchRow>
{
    public void Configure(EntityTypeBuilder<MatchRow> table)
    {
        table.HasKey(match => new { match.MatchRunId, match.Rank });
        table.HasIndex(match => match.FoundId);
        table.Property(match => match.Explanation).HasColumnType("jsonb");
    }
}

internal sealed class RefreshShardTable : IEntityTypeConfiguration<RefreshShardRow>
{
    public void Configure(EntityTypeBuilder<RefreshShardRow> table) => table.HasIndex(shard => shard.RefreshId);
}

internal sealed class BestVacanciesTable : IEntityTypeConfiguration<BestVacanciesRow>
{
    public void Configure(EntityTypeBuilder<BestVacanciesRow> table)
    {
        table.HasKey(best => best.JobSeekerId);
        table.HasOne<JobSeekerRow>().WithOne().HasForeignKey<BestVacanciesRow>(best => best.JobSeekerId).OnDelete(DeleteBehavior.Cascade);
        table.Property(best => best.PolicyVersion).HasMaxLength(60);
        table.Property(best => best.ModelVersion).HasMaxLength(80);
    }
}

internal sealed class MatchFeedbackTable : IEntityTypeConfiguration<MatchFeedbackRow>
{
    public void Configure(EntityTypeBuilder<MatchFeedbackRow> table)
    {
        table.ToTable("match_feedback");
        table.HasIndex(feedback => new { feedback.FeatureContract, feedback.GivenOn });
        table.Property(feedback => feedback.FeatureContract).HasMaxLength(40);
        table.Property(feedback => feedback.Shown).HasColumnType("jsonb");
    }
}
