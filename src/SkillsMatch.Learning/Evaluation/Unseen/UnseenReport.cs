namespace SkillsMatch.Learning.Evaluation.Unseen;

/// <summary>The outcome on what a model never saw.</summary>
/// <param name="Labels">Alternative labels kept out, of occupations that were trained on.</param>
/// <param name="Occupations">The labels of occupations kept out that name nothing else, each occupation known by its preferred label alone.</param>
/// <param name="Demands">Which skills the occupations kept out ask.</param>
public sealed record UnseenReport(MeloReport Labels, MeloReport Occupations, DemandReport Demands);

/// <summary>How well the skills that an occupation asks are foretold.</summary>
/// <param name="Occupations">Occupations measured.</param>
/// <param name="Popularity">By how many other occupations ask the skill: the baseline.</param>
/// <param name="Meaning">By the likeness of title and skill.</param>
/// <param name="Neighbours">By what the sixty likest occupations ask, by names and description.</param>
/// <param name="Both">Neighbours and meaning together.</param>
/// <param name="BothWithDescription">The same, with the description of the occupation beside its title.</param>
public sealed record DemandReport(
    int Occupations, DemandScores Popularity, DemandScores Meaning, DemandScores Neighbours, DemandScores Both, DemandScores BothWithDescription);

/// <summary>One way of foretelling.</summary>
/// <param name="Map">Mean average precision over all skills, 0 to 1.</param>
/// <param name="P10">Share of the first ten that are right.</param>
public sealed record DemandScores(double Map, double P10);
