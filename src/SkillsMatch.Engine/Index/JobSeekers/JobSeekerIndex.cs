using System.Collections.Immutable;
using System.Runtime.InteropServices;
using SkillsMatch.Engine.Facts;
using SkillsMatch.Engine.Index.Saved;
using SkillsMatch.Engine.Matching;
using SkillsMatch.Engine.Taxonomy;

namespace SkillsMatch.Engine.Index.JobSeekers;

/// <summary>A job seeker with the score, without the reasons.</summary>
/// <param name="JobSeeker">The job seeker.</param>
/// <param name="Value">The score, 0 to 1: wishes of job seekers play no part here.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct RankedJobSeeker(JobSeekerId JobSeeker, double Value);

/// <summary>
/// The fast path from a vacancy to job seekers: exactly what <see cref="MatchEngine.RankJobSeekers"/> says, from an index that is in
/// memory.
/// Any number of threads may search; none of them waits.
/// </summary>
public sealed class JobSeekerIndex
{
    private readonly JobSeekerTables _tables;
    private readonly JobSeekerSearches _searches;
    private readonly Lock _adding = new();
    private readonly LiveSegments<JobSeekerSegment> _segments;

    private JobSeekerIndex(JobSeekerTables tables)
    {
        (_tables, _searches) = (tables, new JobSeekerSearches(tables));
        _segments = new(_tables.Shape.SegmentSize, Merged);
    }

    /// <summary>How many job seekers it holds.</summary>
    public int Count => _segments.Current.Count;

    /// <summary>Bytes of memory for the job seekers themselves, tables shared by all not counted.</summary>
    public long Bytes => _segments.Current.Views.Sum(one => one.Segment.Bytes);

    /// <summary>Ends when the merging of segments that is going on has.</summary>
    internal Task Merging => _segments.Merging;

    /// <summary>Builds the index. The job seekers are read once and not kept.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A job seeker states a level or hours that cannot be.</exception>
    public static JobSeekerIndex Of(IEnumerable<JobSeeker> jobSeekers, SkillTaxonomy taxonomy, MatchPolicy policy) =>
        Of(jobSeekers, taxonomy, policy, IndexShape.Usual);

    internal static JobSeekerIndex Of(IEnumerable<JobSeeker> jobSeekers, SkillTaxonomy taxonomy, MatchPolicy policy, IndexShape shape)
    {
        var index = new JobSeekerIndex(new JobSeekerTables(taxonomy, policy, shape));
        index._segments.Publish(gone: [], index.SegmentsOf(jobSeekers));
        return index;
    }

    /// <summary>Writes the job seekers as they are at this moment, under checksums; changes go on meanwhile.</summary>
    public void Save(Stream stream)
    {
        // Tables only grow, and the snapshot is taken first: it refers to nothing that the tables do not have.
        var snapshot = _segments.Current;
        SavedJobSeekers.Write(stream, snapshot, _tables);
    }

    /// <summary>Reads what <see cref="Save"/> wrote. The taxonomy and policy may be others than it was built with.</summary>
    /// <exception cref="DamagedIndexException">The bytes are not what was written, or not all of it.</exception>
    public static JobSeekerIndex Load(Stream stream, SkillTaxonomy taxonomy, MatchPolicy policy)
    {
        var index = new JobSeekerIndex(new JobSeekerTables(taxonomy, policy, IndexShape.Usual));
        index._segments.Publish(gone: [], JobSeekerSegment.AllOf(SavedJobSeekers.Read(stream, index._tables), index._tables));
        return index;
    }

    /// <summary>
    /// Puts job seekers in, in the place of those with the same id, and takes others out: searches see all of it or nothing.
    /// </summary>
    /// <param name="changed">New and changed job seekers; of two with the same id the last one counts.</param>
    /// <param name="gone">Those to take out, also when they are among those changed; ids that are not there are passed over.</param>
    /// <exception cref="ArgumentOutOfRangeException">A job seeker states a level or hours that cannot be; nothing was changed.</exception>
    public void Change(IEnumerable<JobSeeker> changed, IEnumerable<JobSeekerId> gone)
    {
        var leaving = gone.ToHashSet();
        var coming = new Dictionary<JobSeekerId, JobSeeker>();
        foreach (var jobSeeker in changed)
            coming[jobSeeker.Id] = jobSeeker;
        lock (_adding)
        {
            var added = SegmentsOf(coming.Values.Where(one => !leaving.Contains(one.Id)));
            _segments.Publish([.. coming.Keys.Union(leaving).Select(one => one.Value)], added);
        }
    }

    /// <summary>
    /// The job seekers as they are now: what changes afterwards is not seen through it, however long somebody holds it.
    /// </summary>
    public JobSeekerMoment Now => new(_searches, _segments.Current);

    /// <summary>See <see cref="JobSeekerMoment.Best"/>, as the job seekers are now.</summary>
    public ImmutableArray<RankedJobSeeker> Best(Vacancy vacancy, int count) => Now.Best(vacancy, count);

    /// <summary>See <see cref="JobSeekerMoment.Search"/>, as the job seekers are now.</summary>
    public ImmutableArray<Match> Search(Vacancy vacancy, int count) => Now.Search(vacancy, count);

    /// <summary>See <see cref="JobSeekerMoment.Rank"/>, as the job seekers are now.</summary>
    public JobSeekerRanking Rank(Vacancy vacancy, int count) => Now.Rank(vacancy, count);

    /// <summary>See <see cref="JobSeekerMoment.Page"/>, as the job seekers are now.</summary>
    public JobSeekerPage Page(Vacancy vacancy, int count, Func<JobSeekerId, JobSeeker> factsOf) => Now.Page(vacancy, count, factsOf);

    private JobSeekerSegment[] SegmentsOf(IEnumerable<JobSeeker> jobSeekers)
    {
        var documents = new Documents<JobSeekerRow>();
        foreach (var jobSeeker in jobSeekers)
        {
            var codes = jobSeeker.Skills.Select(DemandCode.Of).ToArray();
            var row = JobSeekerRow.Of(jobSeeker, _tables);
            documents.Add(row, [.. jobSeeker.Skills.Select(_tables.Add)], codes);
        }
        return JobSeekerSegment.AllOf(documents, _tables);
    }

    private JobSeekerSegment[] Merged(IReadOnlyList<SegmentView<JobSeekerSegment>> views)
    {
        var documents = new Documents<JobSeekerRow>();
        foreach (var view in views)
        {
            int[] all = [.. view.All()];
            var held = view.Segment.Held(all);
            for (var place = 0; place < all.Length; place++)
                documents.Add(view.Segment.RowOf(all[place]), held.SkillsOf(place), held.CodesOf(place));
        }
        return JobSeekerSegment.AllOf(documents, _tables);
    }
}
