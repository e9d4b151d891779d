using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SkillsMatch.Storage;
using SkillsMatch.Web.Operations.Jobs;
using SkillsMatch.Web.Tests.Service;

namespace SkillsMatch.Web.Tests.House;

/// <summary>Holds the code to the glossary: one word per thing, the field's own.</summary>
public sealed partial class GlossaryTests(SeededService seeded) : IClassFixture<SeededService>
{
    private static readonly Assembly[] Ours =
    [
        typeof(Engine.Matching.MatchEngine).Assembly, typeof(SkillsMatchDb).Assembly, typeof(Exchange.Text.PlainText).Assembly,
        typeof(Learning.Encoding.SkillEncoder).Assembly, typeof(SkillsMatchHost).Assembly,
    ];

    private static readonly string[] WordsNotUsed =
        ["Candidate", "User", "Person", "Company", "Client", "Competence", "Ability", "Profession", "Course", "Career", "Requirement", "Permission", "City"];

    private static readonly string[] EmptyEndings = ["Manager", "Helper", "Util", "Utils", "Service", "Processor", "Info", "Data", "Base", "Impl"];

    private static readonly string[] NeverKept = ["bsn", "birth", "gender", "sex", "nationality", "photo", "first_name", "last_name", "surname", "email", "phone"];

    [Fact]
    public void Types_are_called_by_the_words_of_the_glossary()
    {
        var wrong = OurTypes().Where(type => WordsNotUsed.Any(word => Words(type.Name).Contains(word) && type.Name != "CareerLadder"));

        Assert.Empty(wrong.Select(type => type.FullName));
    }

    [Fact]
    public void No_type_name_ends_in_a_word_that_says_nothing()
    {
        var wrong = OurTypes().Where(type => EmptyEndings.Any(ending => Words(type.Name).LastOrDefault() == ending));

        Assert.Empty(wrong.Select(type => type.FullName));
    }

    [Fact]
    public async Task The_database_has_no_column_for_what_may_never_weigh()
    {
        var columns = await seeded.Service.InDatabaseAsync(db => db.Database
            .SqlQueryRaw<string>("SELECT table_name || '.' || column_name AS \"Value\" FROM information_schema.columns WHERE table_schema = 'public'").ToListAsync());

        Assert.NotEmpty(columns);
        Assert.DoesNotContain(columns, column => NeverKept.Any(word => column.Contains(word, StringComparison.OrdinalIgnoreCase)));
    }

    [Fact]
    public void A_job_is_told_nothing_but_an_id()
    {
        var jobs = typeof(SkillsMatchHost).Assembly.GetTypes().Where(type => type.IsAssignableTo(typeof(IJob)) && type.IsClass).ToList();

        Assert.NotEmpty(jobs);
        Assert.All(jobs, job => Assert.Equal([typeof(Guid), typeof(CancellationToken)], job.GetMethod(nameof(IJob.RunAsync))!.GetParameters().Select(one => one.ParameterType)));
    }

    [Fact]
    public void Every_job_is_registered()
    {
        var registered = seeded.Service.Services.GetServices<JobKind>().Select(kind => kind.Name);
        var jobs = typeof(SkillsMatchHost).Assembly.GetTypes().Where(type => type.IsAssignableTo(typeof(IJob)) && type.IsClass).Select(type => type.Name);

        Assert.Equal(jobs.Order(), registered.Order());
    }

    private static IEnumerable<Type> OurTypes() => Ours.SelectMany(assembly => assembly.GetTypes())
        .Where(type => type.Namespace?.StartsWith("SkillsMatch", StringComparison.Ordinal) == true && !type.Name.Contains('<') && !type.Namespace.EndsWith("Migrations", StringComparison.Ordinal));

    private static string[] Words(string name) => Border().Split(name.Split('`')[0]);

    [System.Text.RegularExpressions.GeneratedRegex("(?<=[a-z0-9])(?=[A-Z])", System.Text.RegularExpressions.RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial System.Text.RegularExpressions.Regex Border();
}
