using SkillsMatch.Engine.Facts;

namespace SkillsMatch.Web.Training.ShowCoverage;

/// <summary>What changes when an offer also teaches one or more skills.</summary>
/// <param name="Skills">The skills.</param>
/// <param name="Coverage">Coverage then, in whole percents; null: nothing to compare with.</param>
/// <param name="Points">Percentage points more than now.</param>
/// <param name="MoreVacancies">Vacancies of the region that then ask something it teaches, and do not now.</param>
internal sealed record WhatIfTaught(IReadOnlyList<SkillId> Skills, int? Coverage, int Points, int MoreVacancies);
