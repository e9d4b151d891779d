using SkillsMatch.Engine.Ladder;
using SkillsMatch.Engine.Matching;

namespace SkillsMatch.Web.Layout.Pieces;

/// <summary>The four signs, each with a shape of its own (also in wwwroot/img/signs.svg).</summary>
internal enum SignKind
{
    /// <summary>Circle with a check: heeft u, voldoet.</summary>
    Has,

    /// <summary>Diamond with a wave: bijna.</summary>
    Near,

    /// <summary>Dashed square with a plus: mist u, voldoet niet.</summary>
    Add,

    /// <summary>Hexagon with a question mark: weten wij niet.</summary>
    Ask,
}

/// <summary>A sign with its word, for the partial _State.</summary>
/// <param name="Kind">Which sign.</param>
/// <param name="Text">What to say beside it; null: heeft u, bijna, mist u or weten wij niet.</param>
internal sealed record StateSign(SignKind Kind, string? Text = null)
{
    /// <summary>The sign of a demand's state.</summary>
    public static SignKind KindOf(DemandState state) => state switch
    {
        DemandState.Met => SignKind.Has,
        DemandState.Nearly => SignKind.Near,
        _ => SignKind.Add,
    };

    /// <summary>The sign of a condition's outcome.</summary>
    public static SignKind KindOf(ConditionOutcome outcome) => outcome switch
    {
        ConditionOutcome.Met => SignKind.Has,
        ConditionOutcome.NotMet => SignKind.Add,
        _ => SignKind.Ask,
    };
}

/// <summary>A rounded label with the sign of a state in front, for the partial _Tag: "mist: tillift gebruiken".</summary>
internal sealed record StateTag(DemandState State, string Skill);

/// <summary>One mark per demand in the shapes of the signs, for the partial _Dots. The sentence beside it must say the same.</summary>
internal sealed record Dots(int Has, int Near, int Add)
{
    /// <summary>The marks of one explanation.</summary>
    public static Dots Of(Explanation explanation) => new(explanation.Met.Length, explanation.Nearly.Length, explanation.Missing.Length);

    /// <summary>The marks in order.</summary>
    public IEnumerable<SignKind> Marks =>
        [.. Enumerable.Repeat(SignKind.Has, Has), .. Enumerable.Repeat(SignKind.Near, Near), .. Enumerable.Repeat(SignKind.Add, Add)];
}

/// <summary>The five bars of tension with their word, for the partial _TensionBars; null: unknown.</summary>
internal sealed record TensionSign(TensionClass? Class)
{
    /// <summary>The sign of a tension.</summary>
    public static TensionSign Of(LabourMarketTension? tension) => new(tension?.Class);

    /// <summary>How many bars are filled, 0 to 5.</summary>
    public int Bars => Class is { } known ? (int)known + 1 : 0;

    /// <summary>The key of the word in <see cref="Words"/>.</summary>
    public string Word => Class is { } known ? "Tension" + known : "TensionUnknown";
}

/// <summary>The steps of the job seeker's journey, for the partial _Path.</summary>
internal enum JourneyStep
{
    /// <summary>Start.</summary>
    Start,

    /// <summary>Mijn skills.</summary>
    Skills,

    /// <summary>Banen.</summary>
    Vacancies,

    /// <summary>Opleidingen.</summary>
    Training,

    /// <summary>Mijn roltrap.</summary>
    Ladder,
}
