namespace SkillsMatch.Web.Vacancies.CheckWording;

/// <summary>On what ground wording may shut people out. The grounds of the Dutch equal-treatment laws (AWGB, WGBL, WGBH/CZ) that vacancies run into.</summary>
internal enum WordingGround
{
    /// <summary>Leeftijd.</summary>
    Age,

    /// <summary>Afkomst, nationaliteit en moedertaal.</summary>
    Origin,

    /// <summary>Geslacht.</summary>
    Gender,

    /// <summary>Handicap en chronische ziekte.</summary>
    Health,

    /// <summary>Burgerlijke staat, gezin en zwangerschap.</summary>
    Family,

    /// <summary>Godsdienst en levensovertuiging.</summary>
    Belief,
}

/// <summary>Words in a vacancy that may shut people out. A warning: the employer decides.</summary>
/// <param name="Ground">On what ground.</param>
/// <param name="Words">The words as written.</param>
/// <param name="Sentence">The sentence they stand in.</param>
internal sealed record WordingWarning(WordingGround Ground, string Words, string Sentence);
