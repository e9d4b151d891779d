using System.Collections.Immutable;
using SkillsMatch.Engine.Matching;

namespace SkillsMatch.Web.Matching.ReadVacancy;

/// <summary>The demands in one state, for the partial _StateList.</summary>
/// <param name="State">The state.</param>
/// <param name="Demands">The demands in it.</param>
/// <param name="Page">The page it stands on.</param>
internal sealed record StateList(DemandState State, ImmutableArray<Contribution> Demands, ReadVacancyModel Page);
