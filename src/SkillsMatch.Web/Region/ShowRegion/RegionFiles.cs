using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Localization;
using SkillsMatch.Web.Region.Download;

namespace SkillsMatch.Web.Region.ShowRegion;

/// <summary>The tables of the page about the region as files.</summary>
internal static class RegionFiles
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/regio/soorten-werk.csv", KindsAsync).ExcludeFromDescription();
        routes.MapGet("/regio/beroepsgroepen.csv", GroupsAsync).ExcludeFromDescription();
        routes.MapGet("/regio/opleiding.csv", EducationAsync).ExcludeFromDescription();
        routes.MapGet("/regio/gemeenten.csv", MunicipalitiesAsync).ExcludeFromDescription();
        routes.MapGet("/regio/skills-zonder-opleiding.csv", UntaughtAsync).ExcludeFromDescription();
    }

    private static async Task<FileContentHttpResult> KindsAsync(RegionNow now, IStringLocalizer<Words> words, CancellationToken ct)
    {
        var moment = await now.ReadAsync(ct);
        var figures = now.RegionFigures(moment);
        var file = new CsvFile(moment.Today, moment.Region, "soort werk", "aanbod (mensen)", "vraag (vacatures)", "spanning");
        foreach (var one in figures.Kinds)
            file.Row(words["Kind" + one.Kind], one.JobSeekers, one.Vacancies, one.Tension?.Ratio);
        return file.Row(words["KindOther"], figures.OtherJobSeekers, figures.OtherVacancies, null).As("soorten-werk.csv");
    }

    private static async Task<FileContentHttpResult> GroupsAsync(RegionNow now, IStringLocalizer<Words> words, CancellationToken ct)
    {
        var moment = await now.ReadAsync(ct);
        var file = new CsvFile(moment.Today, moment.Region, "isco", "beroepsgroep", "soort werk", "aanbod (mensen)", "vraag (vacatures)", "spanning");
        foreach (var one in now.RegionFigures(moment).Groups)
            file.Row(one.Group, words["Isco" + one.Group], words["Kind" + one.Kind], one.JobSeekers, one.Vacancies, one.Tension?.Ratio);
        return file.As("beroepsgroepen.csv");
    }

    private static async Task<FileContentHttpResult> EducationAsync(RegionNow now, IStringLocalizer<Words> words, CancellationToken ct)
    {
        var moment = await now.ReadAsync(ct);
        var file = new CsvFile(moment.Today, moment.Region, "opleiding", "aanbod (mensen)", "vraag (vacatures)");
        foreach (var one in now.RegionFigures(moment).Education)
            file.Row(words["Education" + (one.Kind?.ToString() ?? "Unknown")], one.JobSeekers, one.Vacancies);
        return file.As("opleiding.csv");
    }

    private static async Task<FileContentHttpResult> MunicipalitiesAsync(RegionNow now, CancellationToken ct)
    {
        var moment = await now.ReadAsync(ct);
        var file = new CsvFile(moment.Today, moment.Region, "code", "gemeente", "aanbod (mensen)", "vraag (vacatures)", "spanning");
        foreach (var one in now.RegionFigures(moment).Municipalities)
            file.Row(one.Code, one.Name, one.JobSeekers, one.Vacancies, one.Tension?.Ratio);
        return file.As("gemeenten.csv");
    }

    private static async Task<FileContentHttpResult> UntaughtAsync(RegionNow now, CancellationToken ct)
    {
        var moment = await now.ReadAsync(ct);
        var file = new CsvFile(moment.Today, moment.Region, "skill", "uri", "gevraagd in vacatures", "waarvan krap werk", "mensen met deze skill");
        foreach (var one in now.RegionFigures(moment).Untaught)
        {
            var skill = moment.Facts.Taxonomy.Skills[one.Skill.Value];
            file.Row(skill.Label, skill.Uri, one.Vacancies, one.InTightWork, one.JobSeekers);
        }
        return file.As("skills-zonder-opleiding.csv");
    }
}
