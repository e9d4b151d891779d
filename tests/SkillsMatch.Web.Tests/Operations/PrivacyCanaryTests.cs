using System.Net.Http.Json;
using System.Text.RegularExpressions;
using Npgsql;
using SkillsMatch.Web.Tests.Service;

namespace SkillsMatch.Web.Tests.Operations;

/// <summary>Sends a person who does not exist through everything that takes text, and looks whether anything of that person stayed behind.</summary>
public sealed partial class PrivacyCanaryTests(Postgres postgres)
{
    private const string Canary = "Quirijn Zangvogelaar";
    private const string Mail = "quirijn.zangvogelaar@voorbeeld.test";
    private const string Text = $"Ik ben {Canary}, {Mail}. Ik heb tien jaar gewerkt als lasser en heb VCA-basis. Ik kan MIG/MAG-lassen en technische tekeningen lezen.";

    [Fact]
    public async Task Nothing_of_what_a_person_wrote_stays_in_logs_or_tables()
    {
        await using var process = ServiceProcess.Start("serve", $"ConnectionStrings:SkillsMatch={await postgres.CloneAsync(seeded: true)}", "Urls=http://127.0.0.1:0");
        using var client = new HttpClient { BaseAddress = await AddressOfAsync(process) };

        await client.PostAsJsonAsync("/v1/vaardigheden/_herken", new { tekst = Text });
        await client.PostAsJsonAsync("/v1/werkzoekenden", new { naam = Canary, email = Mail });
        await client.PostAsync("/v1/werkzoekenden", new StringContent($"{{\"vaardigheden\": \"{Canary}", System.Text.Encoding.UTF8, "application/json"));
        await client.GetAsync($"/v1/beroepen?zoek={Uri.EscapeDataString(Canary)}");
        await client.GetAsync($"/v1/werkzoekenden/{Uri.EscapeDataString(Canary)}");
        await PasteCvAsync(client);
        await Task.Delay(1500); // what runs in the background has had its turn

        Assert.Contains("/v1/beroepen", process.Said, StringComparison.Ordinal); // the log was really read
        AssertSilent(process.Said);
        AssertSilent(await EverythingInAsync(process));
    }

    private async Task PasteCvAsync(HttpClient client)
    {
        var token = Token().Match(await client.GetStringAsync("/")).Groups["token"].Value;
        Assert.NotEmpty(token);
        var form = new FormUrlEncodedContent(new Dictionary<string, string> { ["Text"] = Text, ["__RequestVerificationToken"] = token });
        (await client.PostAsync("/mijn-skills?handler=Text", form)).EnsureSuccessStatusCode();
    }

    private static async Task<Uri> AddressOfAsync(ServiceProcess process)
    {
        await Eventually.TrueAsync(() => Task.FromResult(Address().IsMatch(process.Said)), seconds: 60);
        return new Uri(Address().Match(process.Said).Value);
    }

    private static async Task<string> EverythingInAsync(ServiceProcess process)
    {
        await using var connection = new NpgsqlConnection(process.Arguments.Single(one => one.StartsWith("ConnectionStrings", StringComparison.Ordinal)).Split('=', 2)[1]);
        await connection.OpenAsync();
        await using var dump = new NpgsqlCommand(
            """
            SELECT string_agg(query_to_xml(format('SELECT * FROM %I.%I', table_schema, table_name), true, true, '')::text, E'\n')
            FROM information_schema.tables WHERE table_schema IN ('public', 'hangfire') AND table_type = 'BASE TABLE'
            """, connection);
        return (string)(await dump.ExecuteScalarAsync())!;
    }

    private static void AssertSilent(string text)
    {
        Assert.DoesNotContain("Zangvogelaar", text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("quirijn", text, StringComparison.OrdinalIgnoreCase);
    }

    [GeneratedRegex("http://127\\.0\\.0\\.1:[0-9]+", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Address();

    [GeneratedRegex("__RequestVerificationToken\" type=\"hidden\" value=\"(?<token>[^\"]+)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Token();
}
