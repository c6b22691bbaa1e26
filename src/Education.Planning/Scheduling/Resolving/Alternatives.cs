namespace Education.Planning.Scheduling;

/// <summary>Texts of which an author must choose one, joined as each language joins them.</summary>
internal static class Alternatives
{
    public static Wording Of(IEnumerable<string> texts)
    {
        var all = texts.ToArray();
        return new(string.Join(" or ", all), string.Join(" 或 ", all));
    }
}
