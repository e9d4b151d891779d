using SkillsMatch.Engine.Facts;
using SkillsMatch.Exchange.Seed;
using SkillsMatch.Storage;
using SkillsMatch.Storage.JobSeekers;
using SkillsMatch.Storage.Taxonomy;
using SkillsMatch.Storage.Training;
using SkillsMatch.Storage.Vacancies;

namespace SkillsMatch.Web.Region.LoadSeed;

/// <summary>Turns the vacancies, training offers and job seekers of the seed into rows. Its dates count from <paramref name="Today"/>.</summary>
internal sealed record SeedMarket(
    SkillsMatchDb Db, IReadOnlyDictionary<string, SkillRow> Skills, IReadOnlyDictionary<string, OccupationRow> Occupations, DateOnly Today, DateTimeOffset Now)
{
    public void AddVacancies(IReadOnlyCollection<SeedVacancy> vacancies)
    {
        Db.Employers.AddRange(vacancies.Select(vacancy => vacancy.Employer).Distinct(StringComparer.Ordinal)
            .Select(name => new EmployerRow { Id = SeedIds.Of("employer", name), Name = name, IsFictitious = true }));
        Db.Vacancies.AddRange(vacancies.Select(RowOf));
    }

    public void AddTrainingOffers(IReadOnlyCollection<SeedTrainingOffer> offers)
    {
        Db.Providers.AddRange(offers.Select(offer => offer.Provider).Distinct(StringComparer.Ordinal)
            .Select(name => new ProviderRow { Id = SeedIds.Of("provider", name), Name = name }));
        Db.TrainingOffers.AddRange(offers.Select(RowOf));
    }

    public void AddJobSeekers(IEnumerable<SeedJobSeeker> jobSeekers) => Db.JobSeekers.AddRange(jobSeekers.Select(RowOf));

    private VacancyRow RowOf(SeedVacancy vacancy)
    {
        var row = new VacancyRow
        {
            Id = SeedIds.Of("vacancy", vacancy.Id),
            EmployerId = SeedIds.Of("employer", vacancy.Employer),
            Title = vacancy.Title,
            Text = vacancy.Text,
            OccupationId = Occupations[vacancy.Occupation].Id,
            Pc4 = vacancy.Pc4,
            HoursMinimum = vacancy.HoursMin,
            HoursMaximum = vacancy.HoursMax,
            PayMinimum = vacancy.PayMin,
            PayMaximum = vacancy.PayMax,
            Contract = SeedWords.ContractOf(vacancy.Contract),
            ShiftWork = vacancy.Shift,
            Openings = vacancy.Openings,
            PostedOn = Today.AddDays(-vacancy.PostedDaysAgo),
            ClosesOn = vacancy.ClosesInDays is { } closes ? Today.AddDays(closes) : null,
            StartsOn = vacancy.StartsInDays is { } starts ? Today.AddDays(starts) : null,
            ChangedAt = Now,
        };
        row.Skills.AddRange(vacancy.Essential.Select(code => Demand(code, Importance.Essential, isCredential: false))
            .Concat(vacancy.Desirable.Select(code => Demand(code, Importance.Desirable, isCredential: false)))
            .Concat(vacancy.Required.Select(code => Demand(code, Importance.Essential, isCredential: true))));
        return row;
    }

    private VacancySkillRow Demand(string code, Importance importance, bool isCredential) =>
        new() { SkillId = Skills[code].Id, Importance = importance, IsRequiredCredential = isCredential };

    private TrainingOfferRow RowOf(SeedTrainingOffer offer)
    {
        var row = new TrainingOfferRow
        {
            Id = SeedIds.Of("training", offer.Id),
            ProviderId = SeedIds.Of("provider", offer.Provider),
            Name = offer.Name,
            Description = offer.Description,
            Kind = SeedWords.TrainingKindOf(offer.Kind),
            Pc4 = offer.Pc4,
            Delivery = offer.Delivery,
            Nlqf = offer.Nlqf,
            Crebo = offer.Crebo,
            EntryNlqf = offer.EntryNlqf,
            EntryText = offer.EntryText,
            Weeks = offer.Weeks,
            HoursPerWeek = offer.HoursPerWeek,
            Cost = offer.Cost,
            SubsidyScheme = offer.Subsidy,
            Subsidy = offer.SubsidyAmount,
            Starts = [.. offer.StartsInDays.Order().Select(Today.AddDays)],
            Capacity = offer.Capacity,
            ChangedAt = Now,
        };
        row.Outcomes.AddRange(offer.Outcomes.Select(code => new LearningOutcomeRow { SkillId = Skills[code].Id }));
        row.EntrySkills.AddRange(offer.EntrySkills.Select(code => new EntrySkillRow { SkillId = Skills[code].Id }));
        return row;
    }

    private JobSeekerRow RowOf(SeedJobSeeker jobSeeker)
    {
        var row = new JobSeekerRow
        {
            Id = SeedIds.Of("job-seeker", jobSeeker.Id),
            Pc4 = jobSeeker.Pc4,
            Nlqf = jobSeeker.Nlqf,
            HoursMinimum = jobSeeker.HoursMin,
            HoursMaximum = jobSeeker.HoursMax,
            TravelMode = SeedWords.TravelModeOf(jobSeeker.TravelMode),
            MaximumMinutes = jobSeeker.MaxMinutes,
            AcceptsShiftWork = jobSeeker.Shift,
            AvailableFrom = jobSeeker.AvailableInDays is { } days ? Today.AddDays(days) : null,
            WishedOccupationId = jobSeeker.Wish.Length > 0 ? Occupations[jobSeeker.Wish[0]].Id : null,
            VisibleToEmployers = true,
            ConsentChangedAt = Now,
            IsFictitious = true,
            ChangedAt = Now,
        };
        row.Skills.AddRange(jobSeeker.Skills.Concat(jobSeeker.Certificates).Distinct(StringComparer.Ordinal)
            .Select(code => new JobSeekerSkillRow { SkillId = Skills[code].Id }));
        row.Work.AddRange(jobSeeker.Work.Select((work, position) =>
            new WorkExperienceRow { Position = position, OccupationId = Occupations[work.Occupation].Id, Years = work.Years }));
        return row;
    }
}
