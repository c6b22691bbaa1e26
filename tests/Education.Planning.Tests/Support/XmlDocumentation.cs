using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Education.Planning.Tests.Support;

/// <summary>What the documentation of the library says of its types and members, as plain text.</summary>
internal static partial class XmlDocumentation
{
    private static readonly Dictionary<string, XElement> Entries = XDocument
        .Load(Path.Combine(AppContext.BaseDirectory, "Education.Planning.xml")).Descendants("member")
        .ToDictionary(member => (string)member.Attribute("name")!, StringComparer.OrdinalIgnoreCase);

    /// <summary>The summary of a type, or of a member that is named as in a document; null when there is none.</summary>
    public static string? SummaryOf(Type type, string? member)
    {
        for (var at = type; at is not null; at = at.BaseType)
        {
            var name = at.FullName!.Replace('+', '.');
            var entry = member is null ? Entries.GetValueOrDefault($"T:{name}")
                : Entries.GetValueOrDefault($"{(at.IsEnum ? 'F' : 'P')}:{name}.{member}");
            var text = entry?.Element("summary") ?? (member is null ? null : ParameterOf(name, member));
            if (text is not null)
                return Plain(text);
        }
        return null;
    }

    private static XElement? ParameterOf(string type, string member)
        => Entries.GetValueOrDefault($"T:{type}")?.Elements("param").FirstOrDefault(p => string.Equals((string?)p.Attribute("name"), member, StringComparison.OrdinalIgnoreCase));

    private static string Plain(XElement text) => Blanks().Replace(string.Concat(text.Nodes().Select(Plain)), " ").Trim();

    private static string Plain(XNode node) => node switch
    {
        XText text => text.Value,
        XElement { Name.LocalName: "c" } code => $"`{code.Value}`",
        XElement { IsEmpty: true } reference => $"`{((string?)reference.Attribute("cref") ?? (string?)reference.Attribute("name") ?? (string?)reference.Attribute("langword"))!.Split(['.', ':'])[^1].Split('(')[0]}`",
        XElement other => string.Concat(other.Nodes().Select(Plain)),
        _ => "",
    };

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
