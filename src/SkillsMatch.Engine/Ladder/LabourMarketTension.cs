namespace SkillsMatch.Engine.Ladder;

/// <summary>The words UWV uses for the tension on the labour market, from loose to tight.</summary>
public enum TensionClass
{
    /// <summary>Zeer ruim: below 0.25.</summary>
    VeryLoose,

    /// <summary>Ruim: 0.25 to below 0.67.</summary>
    Loose,

    /// <summary>Gemiddeld: 0.67 to below 1.5.</summary>
    Average,

    /// <summary>Krap: 1.5 to below 4.</summary>
    Tight,

    /// <summary>Zeer krap: 4 and more.</summary>
    VeryTight,
}

/// <summary>Spanning: open vacancies ÷ people in their first six months of unemployment benefit (UWV spanningsindicator).</summary>
public readonly record struct LabourMarketTension
{
    /// <summary>Takes a ratio as published.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The ratio is below 0 or no number.</exception>
    public LabourMarketTension(double ratio) =>
        Ratio = ratio >= 0 ? ratio : throw new ArgumentOutOfRangeException(nameof(ratio), ratio, "Tension is 0 or more.");

    /// <summary>0 or more.</summary>
    public double Ratio { get; }

    /// <summary>The word for the ratio; a boundary belongs to the upper class.</summary>
    public TensionClass Class => Ratio switch
    {
        < 0.25 => TensionClass.VeryLoose,
        < 0.67 => TensionClass.Loose,
        < 1.5 => TensionClass.Average,
        < 4 => TensionClass.Tight,
        _ => TensionClass.VeryTight,
    };
}
