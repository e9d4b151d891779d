using SkillsMatch.Web.Operations.Http;

namespace SkillsMatch.Web.Training.Wire;

/// <summary>How an offer is given; the row keeps the word.</summary>
public enum TrainingDelivery
{
    /// <summary>In a classroom or workshop.</summary>
    OnSite,

    /// <summary>Online.</summary>
    Online,

    /// <summary>Partly online.</summary>
    Hybrid,

    /// <summary>At an employer.</summary>
    Workplace,
}

internal static class DeliveryWords
{
    public static readonly WordConverter<TrainingDelivery> Words = new(
        "Opleidingsvorm",
        (TrainingDelivery.OnSite, "klassikaal"), (TrainingDelivery.Online, "online"), (TrainingDelivery.Hybrid, "hybride"), (TrainingDelivery.Workplace, "werkplek"));
}
