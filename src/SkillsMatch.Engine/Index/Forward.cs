namespace SkillsMatch.Engine.Index;

/// <summary>The skills of each document of a segment, with their codes.</summary>
internal sealed class Forward(int[] starts, ushort[] skills, byte[] codes)
{
    public int Count => starts.Length - 1;

    public long Bytes => starts.Length * 4L + skills.Length * 3L;

    public int[] Starts => starts;

    public ushort[] Skills => skills;

    public byte[] Codes => codes;

    public ReadOnlySpan<ushort> SkillsOf(int document) => skills.AsSpan(starts[document]..starts[document + 1]);

    public ReadOnlySpan<byte> CodesOf(int document) => codes.AsSpan(starts[document]..starts[document + 1]);
}
