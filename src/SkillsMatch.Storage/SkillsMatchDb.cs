using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using SkillsMatch.Storage.Changes;
using SkillsMatch.Storage.JobSeekers;
using SkillsMatch.Storage.Matching;
using SkillsMatch.Storage.Operations;
using SkillsMatch.Storage.Region;
using SkillsMatch.Storage.Taxonomy;
using SkillsMatch.Storage.Training;
using SkillsMatch.Storage.Vacancies;

namespace SkillsMatch.Storage;

/// <summary>The one database of the service.</summary>
public sealed class SkillsMatchDb(DbContextOptions<SkillsMatchDb> options) : DbContext(options), IDataProtectionKeyContext
{
    /// <summary>Skills, licences, certificates, languages.</summary>
    public DbSet<SkillRow> Skills => Set<SkillRow>();

    /// <summary>Their labels.</summary>
    public DbSet<SkillLabelRow> SkillLabels => Set<SkillLabelRow>();

    /// <summary>Relations that a taxonomy states between skills.</summary>
    public DbSet<SkillRelationRow> SkillRelations => Set<SkillRelationRow>();

    /// <summary>Which skills come near each other.</summary>
    public DbSet<SkillClosenessRow> SkillCloseness => Set<SkillClosenessRow>();

    /// <summary>Pairs of skills that visitors say are wrongly called near.</summary>
    public DbSet<ClosenessFlagRow> ClosenessFlags => Set<ClosenessFlagRow>();

    /// <summary>Occupations.</summary>
    public DbSet<OccupationRow> Occupations => Set<OccupationRow>();

    /// <summary>Their titles.</summary>
    public DbSet<OccupationLabelRow> OccupationLabels => Set<OccupationLabelRow>();

    /// <summary>What they ask.</summary>
    public DbSet<OccupationSkillRow> OccupationSkills => Set<OccupationSkillRow>();

    /// <summary>Groups of skills and occupations.</summary>
    public DbSet<ConceptGroupRow> ConceptGroups => Set<ConceptGroupRow>();

    /// <summary>What lies under what.</summary>
    public DbSet<BroaderRelationRow> BroaderRelations => Set<BroaderRelationRow>();

    /// <summary>Labour-market regions.</summary>
    public DbSet<LabourMarketRegionRow> LabourMarketRegions => Set<LabourMarketRegionRow>();

    /// <summary>Municipalities.</summary>
    public DbSet<MunicipalityRow> Municipalities => Set<MunicipalityRow>();

    /// <summary>PC4 areas.</summary>
    public DbSet<PlaceRow> Places => Set<PlaceRow>();

    /// <summary>Employers.</summary>
    public DbSet<EmployerRow> Employers => Set<EmployerRow>();

    /// <summary>Vacancies.</summary>
    public DbSet<VacancyRow> Vacancies => Set<VacancyRow>();

    /// <summary>What they ask.</summary>
    public DbSet<VacancySkillRow> VacancySkills => Set<VacancySkillRow>();

    /// <summary>Schools and other providers.</summary>
    public DbSet<ProviderRow> Providers => Set<ProviderRow>();

    /// <summary>Training offers.</summary>
    public DbSet<TrainingOfferRow> TrainingOffers => Set<TrainingOfferRow>();

    /// <summary>What they teach.</summary>
    public DbSet<LearningOutcomeRow> LearningOutcomes => Set<LearningOutcomeRow>();

    /// <summary>Job seekers under a pseudonym.</summary>
    public DbSet<JobSeekerRow> JobSeekers => Set<JobSeekerRow>();

    /// <summary>What they can do.</summary>
    public DbSet<JobSeekerSkillRow> JobSeekerSkills => Set<JobSeekerSkillRow>();

    /// <summary>Match runs.</summary>
    public DbSet<MatchRunRow> MatchRuns => Set<MatchRunRow>();

    /// <summary>Matches with their explanations.</summary>
    public DbSet<MatchRow> Matches => Set<MatchRow>();

    /// <summary>Parts of refreshes of the whole region.</summary>
    public DbSet<RefreshShardRow> RefreshShards => Set<RefreshShardRow>();

    /// <summary>What fitted each job seeker best at the last refresh.</summary>
    public DbSet<BestVacanciesRow> BestVacancies => Set<BestVacanciesRow>();

    /// <summary>Judgements of matches, of nobody in particular.</summary>
    public DbSet<MatchFeedbackRow> MatchFeedback => Set<MatchFeedbackRow>();

    /// <summary>Jobs to be started.</summary>
    public DbSet<OutboxMessageRow> Outbox => Set<OutboxMessageRow>();

    /// <summary>Answers to repeated POSTs.</summary>
    public DbSet<IdempotentAnswerRow> IdempotentAnswers => Set<IdempotentAnswerRow>();

    /// <summary>Imports.</summary>
    public DbSet<ImportRunRow> ImportRuns => Set<ImportRunRow>();

    /// <summary>Generations that all nodes agree on.</summary>
    public DbSet<RegionStateRow> RegionStates => Set<RegionStateRow>();

    /// <summary>Keys of cookies and antiforgery tokens, shared by all nodes.</summary>
    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();

    /// <summary>Names of the versions of facts.</summary>
    public DbSet<FactStampRow> FactStamps => Set<FactStampRow>();

    /// <summary>The same for all of a kind together.</summary>
    public DbSet<FactTotalRow> FactTotals => Set<FactTotalRow>();

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder modelBuilder) =>
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(SkillsMatchDb).Assembly);

    /// <inheritdoc/>
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(32);
        configurationBuilder.Properties<decimal>().HavePrecision(12, 2);
    }
}
