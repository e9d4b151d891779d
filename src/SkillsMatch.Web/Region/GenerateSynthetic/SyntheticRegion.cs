using Microsoft.EntityFrameworkCore;
using Npgsql;
using SkillsMatch.Storage;
using SkillsMatch.Storage.JobSeekers;
using SkillsMatch.Storage.Training;
using SkillsMatch.Storage.Vacancies;
using SkillsMatch.Web.Operations.Database;

namespace SkillsMatch.Web.Region.GenerateSynthetic;

/// <summary>
/// Puts a synthetic region into the database, beside the region's own data and in the place of the synthetic one that was there, in one transaction.
/// </summary>
internal sealed class SyntheticRegion(IDbContextFactory<SkillsMatchDb> databases, TimeProvider clock)
{
    private const int AtOnce = 5000;

    /// <exception cref="NoVocabularyException">The region's own occupations are not loaded.</exception>
    public async Task GenerateAsync(SyntheticSize size, IProgress<string>? progress, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var vocabulary = await SyntheticVocabulary.ReadAsync(db, ct);
        await db.Database.CreateExecutionStrategy().ExecuteAsync(async () =>
        {
            await using var transaction = await db.Database.BeginTransactionAsync(ct);
            await RemoveAsync(db, ct);
            var connection = (NpgsqlConnection)db.Database.GetDbConnection();
            await WriteAsync(connection, vocabulary, size, progress, ct);
            await TableStatistics.TakeAsync(connection, SyntheticTables.Names, ct);
            await transaction.CommitAsync(ct);
        });
    }

    private static async Task RemoveAsync(SkillsMatchDb db, CancellationToken ct)
    {
        var jobSeekers = db.JobSeekers.Where(one => one.IsSynthetic).Select(one => one.Id);
        var vacancies = db.Vacancies.Where(one => one.IsSynthetic).Select(one => one.Id);
        var offers = db.TrainingOffers.Where(one => one.IsSynthetic).Select(one => one.Id);
        await db.MatchRuns.Where(run => jobSeekers.Contains(run.SubjectId) || vacancies.Contains(run.SubjectId)).ExecuteDeleteAsync(ct);
        await db.Matches.Where(match => jobSeekers.Contains(match.FoundId) || vacancies.Contains(match.FoundId) || offers.Contains(match.FoundId))
            .ExecuteDeleteAsync(ct);
        await db.JobSeekers.Where(one => one.IsSynthetic).ExecuteDeleteAsync(ct);
        await db.Employers.Where(one => one.IsFictitious && one.Name.StartsWith(SyntheticVacancies.EmployerName)).ExecuteDeleteAsync(ct);
        await db.Providers.Where(one => one.Name.StartsWith(SyntheticTraining.ProviderName)).ExecuteDeleteAsync(ct);
    }

    private async Task WriteAsync(
        NpgsqlConnection connection, SyntheticVocabulary vocabulary, SyntheticSize size, IProgress<string>? progress, CancellationToken ct)
    {
        var now = new DateTimeOffset(clock.GetUtcNow().Date, TimeSpan.Zero); // the day, so that the same day gives the same rows
        var vacancies = new SyntheticVacancies(vocabulary, size.Seed, now);
        await SyntheticTables.Employers.WriteAsync(
            connection, vacancies.Employers(size.Vacancies).Select(one => new object?[] { one.Id, one.Name, one.IsFictitious }), ct);
        foreach (var some in vacancies.Rows(size.Vacancies).Chunk(AtOnce))
            await WriteAsync(connection, some, ct);
        progress?.Report($"{size.Vacancies:N0} vacancies");

        var training = new SyntheticTraining(vocabulary, size.Seed, now);
        await SyntheticTables.Providers.WriteAsync(connection, training.Providers(size.TrainingOffers).Select(one => new object?[] { one.Id, one.Name }), ct);
        foreach (var some in training.Rows(size.TrainingOffers).Chunk(AtOnce))
            await WriteAsync(connection, some, ct);
        progress?.Report($"{size.TrainingOffers:N0} training offers");

        foreach (var some in new SyntheticJobSeekers(vocabulary, size.Seed, now).Rows(size.JobSeekers).Chunk(AtOnce))
            await WriteAsync(connection, some, ct);
        progress?.Report($"{size.JobSeekers:N0} job seekers");
    }

    private static async Task WriteAsync(NpgsqlConnection connection, VacancyRow[] rows, CancellationToken ct)
    {
        await SyntheticTables.Vacancies.WriteAsync(connection, rows.Select(one => new object?[]
        {
            one.Id, one.EmployerId, one.Title, one.Text, one.OccupationId, one.Pc4, one.HoursMinimum, one.HoursMaximum, one.PayMinimum, one.PayMaximum,
            one.Contract?.ToString(), one.ShiftWork, one.Openings, one.PostedOn, one.ClosesOn, one.StartsOn, one.Status.ToString(), one.IsSynthetic, one.ChangedAt,
        }), ct);
        await SyntheticTables.VacancySkills.WriteAsync(
            connection,
            rows.SelectMany(row => row.Skills.Select(one => new object?[] { row.Id, one.SkillId, one.Importance.ToString(), one.IsRequiredCredential })),
            ct);
    }

    private static async Task WriteAsync(NpgsqlConnection connection, JobSeekerRow[] rows, CancellationToken ct)
    {
        await SyntheticTables.JobSeekers.WriteAsync(connection, rows.Select(one => new object?[]
        {
            one.Id, one.Pc4, one.Nlqf, one.HoursMinimum, one.HoursMaximum, one.TravelMode?.ToString(), one.MaximumMinutes, one.AcceptsShiftWork, one.AvailableFrom,
            one.WishedOccupationId, one.LowestPay, one.VisibleToEmployers, one.ConsentChangedAt, one.IsFictitious, one.IsSynthetic, one.ChangedAt,
        }), ct);
        await SyntheticTables.JobSeekerSkills.WriteAsync(
            connection, rows.SelectMany(row => row.Skills.Select(one => new object?[] { row.Id, one.SkillId, one.Level })), ct);
        await SyntheticTables.Work.WriteAsync(
            connection, rows.SelectMany(row => row.Work.Select(one => new object?[] { row.Id, one.Position, one.OccupationId, one.Years })), ct);
    }

    private static async Task WriteAsync(NpgsqlConnection connection, TrainingOfferRow[] rows, CancellationToken ct)
    {
        await SyntheticTables.TrainingOffers.WriteAsync(connection, rows.Select(one => new object?[]
        {
            one.Id, one.ProviderId, one.Name, one.Description, one.Kind.ToString(), one.Pc4, one.Delivery, one.Nlqf, one.EntryNlqf, one.EntryText, one.Weeks,
            one.HoursPerWeek, one.Cost, one.SubsidyScheme, one.Subsidy, one.Starts.ToArray(), one.Capacity, one.IsWithdrawn, one.IsSynthetic, one.ChangedAt,
        }), ct);
        await SyntheticTables.LearningOutcomes.WriteAsync(
            connection, rows.SelectMany(row => row.Outcomes.Select(one => new object?[] { row.Id, one.SkillId })), ct);
        await SyntheticTables.EntrySkills.WriteAsync(
            connection, rows.SelectMany(row => row.EntrySkills.Select(one => new object?[] { row.Id, one.SkillId })), ct);
    }
}
