using Npgsql;
using NpgsqlTypes;
using SkillsMatch.Engine.Facts;
using SkillsMatch.Engine.Matching;
using SkillsMatch.Engine.Taxonomy;

namespace SkillsMatch.Benchmarks.Peers;

/// <summary>
/// PostgreSQL, one backend, everything cached: postings under a covering index, joined with the terms asked for and summed.
/// </summary>
internal sealed class PostgresPeer : IPeer
{
    private readonly PostgresServer? _server = PostgresServer.Start();
    private readonly NpgsqlConnection? _connection;
    private readonly int _backend;

    public PostgresPeer(IReadOnlyList<Vacancy> vacancies, SkillTaxonomy taxonomy, MatchPolicy policy)
    {
        if (_server is null)
            return;
        _connection = new NpgsqlConnection(_server.ConnectionString);
        _connection.Open();
        _backend = (int)Scalar("select pg_backend_pid()");
        Run("create unlogged table postings (term int, vacancy int, points real); set work_mem = '512MB'; set maintenance_work_mem = '512MB'");
        Copy(_connection, vacancies, taxonomy, policy);
        Run("create index on postings (term) include (vacancy, points)");
        Run("vacuum analyze postings");
        BuildSeconds = Clock();
        BytesPerVacancy = (long)Scalar("select pg_total_relation_size('postings')") / (double)vacancies.Count;
    }

    public string Name => "PostgreSQL, covering index";

    public string? Absent => _server is null ? "no PostgreSQL on this machine" : null;

    public double? BytesPerVacancy { get; }

    public double BuildSeconds { get; }

    public int Queries => 10;

    public double Clock() => PostgresServer.CpuOf(_backend);

    public IReadOnlyList<(int Vacancy, double Score)> Ask(IReadOnlyList<(int Term, float Value)> terms)
    {
        using var command = new NpgsqlCommand(
            """
            select vacancy, sum(points * share) as score from unnest($1, $2) as asked(term, share) join postings using (term)
            group by vacancy order by score desc, vacancy limit 20
            """,
            _connection);
        command.Parameters.Add(new NpgsqlParameter { Value = terms.Select(one => one.Term).ToArray() });
        command.Parameters.Add(new NpgsqlParameter { Value = terms.Select(one => one.Value).ToArray() });
        using var reader = command.ExecuteReader();
        var found = new List<(int, double)>();
        while (reader.Read())
            found.Add((reader.GetInt32(0), reader.GetFloat(1)));
        return found;
    }

    public void Dispose()
    {
        _connection?.Dispose();
        _server?.Dispose();
    }

    private static void Copy(NpgsqlConnection connection, IReadOnlyList<Vacancy> vacancies, SkillTaxonomy taxonomy, MatchPolicy policy)
    {
        using var import = connection.BeginBinaryImport("copy postings from stdin binary");
        for (var number = 0; number < vacancies.Count; number++)
        {
            var possible = SharedQuestion.PossibleOf(vacancies[number], taxonomy, policy);
            foreach (var demand in vacancies[number].Demands)
            {
                import.StartRow();
                import.Write(SharedQuestion.TermOf(demand), NpgsqlDbType.Integer);
                import.Write(number, NpgsqlDbType.Integer);
                import.Write((float)(SharedQuestion.PointsOf(demand, policy) / possible), NpgsqlDbType.Real);
            }
        }
        import.Complete();
    }

    private object Scalar(string sql)
    {
        using var command = new NpgsqlCommand(sql, _connection);
        return command.ExecuteScalar() ?? throw new InvalidOperationException(sql);
    }

    private void Run(string sql)
    {
        using var command = new NpgsqlCommand(sql, _connection);
        command.ExecuteNonQuery();
    }
}
