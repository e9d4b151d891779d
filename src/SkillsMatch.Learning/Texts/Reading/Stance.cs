namespace SkillsMatch.Learning.Texts.Reading;

/// <summary>How a text means what it mentions.</summary>
internal enum Stance
{
    /// <summary>Asked, done or had.</summary>
    Meant,

    /// <summary>Would be nice.</summary>
    Wished,

    /// <summary>Said not to be needed or not to be had.</summary>
    Denied,

    /// <summary>Said of the employer or of what he gives.</summary>
    Beside,
}
