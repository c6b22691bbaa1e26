using System.Buffers;
using System.Buffers.Text;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace Education.Planning;

/// <summary>The canonical text of a <see cref="Quantity"/>: <c>[vagueness] amount[multiplier] [unit] ['words']</c>.</summary>
internal static class QuantityText
{
    /// <summary>Bounds that keep the quotient of a ratio inside decimal.</summary>
    public const decimal LeastPer = 0.000001m, MostOfRatio = 1e20m;

    /// <summary>The longest text that is read: what the longest number, unit and words give, every quote in them doubled.</summary>
    public const int MaxLength = 3000;

    private const string Percent = "%"; // the commonest unit by far

    // So many characters of digits decimal always keeps.
    private const int PlainDigits = 28;

    public const int LongestUnit = 200, LongestMask = 40, LongestWords = 1000;

    private static readonly SearchValues<byte> Letters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz"u8);

    private static readonly SearchValues<char> MaskCharacters = SearchValues.Create("xX*.0123456789");

    private static readonly (Multiplier Multiplier, string Text, decimal Factor)[] Multipliers =
    [
        (Multiplier.Million, "百万", 1_000_000m),
        (Multiplier.Billion, "十亿", 1_000_000_000m), // before 亿, which ends it
        (Multiplier.TenThousand, "万", 10_000m),
        (Multiplier.HundredMillion, "亿", 100_000_000m),
        (Multiplier.Thousand, "千", 1_000m),
        (Multiplier.Hundred, "百", 100m),
    ];

    private static readonly (Vagueness Vagueness, string Word)[] VagueWords =
        [(Vagueness.About, "about "), (Vagueness.Nearly, "nearly "), (Vagueness.Over, "over ")];

    public static decimal FactorOf(Multiplier multiplier) => EntryOf(multiplier).Factor;

    public static string Print(Quantity quantity)
    {
        var text = new DefaultInterpolatedStringHandler(0, 0, CultureInfo.InvariantCulture, stackalloc char[128]);
        Add(ref text, quantity);
        return text.ToStringAndClear();
    }

    /// <summary>Prints a quantity; false when there is no room for its text.</summary>
    public static bool TryFormat(Quantity quantity, Span<char> text, out int length)
    {
        var printed = new DefaultInterpolatedStringHandler(0, 0, CultureInfo.InvariantCulture, stackalloc char[128]);
        Add(ref printed, quantity);
        var hasRoom = printed.Text.TryCopyTo(text);
        length = hasRoom ? printed.Text.Length : 0;
        printed.Clear();
        return hasRoom;
    }

    private static bool IsPrintedAs(Quantity quantity, string text)
    {
        var printed = new DefaultInterpolatedStringHandler(0, 0, CultureInfo.InvariantCulture, stackalloc char[128]);
        Add(ref printed, quantity);
        var isSame = printed.Text.SequenceEqual(text);
        printed.Clear();
        return isSame;
    }

