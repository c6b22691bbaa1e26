using System.Globalization;

namespace Education.Planning.Evaluation;

/// <summary>The declaration of an observed column as one text: type, unit, bounds, origin.</summary>
internal static class ObservedColumnText
{
    private const string Number = "number", Scale = "scale", From = "from", To = "..";

    public static string Print(ObservedColumn column)
    {
        var text = column.Type.ToString();
        if (column.Least is not null || column.Most is not null)
            text += string.Create(CultureInfo.InvariantCulture, $" {column.Least}{To}{column.Most}");
        return column.From is null ? text : $"{text} {From} {column.From}";
    }

    /// <summary>Reads a declaration; the result is the fault, or null when the text is one.</summary>
    public static LocalizedText? Read(string name, string text, out ObservedColumn? column)
    {
        column = null;
        if (TextCheck.FaultOf(text) is { } broken)
            return broken;
        var words = text.Split(' ').ToList();
        var from = OriginOf(words);
        var (least, most) = BoundsOf(words);
        if (TypeOf(words[0], string.Join(' ', words.Skip(1))) is not { } type || (type.Kind != ColumnKind.Number && (least ?? most) is not null))
            return TextFault.InBoth("it begins with `number` and perhaps a unit and bounds, or is `flag`, `text`, `date` or `scale` with a name.", "应以 `number` 开头（可带单位和上下限），或为 `flag`、`text`、`date`，或 `scale` 加名称。");
        column = new(name, type) { Least = least, Most = most, From = from };
        if (column.Declaration == text)
            return null;
        var fault = TextFault.InBoth($"it is written `{column.Declaration}`.", $"应写作 `{column.Declaration}`。");
        column = null;
        return fault;
    }

    /// <summary>A unit or the name of a scale; refused when it ends in words that are read as bounds or origin.</summary>
    public static string? Unmistakable(string? words)
        => words is null || !IsMistakable(words) ? words : throw new ArgumentException($"`{words}` ends in what a declaration reads as bounds or origin.", nameof(words));

    private static bool IsMistakable(string words)
    {
        List<string> all = [Number, .. words.Split(' ')];
        return OriginOf(all) is not null || BoundsOf(all) is not (null, null);
    }

    private static SchemeColumn? OriginOf(List<string> words)
    {
        if (words.Count <= 2 || words[^2] != From || !SchemeColumn.TryParse(words[^1], out var from))
            return null;
        words.RemoveRange(words.Count - 2, 2);
        return from;
    }

    private static (decimal? Least, decimal? Most) BoundsOf(List<string> words)
    {
        var last = words[^1];
        var between = last.IndexOf(To, StringComparison.Ordinal);
        if (between < 0 || words.Count < 2 || last.Length == To.Length || !TryRead(last[..between], out var least) || !TryRead(last[(between + To.Length)..], out var most))
            return default;
        words.RemoveAt(words.Count - 1);
        return (least, most);
    }

    private static bool TryRead(string text, out decimal? number)
    {
        var isNumber = decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var read);
        number = isNumber ? read : null;
        return isNumber || text.Length == 0;
    }

    private static ColumnType? TypeOf(string word, string rest) => (word, rest.Length) switch
    {
        (_, > 0) when IsMistakable(rest) => null,
        (Number, 0) => ColumnType.Number(),
        (Number, _) when QuantityText.UnitFault(rest) is null => ColumnType.Number(rest),
        ("flag", 0) => ColumnType.Flag,
        ("text", 0) => ColumnType.Text,
        ("date", 0) => ColumnType.Date,
        (Scale, > 0) when !string.IsNullOrWhiteSpace(rest) => ColumnType.LabelOf(rest),
        _ => null,
    };
}
