using System.Globalization;
using System.Text;

namespace Education.Planning.Serialization;

/// <summary>The way from the root of a document to a value: <c>$.content.objectives[0].name</c>, <c>$['$schema']</c>.</summary>
internal sealed class JsonPath
{
    private const int LongestName = 60;

    // It is walked at every value and written out only where there is a fault.
    private readonly Stack<(string? Member, int Index)> steps = new();

    public void Enter(int index) => steps.Push((null, index));

    public void Enter(string member) => steps.Push((member, 0));

    public void Leave() => steps.Pop();

    public override string ToString()
    {
        var text = new StringBuilder("$");
        foreach (var (member, index) in steps.Reverse())
        {
            if (member is null)
                text.Append(CultureInfo.InvariantCulture, $"[{index}]");
            else if (member.Length > 0 && !char.IsAsciiDigit(member[0]) && member.Length <= LongestName && member.All(c => char.IsAsciiLetterOrDigit(c) || c == '_'))
                text.Append('.').Append(member);
            else
                text.Append("['").Append(Shortened(member)).Append("']");
        }
        return text.ToString();
    }

    private static string Shortened(string member)
    {
        var shown = TextFault.Excerpt(member).Default[1..^1];
        return shown.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "\\'", StringComparison.Ordinal);
    }
}
