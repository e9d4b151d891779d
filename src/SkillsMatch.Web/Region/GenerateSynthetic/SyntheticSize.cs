namespace SkillsMatch.Web.Region.GenerateSynthetic;

/// <summary>How large a synthetic region is to be.</summary>
/// <param name="Vacancies">0 or more.</param>
/// <param name="JobSeekers">0 or more.</param>
/// <param name="TrainingOffers">0 or more.</param>
/// <param name="Seed">The same seed on the same vocabulary and day gives the same rows.</param>
internal sealed record SyntheticSize(int Vacancies, int JobSeekers, int TrainingOffers, int Seed);

/// <summary>There is nothing to make a synthetic region of.</summary>
internal sealed class NoVocabularyException()
    : Exception("There are no occupations of the region to generate from. Load the seed data first: the command 'seed', or 'up'.");
