namespace SkillsMatch.Engine.Index.Batch;

/// <summary>Finds the k-th largest without sorting (Hoare 1961).</summary>
internal static class Selection
{
    /// <summary>The <paramref name="rank"/>-th largest, 1 or more and at most as many as there are. Changes their order.</summary>
    public static double Largest(Span<double> numbers, int rank)
    {
        var (first, last, wanted) = (0, numbers.Length - 1, rank - 1);
        while (first < last)
        {
            var (pivot, left, right) = (numbers[(first + last) / 2], first, last);
            while (left <= right)
            {
                while (numbers[left] > pivot)
                    left++;
                while (numbers[right] < pivot)
                    right--;
                if (left > right)
                    break;
                (numbers[left], numbers[right]) = (numbers[right], numbers[left]);
                (left, right) = (left + 1, right - 1);
            }
            if (wanted <= right)
                last = right;
            else if (wanted >= left)
                first = left;
            else
                break;
        }
        return numbers[wanted];
    }
}
