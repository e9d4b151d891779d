using SkillsMatch.Web.Vacancies.ChangeVacancy;
using SkillsMatch.Web.Vacancies.CloseVacancy;
using SkillsMatch.Web.Vacancies.ListVacancies;
using SkillsMatch.Web.Vacancies.PostVacancy;
using SkillsMatch.Web.Vacancies.ReviewVacancy;
using SkillsMatch.Web.Vacancies.ShowReach;
using SkillsMatch.Web.Vacancies.ShowVacancy;
using SkillsMatch.Web.Vacancies.Wire;

namespace SkillsMatch.Web.Vacancies;

internal static class VacanciesRegistration
{
    public static IServiceCollection AddVacancies(this IServiceCollection services) => services
        .AddScoped<VacancyChanges>()
        .AddScoped<VacancyDesk>()
        .AddScoped<VacancyListing>()
        .AddScoped<OwnVacancies>()
        .AddScoped<VacancyReviewing>()
        .AddSingleton<ReachNow>();

    /// <summary>The files of the pages for employers; the pages are found by Razor Pages.</summary>
    public static void MapVacancyFiles(this WebApplication app) => CostsFile.Map(app);

    /// <summary>Vacancies on the wire.</summary>
    public static void MapVacancies(this IEndpointRouteBuilder api)
    {
        ListVacanciesEndpoint.Map(api);
        PostVacancyEndpoint.Map(api);
        ShowVacancyEndpoint.Map(api);
        ChangeVacancyEndpoint.Map(api);
        CloseVacancyEndpoint.Map(api);
    }
}
