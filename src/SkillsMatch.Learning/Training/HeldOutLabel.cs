namespace SkillsMatch.Learning.Training;

/// <summary>A label kept out of training, to see whether the model finds its concept all the same.</summary>
internal sealed record HeldOutLabel(int Concept, LabelView Label)
{
    /// <summary>Labels a concept must have in the home language before one may be missed.</summary>
    private const int EnoughLabels = 3;

    /// <summary>Takes at most one label of a concept, and at most one in ten of the concepts that have enough.</summary>
    public static HeldOutLabel[] Choose(GatheredLabels labels, TrainingSettings settings)
    {
        var rich = Enumerable.Range(0, labels.Concepts)
            .Select(
                concept => (Concept: concept, Home: labels.Of(concept).Where(label => label.Language == settings.HomeLanguage).ToArray()))
            .Where(one => one.Home.Length >= EnoughLabels)
            .ToArray();
        var wanted = Math.Min(settings.HeldOutLabels, rich.Length / 10);
        var dice = Dice.For(settings.Seed, step: -1, piece: 0);
        for (var i = 0; i < wanted; i++)
        {
            var other = i + dice.Below(rich.Length - i);
            (rich[i], rich[other]) = (rich[other], rich[i]);
        }

        return [.. rich.Take(wanted).Select(one => new HeldOutLabel(one.Concept, one.Home[^1]))];
    }
}
