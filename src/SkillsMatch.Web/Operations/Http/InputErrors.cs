using Microsoft.AspNetCore.Http.HttpResults;

namespace SkillsMatch.Web.Operations.Http;

/// <summary>Gathers everything that is wrong with one request, so that the sender can mend all of it at once.</summary>
internal sealed class InputErrors
{
    private readonly SortedDictionary<string, List<string>> _byField = new(StringComparer.Ordinal);

    /// <summary>Whether anything is wrong.</summary>
    public bool Any => _byField.Count > 0;

    /// <summary>What is wrong per field, in the order it was found.</summary>
    public IReadOnlyDictionary<string, string[]> ByField => _byField.ToDictionary(one => one.Key, one => one.Value.ToArray(), StringComparer.Ordinal);

    /// <summary>Notes <paramref name="message"/> (what is wrong and what to do, in Dutch) at <paramref name="field"/> unless <paramref name="isRight"/>.</summary>
    public InputErrors Check(bool isRight, string field, string message)
    {
        if (isRight)
            return this;
        if (!_byField.TryGetValue(field, out var messages))
            _byField[field] = messages = [];
        messages.Add(message);
        return this;
    }

    /// <summary>The answer on the wire: 400 with all errors (Dutch API rules: invalid-input, all-errors).</summary>
    public ProblemHttpResult ToProblem() => Problems.InvalidInput(ByField);
}
