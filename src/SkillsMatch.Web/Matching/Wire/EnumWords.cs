using System.Text.Json.Serialization;
using SkillsMatch.Engine.Facts;
using SkillsMatch.Engine.Ladder;
using SkillsMatch.Learning.Ranking;
using SkillsMatch.Storage.Taxonomy;
using SkillsMatch.Storage.Training;
using SkillsMatch.Storage.Vacancies;
using SkillsMatch.Web.Operations.Http;

namespace SkillsMatch.Web.Matching.Wire;

/// <summary>The Dutch words of the wire for the choices that a sender can make or a reader gets.</summary>
internal static class EnumWords
{
    public static readonly WordConverter<Importance> Importance = new(
        "Belang", (Engine.Facts.Importance.Essential, "essentieel"), (Engine.Facts.Importance.Desirable, "gewenst"));

    public static readonly WordConverter<ContractKind> Contract = new("Contractsoort",
        (ContractKind.Permanent, "vast"), (ContractKind.Temporary, "tijdelijk"), (ContractKind.Agency, "uitzend"),
        (ContractKind.Apprenticeship, "leerbaan"), (ContractKind.OnCall, "oproep"), (ContractKind.SelfEmployed, "zzp"));

    public static readonly WordConverter<TravelMode> Travel = new("Vervoermiddel",
        (TravelMode.Bicycle, "fiets"), (TravelMode.Car, "auto"), (TravelMode.PublicTransport, "ov"));

    public static readonly WordConverter<VacancyStatus> Status = new("Vacaturestatus",
        (VacancyStatus.Open, "open"), (VacancyStatus.Closed, "gesloten"), (VacancyStatus.Expired, "verlopen"));

    public static readonly WordConverter<TrainingKind> Training = new("Opleidingssoort",
        (TrainingKind.Bol, "bol"), (TrainingKind.Bbl, "bbl"), (TrainingKind.MboCertificate, "mbo-certificaat"),
        (TrainingKind.AssociateDegree, "ad"),
        (TrainingKind.BachelorPartTime, "hbo-deeltijd"), (TrainingKind.TradeCourse, "vakcursus"),
        (TrainingKind.SectorCertificate, "branche-certificaat"),
        (TrainingKind.Apprenticeship, "leerbaan"));

    public static readonly WordConverter<SkillKind> Skill = new("Vaardigheidssoort",
        (SkillKind.Skill, "vaardigheid"), (SkillKind.Knowledge, "kennis"), (SkillKind.Transversal, "algemeen"),
        (SkillKind.Language, "taal"),
        (SkillKind.Licence, "rijbewijs"), (SkillKind.Certificate, "certificaat"));

    public static readonly WordConverter<TensionClass> Tension = new("Spanningsklasse",
        (TensionClass.VeryLoose, "zeer-ruim"), (TensionClass.Loose, "ruim"), (TensionClass.Average, "gemiddeld"),
        (TensionClass.Tight, "krap"),
        (TensionClass.VeryTight, "zeer-krap"));

    public static readonly WordConverter<StepKind> Step = new("Stapsoort",
        (StepKind.Advancement, "omhoog"), (StepKind.LateralAdvancement, "opzij-vooruit"), (StepKind.Similar, "vergelijkbaar"));

    public static readonly WordConverter<Verdict> Verdict = new("Oordeel",
        (Learning.Ranking.Verdict.NotForMe, "past-niet"), (Learning.Ranking.Verdict.Good, "past"),
        (Learning.Ranking.Verdict.Applied, "gesolliciteerd"),
        (Learning.Ranking.Verdict.Invited, "uitgenodigd"), (Learning.Ranking.Verdict.Hired, "aangenomen"));

    public static readonly WordConverter<NotForMeReason> Reason = new("RedenVanNee",
        (NotForMeReason.TooFar, "te-ver"), (NotForMeReason.Hours, "uren"), (NotForMeReason.Pay, "loon"), (NotForMeReason.OtherWork, "ander-werk"),
        (NotForMeReason.LacksSomething, "mist-iets"), (NotForMeReason.Other, "anders"));

    public static IEnumerable<JsonConverter> All => [Importance, Contract, Travel, Status, Training, Skill, Tension, Step, Verdict, Reason];
}
