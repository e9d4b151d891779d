using Microsoft.Extensions.Caching.Memory;

namespace SkillsMatch.Web.Matching.Facts;

/// <summary>Computes figures once for each state of the facts they come from, and forgets those that nobody asks for.</summary>
internal sealed class FiguresCache : IDisposable
{
    private static readonly TimeSpan KeptUnasked = TimeSpan.FromMinutes(10);
    private readonly MemoryCache _kept = new(new MemoryCacheOptions { SizeLimit = 2_000 });

    /// <summary>The figures named by <paramref name="about"/>; computed by <paramref name="compute"/> where they are not kept.</summary>
    public TFigures Of<TFigures>(RegionFacts facts, object about, Func<TFigures> compute)
    {
        var key = (typeof(TFigures), about, facts.Version);
        var kept = _kept.GetOrCreate(key, entry =>
        {
            entry.SetSize(1).SetSlidingExpiration(KeptUnasked);
            return new Lazy<TFigures>(compute);
        });
        return kept!.Value;
    }

    public void Dispose() => _kept.Dispose();
}
