using System.Globalization;
using Education.Planning.Evaluation;

namespace Education.Planning.Reporting;

/// <summary>Values of a scoreboard in the words of a language.</summary>
internal static class ResultWords
{
    private const int MostDecimals = 6;

    public static string Of(ResultValue value, string language) => value switch
    {
        { State: not ValueState.Present } => Phrases.StateOf(value.State).In(language),
        { Number: { } number } => Of(number),
        { Flag: { } flag } => (flag ? Phrases.Yes : Phrases.No).In(language),
        _ => value.ToString(),
    };

    /// <summary>A number as it is up to six places; a longer one is cut off and says so.</summary>
    public static string Of(decimal number)
    {
        var cut = decimal.Round(number, MostDecimals, MidpointRounding.ToZero);
        return cut == number ? Plain(number) : Plain(cut) + "…";
    }

    private static string Plain(decimal number) => number.ToString("0.############################", CultureInfo.InvariantCulture);
}
