using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace SkillsMatch.Web.Layout.Pieces;

/// <summary>The entries of the main menu.</summary>
internal enum Section
{
    /// <summary>None of them: help, privacy, errors.</summary>
    None,

    /// <summary>Werk zoeken.</summary>
    JobSeekers,

    /// <summary>Werkgevers.</summary>
    Employers,

    /// <summary>Scholen.</summary>
    Schools,

    /// <summary>Regio.</summary>
    Region,
}

/// <summary>What a page tells the layout about itself.</summary>
internal static class PageFrame
{
    private const string Title = "Title";
    private const string InSection = "Section";
    private const string Styles = "Styles";
    private const string Offline = "Offline";

    /// <summary>Sets the title (without the name of the service) and the menu entry the page belongs to.</summary>
    public static void Frame(this ViewDataDictionary view, string title, Section section = Section.None) =>
        (view[Title], view[InSection]) = (title, section);

    /// <summary>Adds a style sheet of wwwroot/css that only some pages need, by its name without .css.</summary>
    public static void AddStyles(this ViewDataDictionary view, string name) => view[Styles] = view.ExtraStyles().Append(name).ToArray();

    /// <summary>Says that the page must also appear when the database is away.</summary>
    public static void WorksWithoutDatabase(this ViewDataDictionary view) => view[Offline] = true;

    public static string PageTitle(this ViewDataDictionary view) => view[Title] as string ?? "";

    public static Section PageSection(this ViewDataDictionary view) => view[InSection] as Section? ?? Section.None;

    public static string[] ExtraStyles(this ViewDataDictionary view) => view[Styles] as string[] ?? [];

    public static bool IsOffline(this ViewDataDictionary view) => view[Offline] is true;
}
