using System.Globalization;

namespace Education.Planning;

/// <summary>The canonical text of target rules.</summary>
internal static class TargetRuleText
{
    /// <summary>The greatest place or count that a rule names.</summary>
    public const int MostCount = 1_000_000_000;

    // Two quantities and the words between them.
    private const int MaxLength = (2 * QuantityText.MaxLength) + 100;

    private static readonly LocalizedText UnknownStart = TextFault.InBoth(
        "it begins with none of `at least`, `at most`, `above`, `below`, `exactly`, `between`, `near`, `zero`, `rise`, `fall`, `not`, `same as`, `growth`, `rank`, `all`, `reach`, `yes` and no count.",
        "开头须为 `at least`、`at most`、`above`、`below`、`exactly`、`between`、`near`、`zero`、`rise`、`fall`、`not`、`same as`、`growth`、`rank`、`all`、`reach`、`yes` 之一，或个数。");

    private static readonly (string Word, Comparison Comparison)[] Comparisons =
    [
        ("at least ", Comparison.AtLeast), ("at most ", Comparison.AtMost), ("above ", Comparison.Above),
        ("below ", Comparison.Below), ("exactly ", Comparison.Exactly),
    ];

    private static readonly (string Word, Movement Movement)[] Movements =
        [("rise", Movement.Rise), ("fall", Movement.Fall), ("not rise", Movement.NotRise), ("not fall", Movement.NotFall)];

    private static readonly (string Word, PeerRelation Relation)[] Relations =
        [("not below #", PeerRelation.NotBelow), ("not above #", PeerRelation.NotAbove), ("same as #", PeerRelation.SameAs)];

    public static string Print(TargetRule rule) => rule switch
    {
        TargetRule.Compared r => Comparisons.First(c => c.Comparison == r.Comparison).Word + r.Value,
        TargetRule.Between r => $"between {r.Low} and {r.High}",
        TargetRule.Near r => r.Tolerance is null ? $"near {r.Value}" : $"near {r.Value} within {r.Tolerance}",
        TargetRule.Zero => "zero",
        TargetRule.Changed r => Movements.First(m => m.Movement == r.Movement).Word + (r.AtLeast is null ? "" : $" by at least {r.AtLeast}"),
        TargetRule.Relative r => (r.OfGrowth ? "growth " : "") + Relations.First(p => p.Relation == r.Relation).Word + r.Indicator,
        TargetRule.Ranked r => string.Create(CultureInfo.InvariantCulture, $"rank {r.AtMost}"),
        TargetRule.Listed r when r.Done == r.Of => string.Create(CultureInfo.InvariantCulture, $"all {r.Of}"),
        TargetRule.Listed r => string.Create(CultureInfo.InvariantCulture, $"{r.Done} of {r.Of}"),
        TargetRule.Reached r => $"reach '{r.Level.Replace("'", "''", StringComparison.Ordinal)}'",
        TargetRule.Fulfilled => "yes",
        _ => throw new InvalidOperationException("The rules are a closed set."),
    };

    /// <summary>Reads a rule; the result is the fault, or null when the text is one.</summary>
    public static LocalizedText? Read(string text, out TargetRule? rule)
    {
        rule = null;
        if (text.Length > MaxLength)
            return TextFault.InBoth($"it has more than {MaxLength} characters.", $"超过 {MaxLength} 个字符。");
        if (TextCheck.FaultOf(text) is { } broken)
            return broken;
        var fault = UnknownStart;
        rule = ReadWord(text) ?? ReadCompared(text, ref fault) ?? ReadPair(text, ref fault) ?? ReadChanged(text, ref fault)
            ?? ReadRelative(text, ref fault) ?? ReadCounted(text, ref fault);
        if (rule is null)
            return fault;
        var canonical = Print(rule);
        if (canonical == text)
            return null;
        rule = null;
        return TextFault.InBoth($"it is written `{canonical}`.", $"应写作 `{canonical}`。");
    }

    private static TargetRule? ReadWord(string text) => text switch
    {
        "zero" => new TargetRule.Zero(),
        "yes" => new TargetRule.Fulfilled(),
        _ => null,
    };

    private static TargetRule.Compared? ReadCompared(string text, ref LocalizedText fault)
    {
        foreach (var (word, comparison) in Comparisons)
        {
            if (text.StartsWith(word, StringComparison.Ordinal))
                return ReadQuantity(text[word.Length..], ref fault) is { } value ? new(comparison, value) : null;
        }
        return null;
    }

