using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using SkillsMatch.Exchange.Text;

namespace SkillsMatch.Web.Operations.Http;

/// <summary>Gathers everything that is wrong with one request, so that the sender can mend all of it at once.</summary>
internal sealed class InputErrors
{
    private readonly SortedDictionary<string, List<string>> _byField = new(StringComparer.Ordinal);
    private readonly HashSet<string> _malformed = new(StringComparer.Ordinal);

    /// <summary>Whether anything is wrong.</summary>
    public bool Any => _byField.Count > 0;

    /// <summary>What is wrong per field, in the order it was found.</summary>
    public IReadOnlyDictionary<string, string[]> ByField =>
        _byField.ToDictionary(one => one.Key, one => one.Value.ToArray(), StringComparer.Ordinal);

    /// <summary>Notes that a field has not the form asked or is missing; nothing more is said about it afterwards.</summary>
    public InputErrors Malformed(string field, string message)
    {
        Add(field, message);
        _malformed.Add(field);
        return this;
    }

    /// <summary>
    /// Notes <paramref name="message"/> (what is wrong and what to do, in Dutch) at <paramref name="field"/> unless <paramref
    /// name="isRight"/>.
    /// </summary>
    public InputErrors Check(bool isRight, string field, string message)
    {
        if (!isRight && !_malformed.Contains(field))
            Add(field, message);
        return this;
    }

    /// <summary>A text of a length counted in characters as a reader counts them; null is left to the form.</summary>
    public InputErrors Text(string? text, string field, int shortest, int longest)
    {
        var length = text is null ? shortest : PlainText.Length(text.Trim());
        return Check(length >= shortest && length <= longest, field, shortest > 0
            ? $"Schrijf {shortest} tot {longest} tekens; het zijn er nu {length}."
            : $"Schrijf hoogstens {longest} tekens; het zijn er nu {length}.");
    }

    /// <summary>A number within bounds; null is left to the form.</summary>
    public InputErrors Number(decimal? number, string field, decimal lowest, decimal highest) =>
        Check(number is null || (number >= lowest && number <= highest), field, $"Kies een getal van {lowest} tot en met {highest}.");

    /// <summary>An amount of euros within bounds, in whole cents; null is left to the form.</summary>
    public InputErrors Euros(decimal? amount, string field, decimal highest) => Number(amount, field, 0, highest)
        .Check(amount is null || amount == decimal.Round(amount.Value, 2), field, "Geef hoogstens twee cijfers achter de punt.");

    /// <summary>A lower bound that is no more than the upper one, where both are given.</summary>
    public InputErrors InOrder(decimal? minimum, decimal? maximum, string field, string other) =>
        Check(!(minimum > maximum), field, $"Dit is meer dan '{other}'. Verlaag dit of verhoog '{other}'.");

    /// <summary>Two fields that say something only together.</summary>
    public InputErrors Together(object? one, string field, object? other, string otherField) => this
        .Check(one is null || other is not null, otherField, $"Geef dit samen met '{field}', of laat beide weg.")
        .Check(other is null || one is not null, field, $"Geef dit samen met '{otherField}', of laat beide weg.");

    /// <summary>A day within bounds; null is left to the form.</summary>
    public InputErrors Day(DateOnly? day, string field, DateOnly first, DateOnly last) =>
        Check(day is null || (day >= first && day <= last), field, string.Create(
            CultureInfo.InvariantCulture, $"Kies een dag van {first:yyyy-MM-dd} tot en met {last:yyyy-MM-dd}."));

    /// <summary>The answer on the wire: 400 with all errors (Dutch API rules: invalid-input, all-errors).</summary>
    public ProblemHttpResult ToProblem() => Problems.InvalidInput(ByField);

    private void Add(string field, string message)
    {
        if (!_byField.TryGetValue(field, out var messages))
            _byField[field] = messages = [];
        messages.Add(message);
    }
}
