using System.Text.Json;

namespace SkillsMatch.Web.Tests.Operations;

/// <summary>Reading texts from the command line, on a machine without a database.</summary>
public sealed class TextCommandTests : IDisposable
{
    private const string Text = "Lasser gezocht (mbo 3), 32-40 uur. Je kunt MIG/MAG-lassen en hebt VCA. Rijbewijs B en Duits zijn een pré.";
    private readonly string _file = Path.GetTempFileName();

    public void Dispose() => File.Delete(_file);

    [Fact]
    public async Task Skills_come_with_their_exact_words_and_without_a_database()
    {
        await File.WriteAllTextAsync(_file, Text, TestContext.Current.CancellationToken);
        await using var process = ServiceProcess.StartWithoutPostgres("text", "skills", _file, "--json");

        Assert.Equal(0, await process.ExitCodeAsync());
        var said = JsonDocument.Parse(process.Said).RootElement;
        JsonElement[] found = [.. new[] { "skills", "certificates", "licences", "languages" }.Select(kind => Assert.Single(said.GetProperty(kind).EnumerateArray()))];
        Assert.Equal(["mig-mag-lassen", "vca-basis", "rijbewijs-b", "duits"], found.Select(one => one.GetProperty("id").GetString()));
        Assert.Equal(["must", "must", "nice", "nice"], found.Select(one => one.GetProperty("importance").GetString()));
        Assert.All(
            [.. found, said.GetProperty("level"), said.GetProperty("hours")],
            one => Assert.Equal(Text.Substring(one.GetProperty("start").GetInt32(), one.GetProperty("length").GetInt32()), one.GetProperty("text").GetString()));
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_one_sentence_and_exit_code_1()
    {
        await using var process = ServiceProcess.StartWithoutPostgres("text", "skills", "/nowhere/cv.txt");

        Assert.Equal(1, await process.ExitCodeAsync());
        Assert.Contains("/nowhere/cv.txt", process.Said, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", process.Said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_gold_set_is_measured_on_both_halves_beside_names_only()
    {
        var folder = Directory.CreateTempSubdirectory();
        await File.WriteAllTextAsync(
            Path.Combine(folder.FullName, "een.txt"), "@ dev vacature een\nJe hebt {VCA|vca-basis}.\n\n@ test cv twee\n{Duits|duits} en {Pools|pools}.", TestContext.Current.CancellationToken);
        await using var process = ServiceProcess.StartWithoutPostgres("text", "evaluate", folder.FullName, "--json");

        Assert.Equal(0, await process.ExitCodeAsync());
        var test = JsonDocument.Parse(process.Said).RootElement.GetProperty("test");
        Assert.Equal((2, 1.0), (test.GetProperty("marks").GetInt32(), test.GetProperty("namesOnly").GetProperty("recall").GetDouble()));
        folder.Delete(recursive: true);
    }
}
