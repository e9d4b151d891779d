namespace SkillsMatch.Exchange.Seed;

/// <summary>A skill as data-seed/skills writes it. Fields are explained in data-seed/README.md.</summary>
public sealed record SeedSkill(
    string Id, string Kind, string Nl, string En, string[] AltNl, string[] AltEn, string? Example, string? Esco, string? EscoMatch);

/// <summary>An occupation as data-seed/occupations writes it.</summary>
public sealed record SeedOccupation(
    string Id, string Isco, int Nlqf, string Nl, string En, string[] AltNl, string[] AltEn, string Summary,
    double Tension, decimal PayMin, decimal PayMax, string? Esco, string? EscoMatch, string[] Essential, string[] Optional);

/// <summary>A training offer as data-seed/training writes it. Days count from the day of loading.</summary>
public sealed record SeedTrainingOffer(
    string Id, string Name, string Kind, string Provider, string Pc4, int? Nlqf, string? Crebo, int? EntryNlqf, string[] EntrySkills,
    string? EntryText, string[] Outcomes, int Weeks, int HoursPerWeek, decimal Cost, string? Subsidy, decimal SubsidyAmount,
    int[] StartsInDays, int? Capacity, string Delivery, string Description);

/// <summary>A vacancy as data-seed/vacancies writes it. Days count from the day of loading.</summary>
public sealed record SeedVacancy(
    string Id, string Title, string Occupation, string Employer, string Pc4, int HoursMin, int HoursMax, decimal? PayMin, decimal? PayMax,
    string Contract, bool? Shift, string[] Required, string[] Essential, string[] Desirable, int Openings, int PostedDaysAgo,
    int? ClosesInDays, int? StartsInDays, string Text);

/// <summary>Work done by a fictitious job seeker.</summary>
public sealed record SeedWork(string Occupation, int? Years);

/// <summary>A fictitious job seeker as data-seed/job-seekers writes it.</summary>
public sealed record SeedJobSeeker(
    string Id, string Pc4, int? Nlqf, SeedWork[] Work, string[] Skills, string[] Certificates, int HoursMin, int HoursMax, string TravelMode,
    int MaxMinutes, bool? Shift, int? AvailableInDays, string[] Wish, string Story);

/// <summary>A PC4 area as data-seed/places.csv writes it.</summary>
public sealed record SeedPlace(string Pc4, string Name, string Municipality, double Latitude, double Longitude);

/// <summary>A municipality as data-seed/municipalities.csv writes it.</summary>
public sealed record SeedMunicipality(string Code, string Name, string Region, string RegionName, DateOnly MemberFrom);

/// <summary>All seed data of the region.</summary>
public sealed record SeedRegion(
    IReadOnlyList<SeedMunicipality> Municipalities, IReadOnlyList<SeedPlace> Places, IReadOnlyList<SeedSkill> Skills,
    IReadOnlyList<SeedOccupation> Occupations, IReadOnlyList<SeedTrainingOffer> TrainingOffers, IReadOnlyList<SeedVacancy> Vacancies,
    IReadOnlyList<SeedJobSeeker> JobSeekers);
