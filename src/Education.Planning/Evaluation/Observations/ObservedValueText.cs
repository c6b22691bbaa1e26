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
        ObservedValue.Items { There.IsEmpty: true } => NoItems,
        ObservedValue.Items i => ItemsWord + string.Join(", ", i.There),
        ObservedValue.Absent a => StateWords.Of(a.Why),
        _ => throw new InvalidOperationException("The observed values are a closed set."),
    };

    /// <summary>Reads an observed value; the result is the fault, or null when the text is one.</summary>
    public static string? Read(string text, out ObservedValue? value)
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
            : ReadAmount(text, out value);
        if (fault is not null || value!.ToString() == text)
            return fault;
        fault = $"it is written `{value}`.";
        value = null;
        return fault;
    }

    private static string? ReadLevel(string text, out ObservedValue? value)
    {
        var label = text.Length > 2 && text[^1] == '\'' ? text[1..^1].Replace("''", "'", StringComparison.Ordinal) : null;
        value = string.IsNullOrWhiteSpace(label) ? null : new ObservedValue.Level(label);
        return value is null ? "a level stands in single quotes." : null;
    }

    private static string? ReadItems(string text, out ObservedValue? value)
    {
        value = null;
        var keys = new List<Key>();
        foreach (var part in text[ItemsWord.Length..].Split(", "))
        {
            if (!Key.TryParse(part, out var key))
                return $"`{part}` is not a key.";
            keys.Add(key);
        }
        value = new ObservedValue.Items(keys.ToValueList());
        return null;
    }

    private static string? ReadAmount(string text, out ObservedValue? value)
    {
        var fault = QuantityText.Read(text, out var quantity);
        value = quantity is null ? null : new ObservedValue.Amount(quantity);
        return fault;
    }
}