    private static TargetRule? ReadPair(string text, ref LocalizedText fault)
    {
        if (text.StartsWith("between ", StringComparison.Ordinal))
        {
            fault = TextFault.InBoth("`between` takes two quantities joined by ` and `.", "`between` 之后是以 ` and ` 连接的两个数量。");
            return Split(text["between ".Length..], " and ") is var (lowText, highText) && highText is not null
                && ReadQuantity(lowText, ref fault) is { } low && ReadQuantity(highText, ref fault) is { } high
                ? new TargetRule.Between(low, high)
                : null;
        }
        if (!text.StartsWith("near ", StringComparison.Ordinal))
            return null;
        var (valueText, toleranceText) = Split(text["near ".Length..], " within ");
        if (ReadQuantity(valueText, ref fault) is not { } value)
            return null;
        if (toleranceText is null)
            return new TargetRule.Near(value);
        return ReadQuantity(toleranceText, ref fault) is { } tolerance ? new TargetRule.Near(value, tolerance) : null;
    }

    private static TargetRule.Changed? ReadChanged(string text, ref LocalizedText fault)
    {
        const string By = " by at least ";
        foreach (var (word, movement) in Movements)
        {
            if (text == word)
                return new(movement);
            if (text.StartsWith(word + By, StringComparison.Ordinal))
                return ReadQuantity(text[(word.Length + By.Length)..], ref fault) is { } amount ? new(movement, amount) : null;
        }
        return null;
    }

    private static TargetRule.Relative? ReadRelative(string text, ref LocalizedText fault)
    {
        const string Growth = "growth ";
        var ofGrowth = text.StartsWith(Growth, StringComparison.Ordinal);
        var rest = ofGrowth ? text[Growth.Length..] : text;
        foreach (var (word, relation) in Relations)
        {
            if (!rest.StartsWith(word, StringComparison.Ordinal))
                continue;
            if (Key.TryParse(rest[word.Length..], out var indicator))
                return new(relation, indicator, ofGrowth);
            fault = TextFault.InBoth($"`{rest[word.Length..]}` is not a key.", $"`{rest[word.Length..]}` 不是键。");
        }
        return null;
    }

    private static TargetRule? ReadCounted(string text, ref LocalizedText fault)
    {
        if (text.StartsWith("reach '", StringComparison.Ordinal))
            return ReadReached(text, ref fault);
        if (text.StartsWith("rank ", StringComparison.Ordinal))
            return ReadCount(text[5..], ref fault) is { } place and >= 1 ? new TargetRule.Ranked(place) : null;
        if (text.StartsWith("all ", StringComparison.Ordinal))
            return ReadCount(text[4..], ref fault) is { } all ? new TargetRule.Listed(all, all) : null;
        var parts = text.Split(" of ");
        return parts.Length == 2 && ReadCount(parts[0], ref fault) is { } done && ReadCount(parts[1], ref fault) is { } of && done <= of
            ? new TargetRule.Listed(done, of)
            : null;
    }

    /// <summary>Splits at the first separator outside quoted words; units never hold one.</summary>
    private static (string Left, string? Right) Split(string text, string separator)
    {
        var quoted = false;
        for (var i = 0; i < text.Length; i++)
        {
            quoted ^= text[i] == '\'';
            if (!quoted && text.AsSpan(i).StartsWith(separator, StringComparison.Ordinal))
                return (text[..i], text[(i + separator.Length)..]);
        }
        return (text, null);
    }

    private static Quantity? ReadQuantity(string text, ref LocalizedText fault)
    {
        if (QuantityText.Read(text, out var quantity) is { } quantityFault)
            fault = TextFault.InBoth($"`{text}` is not a quantity: {quantityFault}", $"`{text}` 不是数量：{quantityFault.In(Languages.SimplifiedChinese)}");
        return quantity;
    }

    private static TargetRule.Reached? ReadReached(string text, ref LocalizedText fault)
    {
        var level = text.Length > 8 && text[^1] == '\'' ? text[7..^1].Replace("''", "'", StringComparison.Ordinal) : "";
        if (!string.IsNullOrWhiteSpace(level) && level.Length <= 1000)
            return new(level);
        fault = TextFault.InBoth("`reach` takes a level of 1 to 1000 characters in single quotes.", "`reach` 之后是单引号内的等级，1 至 1000 个字符。");
        return null;
    }

    private static int? ReadCount(string text, ref LocalizedText fault)
    {
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count is >= 1 and <= MostCount)
            return count;
        fault = TextFault.InBoth($"`{text}` is not a count of 1 to 1000000000.", $"`{text}` 不是 1 至 1000000000 的个数。");
        return null;
    }
}
