namespace Education.Planning.Calendars;

/// <summary>The words that timings use for calendars: <c>persian:</c>, <c>um-al-qura:</c>, <c>lunar:</c> …</summary>
public static class ReckoningNames
{
    private static readonly string[] Names = ["iso", "julian", "coptic", "persian", "hebrew", "um-al-qura", "badi", "lunar"];

    /// <summary>The word for a calendar, without a colon.</summary>
    /// <param name="reckoning">The calendar.</param>
    public static string NameOf(Reckoning reckoning) => Names[(int)Guard.Against.UndefinedEnum(reckoning)];

    /// <summary>The calendar of a word, if it is one.</summary>
    /// <param name="name">The word, without a colon.</param>
    /// <param name="reckoning">The calendar.</param>
    public static bool TryParse(string? name, out Reckoning reckoning)
    {
        var index = Array.IndexOf(Names, name);
        reckoning = (Reckoning)Math.Max(index, 0);
        return index >= 0;
    }
}
