namespace SkillsMatch.Learning.Texts.Phrases;

/// <summary>How sure it is that a phrase means a skill, from the cosine to its nearest name. One word alone says little and must come nearer.</summary>
internal static class MeaningConfidence
{
    private const double PenaltyOfOneWord = 0.1;

    /// <summary>0 to below 1.</summary>
    public static double Of(double cosine, int tellingWords)
    {
        var effective = cosine - (tellingWords == 1 ? PenaltyOfOneWord : 0);
        return Math.Clamp(0.5 + ((effective - 0.62) * 1.4), 0, 0.93);
    }
}
