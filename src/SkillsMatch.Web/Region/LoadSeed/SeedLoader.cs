using Microsoft.EntityFrameworkCore;
using SkillsMatch.Exchange.Seed;
using SkillsMatch.Storage;
using SkillsMatch.Storage.Region;
using SkillsMatch.Web.Operations.Database;

namespace SkillsMatch.Web.Region.LoadSeed;

/// <summary>Fills an empty database with the region's seed data, in one transaction.</summary>
internal sealed partial class SeedLoader(IDbContextFactory<SkillsMatchDb> databases, TimeProvider clock, ILogger<SeedLoader> logger)
{
    /// <summary>Loads the seed unless a seed was loaded before; says whether it did.</summary>
    public async Task<bool> LoadIfEmptyAsync(string folder, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        if ((await Generations.CurrentAsync(db, Generations.Seed, ct)).Number > 0)
            return false;
        var region = SeedReader.Read(folder);
        await db.Database.CreateExecutionStrategy().ExecuteAsync(() => LoadAsync(db, region, ct));
        LogLoaded(region.Occupations.Count, region.Skills.Count, region.Vacancies.Count, region.TrainingOffers.Count, region.JobSeekers.Count);
        return true;
    }

    private async Task LoadAsync(SkillsMatchDb db, SeedRegion region, CancellationToken ct)
    {
        db.ChangeTracker.Clear();
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        AddPlaces(db, region);
        var skills = SeedTaxonomy.AddSkills(db, region.Skills, await AddedRows.NextKeysAsync(db, "skills", region.Skills.Count, ct));
        var occupations = SeedTaxonomy.AddOccupations(
            db, region.Occupations, skills, await AddedRows.NextKeysAsync(db, "occupations", region.Occupations.Count, ct));

        var now = clock.GetUtcNow();
        var market = new SeedMarket(db, skills, occupations, DateOnly.FromDateTime(now.Date), now);
        market.AddVacancies(region.Vacancies);
        market.AddTrainingOffers(region.TrainingOffers);
        market.AddJobSeekers(region.JobSeekers);
        await AddedRows.CopyAsync(db, ct);

        foreach (var part in (string[])[Generations.Seed, Generations.Taxonomy])
            await Generations.CountChangeAsync(db, part, ct);
        await transaction.CommitAsync(ct);
    }

    private static void AddPlaces(SkillsMatchDb db, SeedRegion region)
    {
        db.LabourMarketRegions.AddRange(region.Municipalities.Where(one => one.Region.Length > 0).DistinctBy(one => one.Region)
            .Select(one => new LabourMarketRegionRow { Code = one.Region, Name = one.RegionName }));
        db.Municipalities.AddRange(region.Municipalities.Select(one => new MunicipalityRow
        {
            Code = one.Code,
            Name = one.Name,
            RegionCode = one.Region.Length > 0 ? one.Region : null,
            MemberFrom = one.MemberFrom,
        }));
        db.Places.AddRange(region.Places.Select(one => new PlaceRow
        {
            Pc4 = one.Pc4,
            Name = one.Name,
            MunicipalityCode = one.Municipality,
            Latitude = one.Latitude,
            Longitude = one.Longitude,
        }));
    }

    [LoggerMessage(Level = LogLevel.Information, Message =
        "Seed data of the region loaded: {Occupations} occupations, {Skills} skills, {Vacancies} vacancies, {TrainingOffers} training offers, {JobSeekers} fictitious job seekers")]
    private partial void LogLoaded(int occupations, int skills, int vacancies, int trainingOffers, int jobSeekers);
}
