namespace SkillsMatch.Learning.Training;

/// <summary>Draws batches of pairs of one kind.</summary>
internal abstract class PairSampler
{
    /// <summary>Whether the data holds any pair of this kind.</summary>
    public abstract bool HasPairs { get; }

    /// <summary>Fills the batch anew.</summary>
    public abstract void Draw(PairBatch batch, ref Dice dice);
}

/// <summary>Two labels of one concept.</summary>
/// <param name="views">All concepts.</param>
/// <param name="pool">Concepts to draw from; a concept that stands in it twice is drawn twice as often.</param>
internal sealed class LabelPairs(ConceptViews[] views, int[] pool) : PairSampler
{
    public override bool HasPairs => pool.Length > 1;

    public override void Draw(PairBatch batch, ref Dice dice)
    {
        for (var i = 0; i < batch.Size; i++)
        {
            var concept = pool[dice.Below(pool.Length)];
            var (one, other) = views[concept].Two(ref dice);
            batch.Set(i, concept, one, concept, other);
        }
    }
}

/// <summary>An occupation and a skill that it asks; essential ones more often than optional ones.</summary>
internal sealed class DemandPairs(TrainingSet set) : PairSampler
{
    private const float EssentialChance = 0.7f;
    private const float HomeChance = 0.6f;

    public override bool HasPairs => set.Essential.Length + set.Optional.Length > 1;

    public override void Draw(PairBatch batch, ref Dice dice)
    {
        for (var i = 0; i < batch.Size; i++)
        {
            var essential = set.Optional.Length == 0 || (set.Essential.Length > 0 && dice.Unit() < EssentialChance);
            var from = essential ? set.Essential : set.Optional;
            var (occupation, skill) = from[dice.Below(from.Length)];
            batch.Set(i, occupation, set.Views[occupation].Any(ref dice, HomeChance), skill, set.Views[skill].Any(ref dice, HomeChance));
        }
    }
}

/// <summary>A label and a piece of the description of the same concept.</summary>
internal sealed class DescriptionPairs(ConceptViews[] views, int[] pool) : PairSampler
{
    private const float HomeChance = 0.5f;

    public override bool HasPairs => pool.Length > 1;

    public override void Draw(PairBatch batch, ref Dice dice)
    {
        for (var i = 0; i < batch.Size; i++)
        {
            var concept = pool[dice.Below(pool.Length)];
            var descriptions = views[concept].Descriptions;
            batch.Set(i, concept, views[concept].Any(ref dice, HomeChance), concept, descriptions[dice.Below(descriptions.Length)]);
        }
    }
}

/// <summary>Two skills that belong together.</summary>
internal sealed class RelatedPairs(TrainingSet set) : PairSampler
{
    private const float HomeChance = 0.6f;

    public override bool HasPairs => set.Related.Length > 1;

    public override void Draw(PairBatch batch, ref Dice dice)
    {
        for (var i = 0; i < batch.Size; i++)
        {
            var (one, other) = set.Related[dice.Below(set.Related.Length)];
            batch.Set(i, one, set.Views[one].Any(ref dice, HomeChance), other, set.Views[other].Any(ref dice, HomeChance));
        }
    }
}
