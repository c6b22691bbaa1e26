using System.Text.RegularExpressions;

namespace Education.Planning.Tests.Seeds.Coverage;

/// <summary>One mechanism: what serves it, where a seed shows it, and what proves each behaviour that it needs.</summary>
internal sealed partial record MechanismRow(string Code, IReadOnlyList<string> Served, string Seed, string Path, IReadOnlyList<MechanismProof> Proofs)
{
    public static MechanismRow Of(string line)
    {
        var cells = line.Trim('|').Split('|', StringSplitOptions.TrimEntries);
        var place = Quoted(cells[3]);
        return new(cells[0], Quoted(cells[2]), place[0], place[1], [.. Between().Split(cells[4]).Select(MechanismProof.Of)]);
    }

    internal static IReadOnlyList<string> Quoted(string cell) => [.. Backquoted().Matches(cell).Select(match => match.Groups[1].Value)];

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Backquoted();

    [GeneratedRegex("; (?=(?:[SEVR]|also) )")]
    private static partial Regex Between();
}

/// <summary>The tests of one behaviour (S, E, V, R, or <c>also</c> for one without a letter), or why there is none yet.</summary>
internal sealed record MechanismProof(string Letter, bool IsNotYet, IReadOnlyList<string> Tests)
{
    public static MechanismProof Of(string text)
    {
        var letter = text[..text.IndexOf(' ', StringComparison.Ordinal)];
        var isNotYet = text.StartsWith($"{letter} not yet: ", StringComparison.Ordinal);
        return new(letter, isNotYet, isNotYet ? [] : MechanismRow.Quoted(text));
    }
}
