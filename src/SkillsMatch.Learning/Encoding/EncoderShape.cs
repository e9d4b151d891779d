namespace SkillsMatch.Learning.Encoding;

/// <summary>The fixed measures of every encoder of this make.</summary>
public static class EncoderShape
{
    /// <summary>Numbers in a vector.</summary>
    public const int Dimensions = 128;
}
