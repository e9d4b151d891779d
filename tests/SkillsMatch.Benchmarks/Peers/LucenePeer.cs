using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Store;
using Lucene.Net.Util;
using SkillsMatch.Benchmarks.Machine;
using SkillsMatch.Engine.Facts;
using SkillsMatch.Engine.Matching;
using SkillsMatch.Engine.Taxonomy;

namespace SkillsMatch.Benchmarks.Peers;

/// <summary>
/// Lucene.Net, in memory, one segment: a term's frequency are its points, the norm is one over the points of the vacancy.
/// </summary>
internal sealed class LucenePeer : IPeer
{
    private const string Field = "skills";

    private readonly RAMDirectory _directory = new();
    private readonly DirectoryReader _reader;
    private readonly IndexSearcher _searcher;

    public LucenePeer(IReadOnlyList<Vacancy> vacancies, SkillTaxonomy taxonomy, MatchPolicy policy)
    {
        BooleanQuery.MaxClauseCount = 8192;
        var start = CpuClock.Process;
        using (var writer = new IndexWriter(
            _directory, new IndexWriterConfig(LuceneVersion.LUCENE_48, null) { Similarity = new LinearSimilarity(), RAMBufferSizeMB = 256 }))
        {
            var type = new FieldType { IsIndexed = true, IsTokenized = true, IndexOptions = IndexOptions.DOCS_AND_FREQS };
            var stream = new DemandStream(policy);
            var field = new Field(Field, stream, type);
            var document = new Document { field };
            foreach (var vacancy in vacancies)
            {
                stream.Read(vacancy);
                field.Boost = (float)(1 / SharedQuestion.PossibleOf(vacancy, taxonomy, policy));
                writer.AddDocument(document);
            }
            writer.ForceMerge(1);
        }
        BuildSeconds = CpuClock.Process - start;
        _reader = DirectoryReader.Open(_directory);
        _searcher = new IndexSearcher(_reader) { Similarity = new LinearSimilarity() };
        BytesPerVacancy = _directory.ListAll().Sum(_directory.FileLength) / (double)vacancies.Count;
    }

    public string Name => "Lucene.Net";

    public string? Absent => null;

    public double? BytesPerVacancy { get; }

    public double BuildSeconds { get; }

    public int Queries => 40;

    public double Clock() => CpuClock.Thread;

    public IReadOnlyList<(int Vacancy, double Score)> Ask(IReadOnlyList<(int Term, float Value)> terms)
    {
        var query = new BooleanQuery(disableCoord: true);
        foreach (var (term, value) in terms)
            query.Add(new TermQuery(new Term(Field, $"{term}")) { Boost = value }, Occur.SHOULD);
        return [.. _searcher.Search(query, 20).ScoreDocs.Select(one => (one.Doc, (double)one.Score))];
    }

    public void Dispose()
    {
        _reader.Dispose();
        _directory.Dispose();
    }

    private sealed class DemandStream(MatchPolicy policy) : TokenStream
    {
        private readonly List<string> _tokens = [];
        private ICharTermAttribute? _term;
        private int _next;

        public void Read(Vacancy vacancy)
        {
            _tokens.Clear();
            foreach (var demand in vacancy.Demands)
                _tokens.AddRange(Enumerable.Repeat($"{SharedQuestion.TermOf(demand)}", SharedQuestion.PointsOf(demand, policy)));
        }

        public override void Reset()
        {
            base.Reset();
            _next = 0;
        }

        public override bool IncrementToken()
        {
            if (_next == _tokens.Count)
                return false;
            ClearAttributes();
            _term ??= AddAttribute<ICharTermAttribute>();
            _term.SetEmpty().Append(_tokens[_next++]);
            return true;
        }
    }
}
