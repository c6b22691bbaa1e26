using System.Globalization;
using System.Text;

namespace Education.Planning.Evaluation;

/// <summary>What one field of a row is for: the key, a row above, an observed value, or nothing.</summary>
internal sealed class ColumnField
{
    private readonly LevelBuilder level;
    private readonly ColumnType? type;
    private readonly LevelBuilder? upper;
    private readonly string column;
    private readonly int period;

    private ColumnField(LevelBuilder level, string name, string column, int period, ColumnType? type, LevelBuilder? upper, bool isKey)
        => (this.level, Name, this.column, this.period, this.type, this.upper, IsKey) = (level, name, column, period, type, upper, isKey);

    public string Name { get; }

    public bool IsKey { get; }

    /// <summary>What a name means; null when it means nothing.</summary>
    public static ColumnField? Of(string name, LevelBuilder level, ColumnTableBuilder table, CompiledScheme scheme)
    {
        if (name == level.Level || name is "key")
            return new(level, name, "", 0, null, null, true);
        if (scheme.Levels.Has(name) && scheme.Levels.IsAbove(name, level.Level) && scheme.Levels.DerivedOf(name) is null && name != Level.All)
            return new(level, name, "", 0, null, table.LevelOf(name), false);
        var at = name.IndexOf('@', StringComparison.Ordinal);
        var (column, period) = at < 0 ? (name, 0) : (name[..at], PeriodOf(name.AsSpan(at + 1)));
        return period >= 0 && scheme.ColumnsByName.TryGetValue(column, out var found) && found.IsObserved && found.Level == level.Level ? new(level, name, column, period, found.Type, null, false) : null;
    }

    /// <summary>Takes a text in.</summary>
    /// <exception cref="ArgumentException">It does not fit.</exception>
    public void Add(ReadOnlySpan<byte> text)
    {
        if (type is null)
        {
            if (upper is not null && !text.IsEmpty)
                level.Link(upper.Level, upper.IdOf(Encoding.UTF8.GetString(text)));
            return;
        }
        var builder = level.Column(column, period, type.Kind);
        if (text.IsEmpty)
            builder.Add(ValueState.Missing);
        else if (type.Kind != ColumnKind.Number || !TryAddNumber(builder, text))
            builder.Add(ValueOf(Encoding.UTF8.GetString(text)), type);
    }

    /// <summary>Digits with a sign and a point, up to eighteen of them: nearly every number.</summary>
    private static bool TryAddNumber(ColumnBuilder builder, ReadOnlySpan<byte> text)
    {
        var (units, places, isNegative, point) = (0L, 0, text[0] == '-', -1);
        var start = isNegative ? 1 : 0;
        if (text.Length - start is < 1 or > 19)
            return false;
        for (var i = start; i < text.Length; i++)
        {
            var digit = text[i] - '0';
            if (digit is < 0 or > 9)
            {
                if (text[i] != '.' || point >= 0 || i == start || i == text.Length - 1)
                    return false;
                point = i;
                continue;
            }
            if (units > long.MaxValue / 100)
                return false;
            units = (units * 10) + digit;
        }
        places = point < 0 ? 0 : text.Length - point - 1;
        builder.Add(isNegative ? -units : units, places);
        return true;
    }

    private ObservedValue ValueOf(string text)
    {
        if (type!.Kind is ColumnKind.Text or ColumnKind.Label)
            return StateWords.TryRead(text, out var state) && state != ValueState.Present ? new ObservedValue.Absent(state) : new ObservedValue.Level(text is ['\'', .. var inner, '\''] ? inner : text);
        if (type.Kind == ColumnKind.Flag && text is "true" or "false")
            return new ObservedValue.Flag(text == "true");
        return ObservedValue.TryParse(text, out var value) ? value : throw new ArgumentException($"`{text}` is not of {type}.");
    }

    private static int PeriodOf(ReadOnlySpan<char> text)
        => text is "prior" ? 1 : text is ['-', .. var digits] && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var back) ? back : -1;
}
