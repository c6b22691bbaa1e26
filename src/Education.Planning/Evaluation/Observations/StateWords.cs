namespace Education.Planning.Evaluation;

/// <summary>The words for the states of a value, as observations and schemes write them.</summary>
internal static class StateWords
{
    private static readonly string[] Words = ["present", "missing", "notYetDue", "undecided", "notApplicable", "masked", "withheld", "suppressed"];

    public static string Of(ValueState state) => Words[(int)state];

    public static bool TryRead(string word, out ValueState state)
    {
        var at = Array.IndexOf(Words, word);
        state = (ValueState)Math.Max(at, 0);
        return at >= 0;
    }
}
