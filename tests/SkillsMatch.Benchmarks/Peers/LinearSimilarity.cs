using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Util;

namespace SkillsMatch.Benchmarks.Peers;

/// <summary>
/// Score = sum of boost × frequency × norm, the norm as exact as a float: nothing that would make Lucene do more work than we do.
/// </summary>
internal sealed class LinearSimilarity : Similarity
{
    public override long ComputeNorm(FieldInvertState state) => BitConverter.SingleToInt32Bits(state.Boost);

    public override SimWeight ComputeWeight(float queryBoost, CollectionStatistics collectionStats, params TermStatistics[] termStats) =>
        new Weight(queryBoost, collectionStats.Field);

    public override SimScorer GetSimScorer(SimWeight weight, AtomicReaderContext context) =>
        new Scorer(((Weight)weight).Boost, context.AtomicReader.GetNormValues(((Weight)weight).Field));

    private sealed class Weight(float boost, string name) : SimWeight
    {
        public float Boost => boost;

        public string Field => name;

        public override float GetValueForNormalization() => 1;

        public override void Normalize(float queryNorm, float topLevelBoost)
        {
            // Scores are what they are.
        }
    }

    private sealed class Scorer(float boost, NumericDocValues norms) : SimScorer
    {
        public override float Score(int doc, float freq) => boost * freq * BitConverter.Int32BitsToSingle((int)norms.Get(doc));

        public override float ComputeSlopFactor(int distance) => 1;

        public override float ComputePayloadFactor(int doc, int start, int end, BytesRef payload) => 1;
    }
}