    private static void Add(ref DefaultInterpolatedStringHandler text, Quantity quantity)
    {
        text.AppendLiteral(WordOf(quantity.Vagueness));
        AddAmount(ref text, quantity);
        text.AppendLiteral(EntryOf(quantity.Multiplier).Text);
        if (quantity.Unit is not null)
        {
            text.AppendLiteral(" ");
            text.AppendLiteral(quantity.Unit);
        }
        if (quantity.Words is not null)
            text.AppendLiteral($" '{quantity.Words.Replace("'", "''", StringComparison.Ordinal)}'");
    }

    /// <summary>Reads a quantity; the result is the fault, or null when the text is one.</summary>
    public static LocalizedText? Read(string text, out Quantity? quantity)
    {
        quantity = null;
        if (text.Length > MaxLength)
            return TextFault.InBoth($"it has more than {MaxLength} characters.", $"超过 {MaxLength} 个字符。");
        var fault = TextCheck.FaultOf(text) ?? ReadStated(text, out quantity);
        if (fault is null && !IsPrintedAs(quantity!, text))
            fault = TextFault.InBoth($"it is written `{quantity}`.", $"应写作 `{quantity}`。");
        if (fault is not null)
            quantity = null;
        return fault;
    }

    /// <summary>Reads what most quantities are, a number above 0 and perhaps a unit of one word, from its UTF-8; false when it is none, whatever else it is.</summary>
    public static bool TryReadPlain(ReadOnlySpan<byte> text, [NotNullWhen(true)] out Quantity? quantity)
    {
        quantity = null;
        var space = text.IndexOf((byte)' ');
        var digits = space < 0 ? text : text[..space];
        if (digits.Length is 0 or > PlainDigits || digits[0] is < (byte)'1' or > (byte)'9' || digits[^1] == '.' || !Utf8Parser.TryParse(digits, out decimal number, out var read, 'F') || read != digits.Length)
            return false;
        var unit = text[(space < 0 ? text.Length : space + 1)..];
        if (space < 0)
            quantity = new(number);
        else if (unit.SequenceEqual("%"u8))
            quantity = new(number, Percent);
        else if (!unit.IsEmpty && !unit.ContainsAnyExcept(Letters) && Encoding.UTF8.GetString(unit) is var word && UnitFault(word) is null)
            quantity = new(number, word);
        return quantity is not null;
    }

    public static bool IsMask(ReadOnlySpan<char> text)
        => text.Length <= LongestMask && text.ContainsAny('x', 'X', '*') && !text.ContainsAnyExcept(MaskCharacters) && text.Count('.') <= 1 && text[0] != '.' && text[^1] != '.';

    public static LocalizedText? UnitFault(ReadOnlySpan<char> unit)
    {
        if (unit.IsWhiteSpace() || char.IsWhiteSpace(unit[0]) || char.IsWhiteSpace(unit[^1]))
            return TextFault.InBoth("a unit neither begins nor ends with a space.", "单位的首尾不能有空格。");
        if (unit.Length > LongestUnit)
            return TextFault.InBoth($"a unit has at most {LongestUnit} characters.", $"单位至多 {LongestUnit} 个字符。");
        if (unit.ContainsAnyInRange('\0', '\u001f') || unit.Contains('\''))
            return TextFault.InBoth("a unit holds no quote and no control character.", "单位不能含引号和控制字符。");
        if (unit.IndexOfAny('a', 'w') >= 0 && $" {unit} " is var spaced && (spaced.Contains(" and ", StringComparison.Ordinal) || spaced.Contains(" within ", StringComparison.Ordinal)))
            return TextFault.InBoth("a unit holds neither the word `and` nor the word `within`, which join quantities.", "单位不能含连接数量的词 `and` 和 `within`。");
        return TextCheck.FaultOf(unit);
    }

    public static LocalizedText? MultiplierFault(Quantity quantity, Multiplier multiplier)
    {
        if (multiplier == Multiplier.One)
            return null;
        if (quantity.Vagueness == Vagueness.Some || quantity.Per is not null)
            return TextFault.InBoth("only a number or a mask takes a multiplier.", "只有数字或被隐去的数字可带倍数。");
        return quantity.Number is { } number && Math.Abs(number) > decimal.MaxValue / FactorOf(multiplier) ? TextFault.InBoth("the product is beyond the range of numbers.", "乘积超出数的范围。") : null;
    }

    private static string WordOf(Vagueness vagueness)
    {
        foreach (var (known, word) in VagueWords)
        {
            if (known == vagueness)
                return word;
        }
        return "";
    }

    private static (Multiplier Multiplier, string Text, decimal Factor) EntryOf(Multiplier multiplier)
    {
        foreach (var entry in Multipliers)
        {
            if (entry.Multiplier == multiplier)
                return entry;
        }
        return (Multiplier.One, "", 1m);
    }

    private static void AddAmount(ref DefaultInterpolatedStringHandler text, Quantity quantity)
    {
        if (quantity.Vagueness == Vagueness.Some)
            text.AppendLiteral("some");
        else if (quantity.Mask is { } mask)
            text.AppendLiteral(mask);
        else
            text.AppendFormatted(quantity.Number!.Value);
        if (quantity.Per is { } per)
        {
            text.AppendLiteral(":");
            text.AppendFormatted(per);
        }
    }

    private static LocalizedText? ReadStated(ReadOnlySpan<char> rest, out Quantity? quantity)
    {
        quantity = null;
        if (ReadWords(ref rest, out var words) is { } wordsFault)
            return wordsFault;
        var vagueness = ReadVagueness(ref rest);
        var space = rest.IndexOf(' ');
        var amount = space < 0 ? rest : rest[..space];
        var unit = space < 0 ? null : rest[(space + 1)..] is Percent ? Percent : rest[(space + 1)..].ToString();
        if ((unit is null ? null : UnitFault(unit)) is { } unitFault)
            return unitFault;
        if (ReadAmount(amount, unit, out quantity) is { } amountFault)
            return amountFault;
        if (vagueness != Vagueness.Precise && quantity!.Vagueness == Vagueness.Some)
            return TextFault.InBoth("`some` takes no other word of vagueness.", "`some` 不能再带其他约数词。");
        if (vagueness != Vagueness.Precise)
            quantity = quantity!.Stated(vagueness);
        if (words is not null)
            quantity = quantity!.Saying(words);
        return null;
    }

    private static LocalizedText? ReadWords(ref ReadOnlySpan<char> rest, out string? words)
    {
        words = null;
        var open = rest.IndexOf(" '");
        if (open < 0)
            return null;
        var quoted = rest[(open + 2)..];
        if (quoted.IsEmpty || quoted[^1] != '\'')
            return TextFault.InBoth("the quoted words are not closed.", "引号没有闭合。");
        words = quoted[..^1].ToString().Replace("''", "'", StringComparison.Ordinal);
        if (words.Length > LongestWords)
            return TextFault.InBoth($"the quoted words have more than {LongestWords} characters.", $"引号内超过 {LongestWords} 个字符。");
        rest = rest[..open];
        return string.IsNullOrWhiteSpace(words) ? TextFault.InBoth("the quoted words are empty.", "引号内没有文字。") : null;
    }

    private static Vagueness ReadVagueness(ref ReadOnlySpan<char> rest)
    {
        foreach (var (vagueness, word) in VagueWords)
        {
            if (!rest.StartsWith(word, StringComparison.Ordinal))
                continue;
            rest = rest[word.Length..];
            return vagueness;
        }
        return Vagueness.Precise;
    }

    private static LocalizedText? ReadAmount(ReadOnlySpan<char> amount, string? unit, out Quantity? quantity)
    {
        if (amount is "some")
        {
            quantity = Quantity.Some(unit: unit);
            return null;
        }
        var multiplier = ReadMultiplier(ref amount);
        if (ReadNumberOrRatio(amount, unit, out quantity) is { } fault)
            return fault;
        if (multiplier == Multiplier.One)
            return null;
        if (MultiplierFault(quantity!, multiplier) is { } multiplierFault)
            return multiplierFault;
        quantity = quantity!.Times(multiplier);
        return null;
    }

    private static Multiplier ReadMultiplier(ref ReadOnlySpan<char> amount)
    {
        foreach (var (multiplier, text, _) in Multipliers)
        {
            if (!amount.EndsWith(text, StringComparison.Ordinal))
                continue;
            amount = amount[..^text.Length];
            return multiplier;
        }
        return Multiplier.One;
    }

    private static LocalizedText? ReadNumberOrRatio(ReadOnlySpan<char> amount, string? unit, out Quantity? quantity)
    {
        quantity = null;
        if (amount.IsEmpty)
            return TextFault.InBoth("it begins with no number, mask or `some`.", "开头不是数字、被隐去的数字或 `some`。");
        if (IsMask(amount))
        {
            quantity = Quantity.Masked(amount.ToString(), unit);
            return null;
        }
        var colon = amount.IndexOf(':');
        var right = 1m;
        if ((ReadNumber(colon < 0 ? amount : amount[..colon], out var left) ?? (colon < 0 ? null : ReadNumber(amount[(colon + 1)..], out right))) is { } fault)
            return fault;
        if (colon >= 0 && (right < LeastPer || Math.Abs(left) > MostOfRatio))
            return TextFault.InBoth("the right side of a ratio is at least 0.000001 and the left side within ±1e20.", "比的右项不小于 0.000001，左项在 ±1e20 之内。");
        quantity = colon < 0 ? new(left, unit) : Quantity.Ratio(left, right, unit);
        return null;
    }

    /// <summary>Reads a number of plain digits that decimal keeps to the last one.</summary>
    private static LocalizedText? ReadNumber(ReadOnlySpan<char> text, out decimal number)
    {
        if (!decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number))
            return TextFault.InBoth($"`{text}` is not a number.", $"`{text}` 不是数字。");
        Span<char> kept = stackalloc char[40];
        number.TryFormat(kept, out var length, provider: CultureInfo.InvariantCulture);
        kept = kept[..length];
        return text.SequenceEqual(kept) ? null : TextFault.InBoth($"`{text}` cannot be kept exactly; it would become `{kept}`.", $"`{text}` 无法精确保存，会变成 `{kept}`。");
    }
}
