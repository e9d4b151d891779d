using System.Globalization;
using SkillsMatch.Storage.Training;
using SkillsMatch.Web.Region.LoadSeed;

namespace SkillsMatch.Web.Region.GenerateSynthetic;

/// <summary>Makes training offers: each is like one of the region's own, with other skills left out, another length, price and start.</summary>
internal sealed class SyntheticTraining(SyntheticVocabulary vocabulary, int seed, DateTimeOffset now)
{
    /// <summary>How the names of synthetic providers begin.</summary>
    public const string ProviderName = "Synthetische opleider ";

    private const int OffersPerProvider = 25;
    private const int LongestName = 200;
    private readonly DateOnly _today = DateOnly.FromDateTime(now.Date);

    /// <summary>The providers of so many offers.</summary>
    public IEnumerable<ProviderRow> Providers(int offers) => Enumerable.Range(1, ProvidersFor(offers))
        .Select(number => new ProviderRow { Id = ProviderId(number), Name = ProviderName + number.ToString(CultureInfo.InvariantCulture) });

    public IEnumerable<TrainingOfferRow> Rows(int offers) => vocabulary.Offers.Count == 0 ? []
        : Enumerable.Range(0, offers).Select(number => Row(number, ProvidersFor(offers)));

    private static int ProvidersFor(int offers) => (offers + OffersPerProvider - 1) / OffersPerProvider;

    private Guid ProviderId(int number) => SeedIds.Of("synthetic-provider", $"{seed}:{number}");

    private TrainingOfferRow Row(int number, int providers)
    {
        var dice = SyntheticDice.For(seed, "training", number);
        var like = dice.Of(vocabulary.Offers);
        var scale = 0.7 + 0.6 * dice.Unit();
        var row = new TrainingOfferRow
        {
            Id = SeedIds.Of("synthetic-training", $"{seed}:{number}"),
            ProviderId = ProviderId(dice.Between(1, providers)),
            Name = like.Name[..Math.Min(like.Name.Length, LongestName - SyntheticVacancies.Mark.Length)] + SyntheticVacancies.Mark,
            Description = "Dit aanbod is door een computer gemaakt om te proberen hoe de dienst zich houdt bij grote aantallen. U kunt zich niet aanmelden.",
            Kind = like.Kind,
            Pc4 = like.Pc4 is null ? null : vocabulary.Places.Throw(dice).Pc4,
            Delivery = like.Delivery,
            Nlqf = like.Nlqf,
            EntryNlqf = like.EntryNlqf,
            EntryText = like.EntryText,
            Weeks = Math.Max(1, (int)(like.Weeks * scale)),
            HoursPerWeek = like.HoursPerWeek,
            Cost = Math.Round(like.Cost * (decimal)scale / 5) * 5,
            SubsidyScheme = like.SubsidyScheme,
            Subsidy = Math.Min(like.Subsidy, Math.Round(like.Cost * (decimal)scale / 5) * 5),
            Starts = [.. Enumerable.Range(0, dice.Between(1, 4)).Select(_ => _today.AddDays(dice.Between(5, 330))).Distinct().Order()],
            Capacity = dice.Chance(0.8) ? dice.Between(6, 30) : null,
            IsSynthetic = true,
            ChangedAt = now,
        };
        AddSkills(row, like, dice);
        return row;
    }

    private static void AddSkills(TrainingOfferRow row, TrainingOfferRow like, SyntheticDice dice)
    {
        var taught = like.Outcomes.Select(outcome => outcome.SkillId).Order().ToList();
        var kept = dice.Some(taught, 0.8);
        row.Outcomes.AddRange((kept.Count > 0 ? kept : taught).Select(skill => new LearningOutcomeRow { SkillId = skill }));
        row.EntrySkills.AddRange(like.EntrySkills.Select(one => one.SkillId).Except(taught).Order().Select(skill => new EntrySkillRow { SkillId = skill }));
    }
}
