using System.Globalization;
using System.Text;

namespace Education.Planning.Serialization;

/// <summary>The way from the root of a document to a value: <c>$.content.objectives[0].name</c>, <c>$['$schema']</c>.</summary>
internal sealed class JsonPath
{
    private const int LongestName = 60;

    private readonly Stack<int> lengths = new();
    private readonly StringBuilder text = new("$");

    public void Enter(int index)
    {
        lengths.Push(text.Length);
        text.Append(CultureInfo.InvariantCulture, $"[{index}]");
    }

    public void Enter(string member)
    {
        lengths.Push(text.Length);
        if (member.Length > 0 && !char.IsAsciiDigit(member[0]) && member.Length <= LongestName && member.All(c => char.IsAsciiLetterOrDigit(c) || c == '_'))
            text.Append('.').Append(member);
        else
            text.Append("['").Append(Shortened(member)).Append("']");
    }

    public void Leave() => text.Length = lengths.Pop();

    public override string ToString() => text.ToString();

    private static string Shortened(string member)
    {
        var shown = TextFault.Excerpt(member).Default[1..^1];
        return shown.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "\\'", StringComparison.Ordinal);
    }
}
