namespace SkillsMatch.Web.Operations.Http.OpenApi;

/// <summary>What an endpoint of the API does beside its own work; the document tells the reader, in the same words everywhere.</summary>
[Flags]
internal enum Trait
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Open data: pages of others may fetch it.</summary>
    OpenData = 1,

    /// <summary>The answer carries an ETag.</summary>
    Tagged = 2,

    /// <summary>A change that must name the state it changes in If-Match.</summary>
    Guarded = 4,

    /// <summary>A page of a list, with a Link header.</summary>
    Paged = 8,

    /// <summary>May be refused because of what is there (409).</summary>
    Conflicting = 16,

    /// <summary>Public to see, but for its owner alone to change (403).</summary>
    Owned = 32,

    /// <summary>A change that may name the state it changes in If-Match.</summary>
    MayBeGuarded = 64,

    /// <summary>A question that is posted because it is too long for an address: it changes nothing, and nothing of it is kept.</summary>
    Question = 128,
}

/// <summary>The traits of one endpoint.</summary>
internal sealed record Traits(Trait Value);

internal static class TraitConventions
{
    /// <summary>Gives an endpoint its traits; open data gets its CORS policy with it.</summary>
    public static RouteHandlerBuilder With(this RouteHandlerBuilder endpoint, Trait traits)
    {
        if (traits.HasFlag(Trait.OpenData))
            endpoint.RequireCors(HttpRegistration.OpenData);
        return endpoint.WithMetadata(new Traits(traits));
    }
}
