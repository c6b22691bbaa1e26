namespace Education.Planning.Evaluation;

/// <summary>The canonical text of an <see cref="ObservedValue"/>.</summary>
internal static class ObservedValueText
{
    private const string ItemsWord = "items ", NoItems = "items none";

    public static string Print(ObservedValue value) => value switch
    {
        ObservedValue.Amount a => a.Quantity.ToString(),
        ObservedValue.Flag f => f.Holds ? "yes" : "no",
        ObservedValue.Level l => $"'{l.Label.Replace("'", "''", StringComparison.Ordinal)}'",
        ObservedValue.Date d => DateText.Print(d.Day),
        ObservedValue.Items { There.IsEmpty: true } => NoItems,
        ObservedValue.Items i => ItemsWord + string.Join(", ", i.There),
        ObservedValue.Absent a => StateWords.Of(a.Why),
        _ => throw new InvalidOperationException("The observed values are a closed set."),
    };

    /// <summary>Prints an amount or a day; false for other values, and when there is no room.</summary>
    public static bool TryFormat(ObservedValue value, Span<char> text, out int length)
    {
        length = 0;
        return value is ObservedValue.Amount a ? QuantityText.TryFormat(a.Quantity, text, out length) : value is ObservedValue.Date d && DateText.TryFormat(d.Day, text, out length);
    }

    /// <summary>Reads a plain amount from its UTF-8; false when it is none, whatever else it is.</summary>
    public static bool TryReadPlain(ReadOnlySpan<byte> text, out ObservedValue? value)
    {
        value = QuantityText.TryReadPlain(text, out var quantity) ? new ObservedValue.Amount(quantity) : null;
        return value is not null;
    }

    /// <summary>Reads an observed value; the result is the fault, or null when the text is one.</summary>
    public static LocalizedText? Read(string text, out ObservedValue? value)
    {
        value = text switch
        {
            "yes" => new ObservedValue.Flag(true),
            "no" => new ObservedValue.Flag(false),
            NoItems => new ObservedValue.Items([]),
            _ when StateWords.TryRead(text, out var state) && state != ValueState.Present => new ObservedValue.Absent(state),
            _ => null,
        };
        if (value is not null)
            return null;
        if (TextCheck.FaultOf(text) is { } broken)
            return broken;
        var fault = text.StartsWith('\'') ? ReadLevel(text, out value)
            : text.StartsWith(ItemsWord, StringComparison.Ordinal) ? ReadItems(text, out value)
            : DateText.Read(text) is { } day ? Take(new ObservedValue.Date(day), out value)
            : ReadAmount(text, out value);
        if (fault is not null || value is ObservedValue.Amount || value!.ToString() == text) // an amount has one spelling already
            return fault;
        fault = TextFault.InBoth($"it is written `{value}`.", $"应写作 `{value}`。");
        value = null;
        return fault;
    }

    private static LocalizedText? ReadLevel(string text, out ObservedValue? value)
    {
        var label = text.Length > 2 && text[^1] == '\'' ? text[1..^1].Replace("''", "'", StringComparison.Ordinal) : null;
        value = string.IsNullOrWhiteSpace(label) ? null : new ObservedValue.Level(label);
        return value is null ? TextFault.InBoth("a level stands in single quotes.", "等级写在单引号内。") : null;
    }

    private static LocalizedText? ReadItems(string text, out ObservedValue? value)
    {
        value = null;
        var keys = new List<Key>();
        foreach (var part in text[ItemsWord.Length..].Split(", "))
        {
            if (!Key.TryParse(part, out var key))
                return TextFault.InBoth($"`{part}` is not a key.", $"`{part}` 不是键。");
            keys.Add(key);
        }
        value = new ObservedValue.Items(keys.ToValueList());
        return null;
    }

    private static LocalizedText? Take(ObservedValue read, out ObservedValue value)
    {
        value = read;
        return null;
    }

    private static LocalizedText? ReadAmount(string text, out ObservedValue? value)
    {
        var fault = QuantityText.Read(text, out var quantity);
        value = quantity is null ? null : new ObservedValue.Amount(quantity);
        return fault;
    }
}
