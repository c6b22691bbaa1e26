using System.Diagnostics.CodeAnalysis;

namespace Education.Planning;

/// <summary>The rule of a target: what an observed value must be, told as one short text.</summary>
/// <remarks>
/// A closed set; each case has one canonical text, which is its JSON form too:
/// <list type="table">
/// <item><term><c>at least 90 %</c>, <c>at most 14:1</c>, <c>above 3</c>, <c>below 3</c>, <c>exactly 3 course</c></term><description><see cref="Compared"/></description></item>
/// <item><term><c>between 90 % and 95 %</c></term><description><see cref="Between"/>, both ends included</description></item>
/// <item><term><c>near 40 % within 5 %</c>, <c>near 40 %</c></term><description><see cref="Near"/></description></item>
/// <item><term><c>zero</c></term><description><see cref="Zero"/>: no single occurrence</description></item>
/// <item><term><c>rise</c>, <c>fall</c>, <c>not rise</c>, <c>not fall</c>, <c>rise by at least 5.28 pp</c>, <c>fall by at least 10 %</c></term><description><see cref="Changed"/>: against the baseline</description></item>
/// <item><term><c>not below #civil-servant-pay</c>, <c>growth not below #revenue</c>, <c>growth same as #pay</c></term><description><see cref="Relative"/>: against another indicator</description></item>
/// <item><term><c>rank 1</c>, <c>rank 3</c></term><description><see cref="Ranked"/>: among the first so many of its peers</description></item>
/// <item><term><c>all 7</c>, <c>5 of 7</c></term><description><see cref="Listed"/>: items of a checklist</description></item>
/// <item><term><c>reach 'good'</c></term><description><see cref="Reached"/>: a level or a stage</description></item>
/// <item><term><c>yes</c></term><description><see cref="Fulfilled"/>: done, accepted, existing</description></item>
/// </list>
/// </remarks>
public abstract partial record TargetRule : ICanonicalText<TargetRule>
{
    private protected TargetRule()
    {
    }

    /// <summary>The rule of its canonical text.</summary>
    /// <param name="text">A literal such as <c>"at least 90 %"</c>.</param>
    /// <exception cref="FormatException">The text is not a rule.</exception>
    public static implicit operator TargetRule(string text) => Parse(text);

    /// <summary>The rule of its canonical text.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="FormatException">The text is not a rule; the message says why.</exception>
    public static TargetRule Parse(string text)
        => TargetRuleText.Read(Guard.Against.Null(text), out var rule) is { } fault
            ? throw new FormatException($"`{text}` is not a target's rule: {fault}")
            : rule!;

    /// <summary>The rule of a text, if it is one.</summary>
    /// <param name="text">The text.</param>
    /// <param name="result">The rule, or null.</param>
    public static bool TryParse([NotNullWhen(true)] string? text, [MaybeNullWhen(false)] out TargetRule result)
    {
        result = null;
        return text is not null && TargetRuleText.Read(text, out result) is null && result is not null;
    }

    /// <summary>The canonical text, which <see cref="Parse"/> reads back to an equal rule.</summary>
    public sealed override string ToString() => TargetRuleText.Print(this);
}
