namespace SkillsMatch.Engine.Index.JobSeekers;

/// <summary>
/// The skills of some documents read back from the lists: lists alone take half the memory of lists and skills side by side, and what one
/// holds is asked for the few that are shown.
/// </summary>
internal static class SkillsHeld
{
    /// <summary>The skills of the documents in the order given, of each by position.</summary>
    /// <param name="postings">Lists only, no columns.</param>
    /// <param name="documents">Each of them once.</param>
    /// <param name="count">How many documents the segment has.</param>
    public static Forward Of(Postings postings, ReadOnlySpan<int> documents, int count)
    {
        var numbers = new ushort[count]; // 1 + place among those asked for; 0: not asked for
        for (var place = 0; place < documents.Length; place++)
            numbers[documents[place]] = (ushort)(place + 1);
        var starts = Starts(postings, numbers, documents.Length);
        var next = starts[..^1];
        var (skills, codes) = (new ushort[starts[^1]], new byte[starts[^1]]);
        for (var skill = 0; skill < postings.Skills; skill++)
        {
            var list = postings.ListOf(skill);
            for (var place = 0; place < list.Documents.Length; place++)
            {
                var number = numbers[list.Documents[place]];
                if (number == 0)
                    continue;
                var slot = next[number - 1]++;
                (skills[slot], codes[slot]) = ((ushort)skill, (byte)list.CodeAt(place));
            }
        }
        return new Forward(starts, skills, codes);
    }

    private static int[] Starts(Postings postings, ushort[] numbers, int asked)
    {
        var starts = new int[asked + 1];
        for (var skill = 0; skill < postings.Skills; skill++)
        {
            foreach (var document in postings.ListOf(skill).Documents)
                starts[numbers[document]]++;
        }
        starts[0] = 0; // where those not asked for were counted
        for (var place = 1; place <= asked; place++)
            starts[place] += starts[place - 1];
        return starts;
    }
}
