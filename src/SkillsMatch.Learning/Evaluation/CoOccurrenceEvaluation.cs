using System.Collections.Immutable;
using System.Numerics.Tensors;
using SkillsMatch.Engine.Facts;
using SkillsMatch.Learning.Closeness;
using SkillsMatch.Learning.Encoding;
using SkillsMatch.Learning.Taxonomies;
using SkillsMatch.Learning.Vocabulary;

namespace SkillsMatch.Learning.Evaluation;

/// <summary>One person's link from an outside name to a skill.</summary>
/// <param name="Name">The outside name or its id.</param>
/// <param name="Skill">Key of the skill.</param>
/// <param name="MeansIt">Whether the name means the skill, exactly or closely; else the skill is broader or narrower.</param>
public sealed record OutsideLink(string Name, string Skill, bool MeansIt);

/// <summary>Pairs of skills of which the cosine lies in one band.</summary>
/// <param name="From">Lowest cosine.</param>
/// <param name="Alone">Share that people linked to the same name, of pairs that no occupation asks together.</param>
/// <param name="Together">The same, of pairs that are asked together about as often as apart (<see cref="CoOccurrence.Often"/> or more).</param>
/// <param name="PairsAlone">How many pairs that no occupation asks together.</param>
/// <param name="PairsTogether">How many that are often asked together.</param>
public sealed record CoOccurrenceBand(double From, double Alone, double Together, long PairsAlone, long PairsTogether);

/// <summary>
/// Whether skills that the same occupations ask are related, as people judge it, more often than others whose names are just as alike. Who
/// links an outside name to a skill that means it and to other skills as well, judges those others to be related to it.
/// </summary>
public static class CoOccurrenceEvaluation
{
    private const int Bands = 6;
    private const double Lowest = 0.3;
    private const double Width = 0.1;

    /// <summary>Counts over all names that people linked to more than one skill.</summary>
    public static ImmutableArray<CoOccurrenceBand> Run(TrainingTaxonomy taxonomy, IEnumerable<OutsideLink> links, SkillEncoder encoder)
    {
        var counting = new Counting(taxonomy, encoder);
        foreach (var name in links.Where(link => counting.Knows(link.Skill)).GroupBy(link => link.Name, StringComparer.Ordinal))
            counting.Add([.. name]);
        return counting.Bands();
    }

    private sealed class Counting
    {
        private readonly Dictionary<string, int> _positions;
        private readonly VectorSet _vectors;
        private readonly CoOccurrence _together;
        private readonly long[,] _pairs = new long[CoOccurrenceEvaluation.Bands, 2];
        private readonly long[,] _related = new long[CoOccurrenceEvaluation.Bands, 2];

        public Counting(TrainingTaxonomy taxonomy, SkillEncoder encoder)
        {
            var skills = taxonomy.Concepts.Where(one => one.Kind == ConceptKind.Skill && one.Labels.Length > 0).OrderBy(one => one.Key, StringComparer.Ordinal).ToArray();
            _positions = skills.Index().ToDictionary(one => one.Item.Key, one => one.Index, StringComparer.Ordinal);
            _vectors = SkillVectors.Of([.. skills.Index().Select(one => new VocabularySkill(new SkillId(one.Index), SkillKind.Skill, one.Item.Labels))], encoder, CancellationToken.None);
            var occupations = taxonomy.Demands.Select(link => link.Occupation).Distinct(StringComparer.Ordinal).Index().ToDictionary(one => one.Item, one => one.Index, StringComparer.Ordinal);
            _together = CoOccurrence.Of(
                taxonomy.Demands.Where(link => Knows(link.Skill)).Select(link => (new OccupationId(occupations[link.Occupation]), new SkillId(_positions[link.Skill]))),
                Enumerable.Range(0, skills.Length).Select(at => new SkillId(at)));
        }

        public bool Knows(string skill) => _positions.ContainsKey(skill);

        public void Add(OutsideLink[] links)
        {
            foreach (var meant in links.Where(link => link.MeansIt).Select(link => _positions[link.Skill]).Distinct())
            {
                var related = links.Select(link => _positions[link.Skill]).Where(other => other != meant).ToHashSet();
                if (related.Count > 0)
                    Add(meant, related);
            }
        }

        public ImmutableArray<CoOccurrenceBand> Bands() =>
        [
            .. Enumerable.Range(0, CoOccurrenceEvaluation.Bands)
                .Select(band => new CoOccurrenceBand(Lowest + (band * Width), Share(band, 0), Share(band, 1), _pairs[band, 0], _pairs[band, 1])),
        ];

        private void Add(int meant, HashSet<int> related)
        {
            var together = _together.Beside(meant).ToDictionary(one => one.Other, one => one.Together);
            for (var other = 0; other < _vectors.Count; other++)
            {
                var band = (int)((TensorPrimitives.Dot(_vectors[meant], _vectors[other]) - Lowest) / Width);
                var often = together.GetValueOrDefault(other);
                if (other == meant || band < 0 || often is > 0 and < CoOccurrence.Often)
                    continue;
                var column = often > 0 ? 1 : 0;
                _pairs[Math.Min(band, CoOccurrenceEvaluation.Bands - 1), column]++;
                _related[Math.Min(band, CoOccurrenceEvaluation.Bands - 1), column] += related.Contains(other) ? 1 : 0;
            }
        }

        private double Share(int band, int column) => _related[band, column] / (double)Math.Max(1, _pairs[band, column]);
    }
}
