using System.Text;

namespace Education.Planning.Evaluation;

/// <summary>Names of sets in braces, in names and texts: <c>x.{resource}</c>. Braces around anything but a name are plain text.</summary>
internal static class Braces
{
    private const int LongestName = 202;

    /// <summary>The length of the braces that begin at a place; 0 where no name stands in braces.</summary>
    public static int LengthAt(string text, int at)
    {
        if (text[at] != '{')
            return 0;
        var end = text.IndexOf('}', at, Math.Min(text.Length - at, LongestName));
        return end > 0 && ExpressionLexer.IsName(text[(at + 1)..end]) ? end + 1 - at : 0;
    }

    /// <summary>The sets that a text names, each once, in the order in which they stand.</summary>
    public static IEnumerable<string> SetsIn(string text)
    {
        if (!text.Contains('{', StringComparison.Ordinal))
            return [];
        var found = new List<string>();
        Replace(text, set =>
        {
            if (!found.Contains(set))
                found.Add(set);
            return null;
        });
        return found;
    }

    /// <summary>The text with members in the place of their sets; sets without a member stay.</summary>
    public static string Replace(string text, Func<string, string?> memberOf)
    {
        if (!text.Contains('{', StringComparison.Ordinal))
            return text;
        var result = new StringBuilder();
        for (var at = 0; at < text.Length;)
        {
            var length = LengthAt(text, at);
            if (length == 0)
                result.Append(text[at++]);
            else
            {
                result.Append(memberOf(text.Substring(at + 1, length - 2)) ?? text.Substring(at, length));
                at += length;
            }
        }
        return result.ToString();
    }
}
