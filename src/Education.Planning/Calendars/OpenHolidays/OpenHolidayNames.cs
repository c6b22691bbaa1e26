namespace Education.Planning.Calendars;

/// <summary>Reads names: one text, or texts with a language of two capital letters before each, percent-encoded where they hold a comma.</summary>
internal static class OpenHolidayNames
{
    public static LocalizedText Read(string text)
    {
        var names = Split(text);
        if (names.Count == 0)
            return new(text.Trim());
        var english = names.Find(name => name.Language == "en").Text ?? names[0].Text;
        return names.Aggregate(new LocalizedText(english), (all, name) => name.Text == english && name.Language == "en" ? all : all.With(name.Language, name.Text));
    }

    private static List<(string Language, string Text)> Split(string text)
    {
        var names = new List<(string Language, string Text)>();
        foreach (var piece in text.Split(','))
        {
            if (IsMarked(piece))
#pragma warning disable CA1308 // Language tags are in lower case.
                names.Add((piece[..2].ToLowerInvariant(), Uri.UnescapeDataString(piece[3..]).Trim()));
#pragma warning restore CA1308
            else if (names.Count > 0)
                names[^1] = (names[^1].Language, $"{names[^1].Text},{Uri.UnescapeDataString(piece)}");
        }
        return names.TrueForAll(name => !string.IsNullOrWhiteSpace(name.Text) && TextCheck.FaultOf(name.Text) is null) ? names : [];
    }

    private static bool IsMarked(string piece)
        => piece.Length > 3 && char.IsAsciiLetterUpper(piece[0]) && char.IsAsciiLetterUpper(piece[1]) && piece[2] == ' ';
}
