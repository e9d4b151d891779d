using System.Globalization;
using DuckDB.NET.Data;
using SkillsMatch.Benchmarks.Machine;
using SkillsMatch.Engine.Facts;
using SkillsMatch.Engine.Matching;
using SkillsMatch.Engine.Taxonomy;

namespace SkillsMatch.Benchmarks.Peers;

/// <summary>DuckDB, in memory, one thread: postings in the order of their terms, joined with the terms asked for and summed.</summary>
internal sealed class DuckDbPeer : IPeer
{
    private readonly DuckDBConnection _connection = new("DataSource=:memory:");

    public DuckDbPeer(IReadOnlyList<Vacancy> vacancies, SkillTaxonomy taxonomy, MatchPolicy policy)
    {
        var start = CpuClock.Process;
        _connection.Open();
        Run("set threads = 1");
        Run("create table raw (term integer, vacancy integer, points float)");
        using (var appender = _connection.CreateAppender("raw"))
        {
            for (var number = 0; number < vacancies.Count; number++)
            {
                var possible = SharedQuestion.PossibleOf(vacancies[number], taxonomy, policy);
                foreach (var demand in vacancies[number].Demands)
                {
                    appender.CreateRow().AppendValue(SharedQuestion.TermOf(demand)).AppendValue(number)
                        .AppendValue((float)(SharedQuestion.PointsOf(demand, policy) / possible)).EndRow();
                }
            }
        }
        Run("create table postings as select * from raw order by term, vacancy");
        Run("drop table raw");
        Run("create table asked (term integer, share float)");
        BuildSeconds = CpuClock.Process - start;
    }

    public string Name => "DuckDB, 1 thread";

    public string? Absent => null;

    public double? BytesPerVacancy => null;

    public double BuildSeconds { get; }

    public int Queries => 10;

    public double Clock() => CpuClock.Process;

    public IReadOnlyList<(int Vacancy, double Score)> Ask(IReadOnlyList<(int Term, float Value)> terms)
    {
        using var command = _connection.CreateCommand();
        var values = string.Join(',', terms.Select(one => string.Create(CultureInfo.InvariantCulture, $"({one.Term},{one.Value})")));
        command.CommandText = $"""
            select vacancy, sum(points * share) as score from postings join (values {values}) as asked(term, share) using (term)
            group by vacancy order by score desc, vacancy limit 20
            """;
        using var reader = command.ExecuteReader();
        var found = new List<(int, double)>();
        while (reader.Read())
            found.Add((reader.GetInt32(0), Convert.ToDouble(reader.GetValue(1), CultureInfo.InvariantCulture)));
        return found;
    }

    /// <summary>Takes in the terms of many job seekers, each known by its place.</summary>
    public void Load(IEnumerable<IReadOnlyList<(int Term, float Value)>> jobSeekers)
    {
        Run("create or replace table seekers (seeker integer, term integer, share float)");
        using var appender = _connection.CreateAppender("seekers");
        foreach (var (place, terms) in jobSeekers.Index())
        {
            foreach (var (term, value) in terms)
                appender.CreateRow().AppendValue(place).AppendValue(term).AppendValue(value).EndRow();
        }
    }

    /// <summary>The best vacancies for each of them.</summary>
    public IReadOnlyList<(int JobSeeker, double Score)> AskForAll(int count)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = $"""
            select seeker, score from (
                select seeker, vacancy, sum(points * share) as score from postings join seekers using (term) group by seeker, vacancy)
            qualify row_number() over (partition by seeker order by score desc, vacancy) <= {count}
            """;
        using var reader = command.ExecuteReader();
        var found = new List<(int, double)>();
        while (reader.Read())
            found.Add((reader.GetInt32(0), Convert.ToDouble(reader.GetValue(1), CultureInfo.InvariantCulture)));
        return found;
    }

    public void Dispose() => _connection.Dispose();

    private void Run(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
