using System.Buffers.Binary;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SkillsMatch.Storage;
using SkillsMatch.Storage.Operations;
using SkillsMatch.Web.Operations.Database;
using SkillsMatch.Web.Operations.Http.OpenApi;

namespace SkillsMatch.Web.Operations.Http.Idempotency;

/// <summary>
/// A POST with an Idempotency-Key is done once, however often it is sent. The change and its answer are kept in one transaction, so a crash
/// in between leaves neither; only answers of success are kept, so what failed may be tried again under the same key.
/// </summary>
internal sealed class IdempotencyFilter : IEndpointFilter
{
    public const string Header = "Idempotency-Key";
    private const int ShortestKey = 16;
    private const int LongestKey = 200;

    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var request = context.HttpContext.Request;
        if (!HttpMethods.IsPost(request.Method) || IsQuestion(context.HttpContext) || !request.Headers.TryGetValue(Header, out var sent))
            return await next(context);
        var key = sent.ToString();
        if (key.Length is < ShortestKey or > LongestKey || !key.All(char.IsAscii))
            return Unfit();

        var secret = new IdempotencySecret($"{request.Method} {request.Path}\n{request.Headers.Authorization}", key);
        var body = secret.NameOf(await BodyAsync(request, context.HttpContext.RequestAborted));
        var once = new Once(context, next, secret, body);
        return await context.HttpContext.RequestServices.GetRequiredService<OneTransaction>()
            .RunAsync(once.AnswerAsync, context.HttpContext.RequestAborted, once.IsKept);
    }

    private static bool IsQuestion(HttpContext http) =>
        http.GetEndpoint()?.Metadata.GetMetadata<Traits>()?.Value.HasFlag(Trait.Question) == true;

    private static async Task<byte[]> BodyAsync(HttpRequest request, CancellationToken ct)
    {
        request.Body.Position = 0; // buffered by the rules of the API; the handler's parameters were read from it
        using var copy = new MemoryStream();
        await request.Body.CopyToAsync(copy, ct);
        return copy.ToArray();
    }

    private static ProblemHttpResult Unfit() => new InputErrors()
        .Check(isRight: false, Header, $"Gebruik {ShortestKey} tot {LongestKey} ASCII-tekens die niemand raadt, bijvoorbeeld een nieuwe UUID.").ToProblem();

    private sealed class Once(EndpointFilterInvocationContext context, EndpointFilterDelegate next, IdempotencySecret secret, byte[] body)
    {
        private readonly SkillsMatchDb _db = context.HttpContext.RequestServices.GetRequiredService<SkillsMatchDb>();
        private bool _isFirst;

        public async Task<IResult> AnswerAsync()
        {
            _isFirst = false;
            var ct = context.HttpContext.RequestAborted;
            if (!await TakeTurnAsync(ct))
                return Busy(context.HttpContext);
            if (await _db.IdempotentAnswers.AsNoTracking().SingleOrDefaultAsync(one => one.Key == secret.Name, ct) is { } kept)
                return Again(kept);

            var answer = await AnswerRecorder.RecordAsync(context.HttpContext, await next(context));
            _isFirst = answer.Status is >= 200 and < 300;
            if (_isFirst)
                await KeepAsync(answer, ct);
            return new KeptAnswerResult(answer, isReplayed: false);
        }

        public bool IsKept(IResult outcome) => _isFirst;

        // Held until the transaction ends; a second request with the same key need not wait to be told that the first is busy.
        private async Task<bool> TakeTurnAsync(CancellationToken ct)
        {
            var number = BinaryPrimitives.ReadInt64BigEndian(Convert.FromHexString(secret.Name.AsSpan(0, 16)));
            return (await _db.Database.SqlQuery<bool>($"SELECT pg_try_advisory_xact_lock({number})").ToListAsync(ct))[0];
        }

        private IResult Again(IdempotentAnswerRow kept) => kept.RequestHash.AsSpan().SequenceEqual(body)
            ? new KeptAnswerResult(secret.Open(kept.Answer), isReplayed: true)
            : Problems.Conflict(
                "sleutel-hergebruikt", "Sleutel al gebruikt",
                "Deze Idempotency-Key is al gebruikt voor een verzoek met een andere inhoud. Kies voor elk nieuw verzoek een nieuwe sleutel.");

        private async Task KeepAsync(KeptAnswer answer, CancellationToken ct)
        {
            var clock = context.HttpContext.RequestServices.GetRequiredService<TimeProvider>();
            _db.IdempotentAnswers.Add(new IdempotentAnswerRow { Key = secret.Name, RequestHash = body, Answer = secret.Seal(answer), CreatedAt = clock.GetUtcNow() });
            await _db.SaveChangesAsync(ct);
        }

        private static ProblemHttpResult Busy(HttpContext http)
        {
            http.Response.Headers.RetryAfter = "1";
            return Problems.Conflict(
                "verzoek-loopt-nog", "Verzoek loopt nog", "Een eerder verzoek met deze Idempotency-Key is nog bezig. Probeer het over een seconde opnieuw.");
        }
    }
}
