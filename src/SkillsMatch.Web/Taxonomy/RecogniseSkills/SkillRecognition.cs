using Microsoft.EntityFrameworkCore;
using SkillsMatch.Learning.Texts;
using SkillsMatch.Storage;
using SkillsMatch.Web.Operations.Database;
using SkillsMatch.Web.Taxonomy.SimilarityModel;

namespace SkillsMatch.Web.Taxonomy.RecogniseSkills;

/// <summary>Finds skills in a vacancy or cv text, by the taxonomy of now. The text is read and forgotten.</summary>
internal sealed class SkillRecognition : IDisposable
{
    private readonly GenerationCache<TextSkills> _cache;

    public SkillRecognition(IDbContextFactory<SkillsMatchDb> databases, SimilarityModels models, TimeProvider clock) =>
        _cache = new GenerationCache<TextSkills>(databases, clock, Generations.Taxonomy, (db, _, ct) => MakeAsync(db, models, ct));

    /// <summary>What the text says. The first call after a change of the taxonomy takes a second or two.</summary>
    /// <param name="text">A vacancy or cv.</param>
    /// <param name="title">The title, where it is known apart from the text.</param>
    /// <param name="ct">Ends the wait.</param>
    public async ValueTask<RecognisedText> ReadAsync(string text, string? title, CancellationToken ct) =>
        (await _cache.CurrentAsync(ct)).Recognise(text, title);

    public void LookAgain() => _cache.LookAgain();

    public void Dispose() => _cache.Dispose();

    private static async Task<TextSkills> MakeAsync(SkillsMatchDb db, SimilarityModels models, CancellationToken ct) =>
        TextSkills.For(await VocabularyReading.ReadAsync(db, ct), models.Encoder);
}
