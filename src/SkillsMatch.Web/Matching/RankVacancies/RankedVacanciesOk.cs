using System.Buffers;
using System.Reflection;
using System.Text.Json;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.Extensions.Options;
using SkillsMatch.Web.Matching.Wire;
using SkillsMatch.Web.Operations.Http;
using SkillsMatch.Web.Taxonomy.Wire;

namespace SkillsMatch.Web.Matching.RankVacancies;

/// <summary>Answers as <see cref="Ok{TValue}"/> does, byte for byte, but writes once what the answer shows again and again.</summary>
internal sealed class RankedVacanciesOk(RankedVacancies answer) : IResult, IEndpointMetadataProvider
{
    public static void PopulateMetadata(MethodInfo method, EndpointBuilder builder) => PopulateAs<Ok<RankedVacancies>>(method, builder);

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        response.ContentType = "application/json; charset=utf-8";
        await response.StartAsync(); // before it has started, the server keeps what is written aside and copies it
        httpContext.RequestServices.GetRequiredService<RankedVacanciesJson>().Write(answer, response.BodyWriter);
        await response.BodyWriter.FlushAsync();
    }

    private static void PopulateAs<T>(MethodInfo method, EndpointBuilder builder)
        where T : IEndpointMetadataProvider => T.PopulateMetadata(method, builder);
}

/// <summary>Writes the answer in the format of the API, in one go: what repeats itself is known by the writer.</summary>
internal sealed class RankedVacanciesJson(IOptions<JsonOptions> api)
{
    private readonly JsonSerializerOptions _format = new(api.Value.SerializerOptions)
    {
        Converters =
        {
            new RepeatedConverter<ContributionWire>(api.Value.SerializerOptions),
            new RepeatedConverter<ConditionWire>(api.Value.SerializerOptions),
            new RepeatedConverter<OccupationWire>(api.Value.SerializerOptions),
        },
    };

    public void Write(RankedVacancies answer, IBufferWriter<byte> to)
    {
        using var writer = new Utf8JsonWriter(to, new JsonWriterOptions { Encoder = _format.Encoder, SkipValidation = true });
        JsonSerializer.Serialize(writer, answer, _format);
    }
}
