namespace SkillsMatch.Learning.Encoding;

/// <summary>What turns a text into numbers, behind <see cref="SkillEncoder"/>. Safe for all threads at once.</summary>
internal interface ITextVectors
{
    /// <summary>Numbers in a vector.</summary>
    int Dimensions { get; }

    /// <summary>Writes the vector of a text, of length 1; all zeros for a text without letters or digits.</summary>
    void Encode(string text, Span<float> vector);
}
