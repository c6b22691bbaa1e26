using System.Buffers;
using System.Globalization;
using Education.Planning.Evaluation;
using NodaTime;
using NodaTime.Text;

namespace Education.Planning.Spreadsheets;

/// <summary>Reads the text of a cell as a value of its column.</summary>
internal static class CellText
{
    private static readonly Dictionary<string, ValueState> States = new(StringComparer.OrdinalIgnoreCase)
    {
        ["missing"] = ValueState.Missing, ["no data"] = ValueState.Missing, ["缺失"] = ValueState.Missing, ["无数据"] = ValueState.Missing, ["未报"] = ValueState.Missing, ["暂缺"] = ValueState.Missing,
        ["notYetDue"] = ValueState.NotYetDue, ["not yet due"] = ValueState.NotYetDue, ["未到期"] = ValueState.NotYetDue,
        ["undecided"] = ValueState.Undecided, ["无法判定"] = ValueState.Undecided,
        ["notApplicable"] = ValueState.NotApplicable, ["not applicable"] = ValueState.NotApplicable, ["n/a"] = ValueState.NotApplicable, ["不适用"] = ValueState.NotApplicable,
        ["masked"] = ValueState.Masked, ["隐去"] = ValueState.Masked,
        ["withheld"] = ValueState.Withheld, ["不公布"] = ValueState.Withheld,
        ["suppressed"] = ValueState.Suppressed, ["不予显示"] = ValueState.Suppressed,
    };

    private static readonly SearchValues<char> FormulaStarts = SearchValues.Create("=+-@＝＋－＠");

    private static readonly LocalDatePattern Slashed = LocalDatePattern.CreateWithInvariantCulture("uuuu'/'M'/'d");

    private static readonly string[] YesWords = ["yes", "true", "是"], NoWords = ["no", "false", "否"];

    /// <summary>The value of a cell that is not blank; the result is the fault, or null.</summary>
    public static LocalizedText? Read(string text, ColumnForm form, out ObservedValue? value)
    {
        value = null;
        if (States.TryGetValue(text, out var state))
        {
            value = new ObservedValue.Absent(state);
            return null;
        }
        return form.Kind switch
        {
            ColumnKind.Flag => ReadFlag(text, out value),
            ColumnKind.Date => ReadDate(text, out value),
            ColumnKind.Text or ColumnKind.Label => ReadText(text, form, out value),
            _ => ReadNumber(text, form.Unit, out value),
        };
    }

    private static LocalizedText? ReadFlag(string text, out ObservedValue? value)
    {
        var isYes = YesWords.Contains(text, StringComparer.OrdinalIgnoreCase);
        value = isYes || NoWords.Contains(text, StringComparer.OrdinalIgnoreCase) ? new ObservedValue.Flag(isYes) : null;
        return value is null ? SheetFaults.NotAFlag(text) : null;
    }

    private static LocalizedText? ReadDate(string text, out ObservedValue? value)
    {
        value = Day(text) is { } day ? new ObservedValue.Date(day) : null;
        return value is null ? SheetFaults.NotADate(text) : null;
    }

    /// <summary>A day as ISO writes it, or as spreadsheet programs do in China: <c>2024/6/30</c>.</summary>
    public static LocalDate? Day(string text)
        => LocalDatePattern.Iso.Parse(text).TryGetValue(default, out var day) || Slashed.Parse(text).TryGetValue(default, out day) ? day : null;

    /// <summary>The text as a cell holds it, so that a spreadsheet runs no formula and <see cref="Unquoted"/> gives it back.</summary>
    public static string Quoted(string text)
        => text.StartsWith('\'') || text.Trim().Length != text.Length || States.ContainsKey(text) ? $"'{text.Replace("'", "''", StringComparison.Ordinal)}'"
            : text is [var first, ..] && FormulaStarts.Contains(first) ? "'" + text : text;

    /// <summary>The text of a cell: what stands between single quotes, so that it may read like a state; without the one quote that guards what a spreadsheet would take for a formula.</summary>
    public static string Unquoted(string text)
        => text is ['\'', _, .., '\''] ? text[1..^1].Replace("''", "'", StringComparison.Ordinal)
            : text is ['\'', var first, ..] && FormulaStarts.Contains(first) ? text[1..] : text;

    private static LocalizedText? ReadText(string text, ColumnForm form, out ObservedValue? value)
    {
        text = Unquoted(text);
        value = !string.IsNullOrWhiteSpace(text) && (form.Scale is null || form.Labels.Contains(text)) ? new ObservedValue.Level(text) : null;
        return value is null ? SheetFaults.NotALabel(text, form.Scale ?? "text") : null;
    }

    private static LocalizedText? ReadNumber(string text, string? unit, out ObservedValue? value)
    {
        value = null;
        if (IsPlain(text))
        {
            if (Exact(text) is not { } number)
                return SheetFaults.TooManyDigits(text);
            value = number;
            return null;
        }
        // A per cent sign without the blank that the canonical text has.
        if (text is [.. var digits, '%' or '％'] && IsPlain(digits.Trim()))
            return unit is not null and not "%" ? SheetFaults.OtherUnit(text, unit) : ReadNumber(digits.Trim(), unit, out value);
        if (!ObservedValue.TryParse(text, out var observed) || observed is not (ObservedValue.Amount or ObservedValue.Items))
            return SheetFaults.NotANumber(text);
        if (observed is ObservedValue.Amount { Quantity.Unit: { } other } && unit is not null && other != unit)
            return SheetFaults.OtherUnit(text, unit);
        value = observed;
        return null;
    }

    private static bool IsPlain(string text)
    {
        var digits = text.AsSpan().TrimStart("+-");
        return digits.Length > 0 && text.Length - digits.Length <= 1 && char.IsAsciiDigit(digits[0]) && double.TryParse(digits, NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out _);
    }

    /// <summary>The decimal of a plain number; null when it cannot hold all digits.</summary>
    private static decimal? Exact(string text)
    {
        if (!decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out var number))
            return null;
        var mark = text.IndexOfAny(['e', 'E']);
        var digits = (mark < 0 ? text : text[..mark]).Where(char.IsAsciiDigit).SkipWhile(c => c == '0').ToList();
        while (digits.Count > 0 && digits[^1] == '0')
            digits.RemoveAt(digits.Count - 1);
        return digits.Count <= 28 && (number != 0 || digits.Count == 0) && SignificantDigits(number) == digits.Count ? number : null;
    }

    private static int SignificantDigits(decimal number)
        => number.ToString(CultureInfo.InvariantCulture).Where(char.IsAsciiDigit).SkipWhile(c => c == '0').Reverse().SkipWhile(c => c == '0').Count();
}
