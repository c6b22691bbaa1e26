namespace Education.Planning.Evaluation;

/// <summary>The names that an award has in its schemes: keys become names of levels and columns.</summary>
internal static class AwardNames
{
    /// <summary>A key as a name: <c>managing-units</c> is <c>managing_units</c>.</summary>
    public static string Of(Key key) => key.Text.Replace('-', '_');

    public static string Eligible(AwardLine line) => $"{Of(line.Key)}.eligible";

    public static string Places(AwardLine line) => $"{Of(line.Key)}.places";

    public static string Selected(AwardLine line) => $"{Of(line.Key)}.selected";

    /// <summary>The column after a stage; the last one says who is given the award.</summary>
    public static string After(AwardLine line, int stage) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Of(line.Key)}.after{stage + 1}");

    public static string Given(AwardLine line) => $"{Of(line.Key)}.given";

    /// <summary>How many candidates could be chosen, were chosen, were given it: in a unit, or in all.</summary>
    public static string Count(AwardLine line, string what, string? unit) => $"{Of(line.Key)}.{what}.count{(unit is null ? "" : $".{unit}")}";

    /// <summary>The set of units whose members each have places of a line; null when all candidates compete.</summary>
    public static Key? UnitsOf(AwardLine line) => line.Share?.Each ?? line.Allotment?.To;
}
