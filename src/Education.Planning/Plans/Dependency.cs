using System.Diagnostics.CodeAnalysis;

namespace Education.Planning;

/// <summary>That an item comes after, before or together with another item of its plan, and how long must lie between them.</summary>
/// <remarks>
/// One value has one text: an optional length, <c>after</c>, <c>before</c> or <c>with</c>, and the item. A string converts to a dependency, so that plans read well in code.
/// Lengths count as in timings: <c>1d after #train</c> is the day after its last day, which is also what no length means.
/// </remarks>
/// <example><c>Dependencies = ["after #train", "5wd before #report", "with #admission"]</c></example>
public sealed record Dependency : ICanonicalText<Dependency>
{
    private static readonly string[] Words = ["after", "before", "with"];

    /// <summary>Makes a dependency.</summary>
    /// <param name="kind">How the item stands to the other one.</param>
    /// <param name="item">The key of the other item.</param>
    /// <param name="lag">
    /// How long at least lies between them, exact and in days or more: from the last day of the one to the first day of the other, of <see cref="DependencyKind.Together"/>
    /// from the first day of the other to the first day of this one. Null for none.
    /// </param>
    /// <exception cref="ArgumentNullException">The item is null.</exception>
    /// <exception cref="ArgumentException">The kind is undefined, or the lag is no exact length of days or more.</exception>
    public Dependency(DependencyKind kind, Key item, TimingAmount? lag = null)
    {
        Kind = Guard.Against.UndefinedEnum(kind);
        Item = Guard.Against.Null(item);
        if (!IsLag(lag))
            throw new ArgumentException("A lag is one exact length, of days or more.", nameof(lag));
        Lag = lag;
    }

    /// <summary>How the item stands to the other one.</summary>
    public DependencyKind Kind { get; }

    /// <summary>The key of the other item.</summary>
    public Key Item { get; }

    /// <summary>How long at least lies between them; null for none.</summary>
    public TimingAmount? Lag { get; }

    /// <summary>The dependency of a text.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="FormatException">The text is no dependency.</exception>
    public static implicit operator Dependency(string text) => Parse(text);

    /// <summary>The dependency of a text.</summary>
    /// <param name="text">The text, for example <c>5wd after #train</c>.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">The text is no dependency.</exception>
    public static Dependency Parse(string text)
        => TryParse(Guard.Against.Null(text), out var result)
            ? result
            : throw new FormatException($"`{text}` is not a dependency such as `after #train`, `5wd before #report` or `with #admission`.");

    /// <summary>The dependency of a text, if it is one.</summary>
    /// <param name="text">The text.</param>
    /// <param name="result">The dependency, or null.</param>
    public static bool TryParse([NotNullWhen(true)] string? text, [MaybeNullWhen(false)] out Dependency result)
    {
        result = (text ?? "").Split(' ') switch
        {
            [var word, var item] => Of(word, item, null),
            [var lag, var word, var item] when TimingParser.AmountOf(lag) is { } amount => Of(word, item, amount),
            _ => null,
        };
        return result is not null;
    }

    /// <summary>The canonical text.</summary>
    public override string ToString() => $"{(Lag is null ? "" : $"{Lag} ")}{Words[(int)Kind]} #{Item}";

    private static Dependency? Of(string word, string item, TimingAmount? lag)
    {
        var kind = Array.IndexOf(Words, word);
        return kind >= 0 && item.StartsWith('#') && Key.TryParse(item[1..], out var key) && IsLag(lag) ? new((DependencyKind)kind, key, lag) : null;
    }

    private static bool IsLag(TimingAmount? lag) => lag is null or { IsExact: true, Unit: not (TimingUnit.Hour or TimingUnit.Minute) };
}
