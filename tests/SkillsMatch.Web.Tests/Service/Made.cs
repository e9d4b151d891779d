using System.Net;

namespace SkillsMatch.Web.Tests.Service;

/// <summary>Something a test made over the API, with the code that opens it.</summary>
public sealed record Made(string Id, string Path, string Code, string Tag)
{
    public static Task<Made> ProfileAsync(RunningService service, object profile) =>
        AsAsync(service, "/v1/werkzoekenden", profile, "terugkeercode");

    public static Task<Made> VacancyAsync(RunningService service, object vacancy) =>
        AsAsync(service, "/v1/vacatures", vacancy, "wijzigcode");

    public static Task<Made> TrainingAsync(RunningService service, object training) =>
        AsAsync(service, "/v1/opleidingsaanbod", training, "wijzigcode");

    private static async Task<Made> AsAsync(RunningService service, string path, object body, string code)
    {
        var answer = (await service.Client.PostAsync(path, body, new With())).ShouldBe(HttpStatusCode.Created);
        var id = answer.Json["id"]!.GetValue<string>();
        return new Made(id, $"{path}/{id}", answer.Json[code]!.GetValue<string>(), answer.Header("ETag")!);
    }
}
