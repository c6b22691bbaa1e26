namespace Education.Planning.Serialization;

/// <summary>Finds the word that somebody probably meant.</summary>
internal static class Suggestion
{
    private const int LongestWord = 64;

    /// <summary>The nearest of the known words, or null when none is near.</summary>
    public static string? For(string word, IEnumerable<string> known)
        => word.Length > LongestWord ? null
            : known.Select(candidate => (Word: candidate, Distance: Distance(word.ToUpperInvariant(), candidate.ToUpperInvariant())))
                .Where(near => near.Distance <= Math.Max(1, near.Word.Length / 3))
                .OrderBy(near => near.Distance).ThenBy(near => near.Word, StringComparer.Ordinal)
                .Select(near => near.Word).FirstOrDefault();

    /// <summary>How many letters must be put in, taken out, replaced or swapped with their neighbour.</summary>
    private static int Distance(string left, string right)
    {
        int[] before = [], last = [], row = [.. Enumerable.Range(0, right.Length + 1)];
        for (var i = 1; i <= left.Length; i++)
        {
            (before, last, row) = (last, row, new int[right.Length + 1]);
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var replaced = last[j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1);
                row[j] = Math.Min(replaced, 1 + Math.Min(last[j], row[j - 1]));
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                    row[j] = Math.Min(row[j], 1 + before[j - 2]);
            }
        }
        return row[right.Length];
    }
}
