using System.Collections.Immutable;
using System.Runtime.InteropServices;
using SkillsMatch.Engine.Facts;
using SkillsMatch.Engine.Index.Kernels;
using SkillsMatch.Engine.Index.Saved;
using SkillsMatch.Engine.Matching;
using SkillsMatch.Engine.Taxonomy;

namespace SkillsMatch.Engine.Index;

/// <summary>A vacancy with its score, without the reasons.</summary>
/// <param name="Vacancy">The vacancy.</param>
/// <param name="Value">The score, 0 to 1.</param>
/// <param name="Order">What it is ordered by: the score and the bonus of each wish that is met.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct RankedVacancy(VacancyId Vacancy, double Value, double Order);

/// <summary>
/// The fast path from a job seeker to vacancies: exactly the ranking, scores and reasons of <see cref="MatchEngine"/>, from an index that
/// is
/// in memory. Any number of threads may search; none of them waits.
/// </summary>
public sealed class VacancyIndex
{
    private readonly VacancyTables _tables;
    private readonly VacancySearches _searches;
    private readonly Lock _adding = new();
    private readonly LiveSegments<VacancySegment> _segments;

    private VacancyIndex(VacancyRows rows)
    {
        (_tables, _searches) = (rows.Tables, new VacancySearches(rows.Tables));
        _segments = new(_tables.Shape.SegmentSize, Merged);
        _segments.Publish(gone: [], VacancyOrder.Segments(rows));
    }

    /// <summary>How many vacancies it holds.</summary>
    public int Count => Current.Count;

    /// <summary>Bytes of memory for the vacancies themselves, tables shared by all not counted.</summary>
    public long Bytes => Current.Views.Sum(one => one.Segment.Bytes);

    /// <summary>
    /// Ends when the merging of segments that is going on has; nothing needs to wait for it, but tests and benchmarks do.
    /// </summary>
    internal Task Merging => _segments.Merging;

    internal Snapshot<VacancySegment> Current => _segments.Current;

    internal VacancyTables Tables => _tables;

    /// <summary>Builds the index. The vacancies are read once and not kept.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A vacancy states a level or hours that cannot be.</exception>
    public static VacancyIndex Of(IEnumerable<Vacancy> vacancies, SkillTaxonomy taxonomy, MatchPolicy policy) =>
        Of(vacancies, taxonomy, policy, IndexShape.Usual);

    internal static VacancyIndex Of(IEnumerable<Vacancy> vacancies, SkillTaxonomy taxonomy, MatchPolicy policy, IndexShape shape)
    {
        var rows = new VacancyRows(new VacancyTables(taxonomy, policy, shape));
        foreach (var vacancy in vacancies)
            rows.Add(vacancy);
        return new VacancyIndex(rows);
    }

    /// <summary>Writes the vacancies as they are at this moment, under checksums; changes go on meanwhile.</summary>
    public void Save(Stream stream)
    {
        // Tables only grow, and the snapshot is taken first: it refers to nothing that the tables do not have.
        var snapshot = Current;
        SavedVacancies.Write(stream, snapshot, _tables);
    }

    /// <summary>Reads what <see cref="Save"/> wrote. The taxonomy and policy may be others than it was built with.</summary>
    /// <exception cref="DamagedIndexException">The bytes are not what was written, or not all of it.</exception>
    public static VacancyIndex Load(Stream stream, SkillTaxonomy taxonomy, MatchPolicy policy)
    {
        var rows = new VacancyRows(new VacancyTables(taxonomy, policy, IndexShape.Usual));
        SavedVacancies.Read(stream, rows);
        return new VacancyIndex(rows);
    }

    /// <summary>
    /// Puts vacancies in, in the place of those with the same id, and takes others out: searches see all of it or nothing. One change of
    /// many
    /// vacancies costs far less than many changes of one. Changes wait for each other, never for searches.
    /// </summary>
    /// <param name="changed">New and changed vacancies; of two with the same id the last one counts.</param>
    /// <param name="gone">Vacancies to take out, also when they are among those changed; ids that are not there are passed over.</param>
    /// <exception cref="ArgumentOutOfRangeException">A vacancy states a level or hours that cannot be; nothing was changed.</exception>
    public void Change(IEnumerable<Vacancy> changed, IEnumerable<VacancyId> gone)
    {
        var leaving = gone.ToHashSet();
        var coming = new Dictionary<VacancyId, Vacancy>();
        foreach (var vacancy in changed)
            coming[vacancy.Id] = vacancy;
        lock (_adding)
        {
            var rows = new VacancyRows(_tables);
            foreach (var vacancy in coming.Values.Where(one => !leaving.Contains(one.Id)))
                rows.Add(vacancy);
            _segments.Publish([.. coming.Keys.Union(leaving).Select(one => one.Value)], VacancyOrder.Segments(rows));
        }
    }

    /// <summary>
    /// The vacancies as they are now: what changes afterwards is not seen through it, however long somebody holds it.
    /// </summary>
    public VacancyMoment Now => new(_searches, Current);

    /// <summary>See <see cref="VacancyMoment.Best"/>, as the vacancies are now.</summary>
    public ImmutableArray<RankedVacancy> Best(JobSeeker jobSeeker, int count) => Now.Best(jobSeeker, count);

    /// <summary>See <see cref="VacancyMoment.Search"/>, as the vacancies are now.</summary>
    public ImmutableArray<Match> Search(JobSeeker jobSeeker, int count) => Now.Search(jobSeeker, count);

    /// <summary>See <see cref="VacancyMoment.Rank"/>, as the vacancies are now.</summary>
    public Ranking Rank(JobSeeker jobSeeker, int count) => Now.Rank(jobSeeker, count);

    /// <summary>How many postings one search adds up: what its time is held against.</summary>
    internal long Listed(JobSeeker jobSeeker)
    {
        var spread = new SkillSpread(new SlotTable());
        spread.Load(jobSeeker, _tables);
        var listed = 0L;
        foreach (var view in Current.Views)
        {
            foreach (var skill in spread.Reached)
                listed += view.Segment.Postings.DocumentsOf(skill).Length;
            foreach (var (skill, pairs) in view.Segment.Postings.Columns)
                listed += spread.Reaches(skill) ? Enumerable.Range(0, view.Segment.Count).Count(one => Pairs.CodeOf(pairs, one) != 0) : 0;
        }
        return listed;
    }

    private static VacancySegment[] Merged(IReadOnlyList<SegmentView<VacancySegment>> views)
    {
        var rows = new VacancyRows(views[0].Segment.Tables);
        foreach (var view in views)
        {
            foreach (var document in view.All())
                view.Segment.CopyTo(rows, document);
        }
        return VacancyOrder.Segments(rows);
    }
}
