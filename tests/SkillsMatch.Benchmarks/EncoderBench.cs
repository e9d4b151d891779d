using System.Diagnostics;
using Microsoft.ML;
using SkillsMatch.Learning.Artefacts;
using SkillsMatch.Learning.Encoding;
using SkillsMatch.Learning.Store;

namespace SkillsMatch.Benchmarks;

/// <summary>What the similarity model costs to serve: time to load, memory, short texts a second in plain C# and through the ML.NET pipeline.</summary>
internal static class EncoderBench
{
    private const int Texts = 60_000;

    // Short texts as people and employers write them: a trade, what is done in it, and a word more.
    private static readonly string[] Trades =
        ["lasser", "monteur", "verzorgende", "chauffeur", "kok", "timmerman", "verpleegkundige", "elektricien", "schilder", "heftruckchauffeur"];

    private static readonly string[] Work =
        ["onderhoud en reparatie", "in de nachtdienst", "met rijbewijs CE", "niveau 3", "op de afdeling", "machines instellen", "klanten helpen"];

    public static void Run(string folder, bool asJson)
    {
        var report = new Report();
        var store = new ModelStore(folder, TimeProvider.System);
        var before = MemoryNow();
        var watch = Stopwatch.StartNew();
        using var encoder = store.Load();
        report.Add("encoder", "load, checked", watch.Elapsed.TotalMilliseconds, "ms");
        report.Add("encoder", "memory", (MemoryNow() - before) / 1e6, "MB");

        string[] texts = [.. Enumerable.Range(0, Texts).Select(one => $"{Trades[one % Trades.Length]} {Work[one / Trades.Length % Work.Length]} {one % 97}")];
        encoder.EncodeAll(texts[..5000]); // warm
        report.Add("plain C#, all processors", "texts", PerSecond(() => encoder.EncodeAll(texts)), "/s");

        var context = EncoderPipeline.Context();
        var pipeline = store.LoadPipeline(context);
        EncoderPipeline.Encode(context, pipeline, texts[..2000]);
        report.Add("ML.NET pipeline", "texts", PerSecond(() => EncoderPipeline.Encode(context, pipeline, texts)), "/s");
        report.Add("ML.NET pipeline", "cosine to plain C#, lowest", LowestCosine(encoder, context, pipeline, texts[..500]), "");
        report.Print($"The similarity model {encoder.ModelId} on {Environment.ProcessorCount} processors", asJson);
    }

    private static double PerSecond(Action work)
    {
        var best = double.MaxValue;
        for (var round = 0; round < 3; round++)
        {
            var watch = Stopwatch.StartNew();
            work();
            best = Math.Min(best, watch.Elapsed.TotalSeconds);
        }
        return Texts / best;
    }

    private static double LowestCosine(SkillEncoder encoder, MLContext context, ITransformer pipeline, string[] texts) =>
        EncoderPipeline.Encode(context, pipeline, texts)
            .Select((vector, at) => vector.Zip(encoder.Encode(texts[at]), (one, other) => (double)one * other).Sum())
            .Min();

    private static long MemoryNow()
    {
        GC.Collect();
        return GC.GetTotalMemory(forceFullCollection: true);
    }
}
