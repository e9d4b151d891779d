using System.Runtime.InteropServices;
using SkillsMatch.Engine.Index.Kernels;

namespace SkillsMatch.Engine.Index;

/// <summary>
/// The skills and codes of very many documents in pieces: one array that doubles would be copied again and again, and each time make the
/// garbage collector go through all that lives.
/// </summary>
internal sealed class SkillRuns
{
    private const int Smallest = 1 << 8;
    private const int Largest = 1 << 15; // of a piece, unless one run is longer: it stays below what counts as large

    private readonly List<(ushort[] Skills, byte[] Codes)> _pieces = [];
    private int _used; // of the last piece

    /// <summary>Adds the skills of one document, with their codes; they stay in one piece.</summary>
    /// <returns>Where they are.</returns>
    public (int Piece, int Start) Add(ReadOnlySpan<ushort> skills, ReadOnlySpan<byte> codes)
    {
        if (_pieces.Count == 0 || skills.Length > _pieces[^1].Codes.Length - _used)
        {
            var size = Math.Max(skills.Length, Math.Min(Largest, Smallest << Math.Min(_pieces.Count, 8)));
            _pieces.Add((new ushort[size], new byte[size]));
            _used = 0;
        }
        var start = _used;
        var piece = _pieces[^1];
        skills.CopyTo(piece.Skills.AsSpan(start));
        codes.CopyTo(piece.Codes.AsSpan(start));
        _used += skills.Length;
        return (_pieces.Count - 1, start);
    }

    /// <summary>Asks for what will be read soon.</summary>
    public void Expect((int Piece, int Start) at)
    {
        var (skills, codes) = CollectionsMarshal.AsSpan(_pieces)[at.Piece];
        if (at.Start >= codes.Length)
            return;
        Ahead.Expect(in skills[at.Start]);
        Ahead.Expect(in codes[at.Start]);
    }

    public void Read((int Piece, int Start) at, Span<ushort> skills, Span<byte> codes)
    {
        var piece = CollectionsMarshal.AsSpan(_pieces)[at.Piece];
        piece.Skills.AsSpan(at.Start, skills.Length).CopyTo(skills);
        piece.Codes.AsSpan(at.Start, codes.Length).CopyTo(codes);
    }
}
