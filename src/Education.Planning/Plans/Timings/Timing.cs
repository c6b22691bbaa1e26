using System.Diagnostics.CodeAnalysis;

namespace Education.Planning;

/// <summary>When work is to be done, in school words: a value that prints as one canonical text and waits to be resolved on a calendar.</summary>
/// <remarks>
/// <para>A timing says <c>by 04/end</c> (by the end of April), <c>06 &amp; before summer-break</c>, <c>every month: last-workday</c> or <c>gradually</c>; it holds no
/// resolved date. A place without a year belongs to the year in force, so the timing moves along with its plan.</para>
/// <para>One value has one text: <see cref="Parse"/> of <see cref="ToString"/> gives an equal timing, and every other spelling is refused with the column of
/// the first fault. The text has at most <see cref="MaxLength"/> characters; what would print longer cannot be made. Rules nest at most <see cref="MaxDepth"/> levels deep.</para>
/// <para>A string converts to a timing, so that plans read well in code; a string that is no timing throws <see cref="TextFormatException"/>.</para>
/// </remarks>
/// <example><c>Timing due = "by 04/end";</c> — and <c>Timing.Parse("tentative 10 'October (provisional)'").IsTentative</c> is true.</example>
public sealed record Timing : ICanonicalText<Timing>
{
    /// <summary>The longest text of a timing, in characters: 4,000.</summary>
    public const int MaxLength = 4000;

    /// <summary>The deepest nesting of <c>every …:</c> bodies and <c>… before …</c> places: 16 levels.</summary>
    public const int MaxDepth = 16;

    /// <summary>The clauses, at least one; several are separate tasks under one heading, for example one deadline an actor (<c>by 05-20 @counties; by 05-10 @city-schools</c>).</summary>
    /// <exception cref="ArgumentException">The list is empty, or the text of the timing would be too long.</exception>
    public required ValueList<TimingClause> Clauses
    {
        get;
        init
        {
            if (value.IsEmpty)
                throw new ArgumentException("A timing has at least one clause.", nameof(value));
            field = value;
            CheckLength(nameof(Clauses));
        }
    }

    /// <summary>Whether the author calls the date provisional (暂定, 拟, 初步). A tentative item is never late.</summary>
    public bool IsTentative
    {
        get;
        init
        {
            field = value;
            CheckLength(nameof(IsTentative));
        }
    }

    /// <summary>What the timing depends on, or null.</summary>
    /// <exception cref="ArgumentException">The text of the timing would be too long.</exception>
    public TimingCondition? Condition
    {
        get;
        init
        {
            field = value;
            CheckLength(nameof(Condition));
        }
    }

    /// <summary>The author's own words, or null. They never influence the result.</summary>
    /// <exception cref="ArgumentException">The words are blank, hold U+0000 or a lone surrogate, or the text of the timing would be too long.</exception>
    public string? Words
    {
        get;
        init
        {
            field = value is null ? null : Guard.Against.NullOrWhiteSpace(value, nameof(Words));
            CheckLength(nameof(Words));
        }
    }

    /// <summary>The keys of the plan's items on which this timing hangs, each once: first those in places, then those in periods, then the condition.</summary>
    public ValueList<Key> Items => TimingContents.PartsOf(this).OfType<TimingPart.Item>().Select(i => i.Key)
        .Concat(TimingContents.RulesOf(this).OfType<TimingRule.Recurring>().Select(r => r.Period).OfType<TimingPeriod.Item>().Select(i => i.Key))
        .Concat(Condition is TimingCondition.OnItem condition ? [condition.Key] : []).Distinct().ToValueList();

    /// <summary>The keys of the parties to which single clauses apply, each once, in the order of the text.</summary>
    public ValueList<Key> Parties => Clauses.Select(c => c.For).OfType<Key>().Distinct().ToValueList();

    /// <summary>Whether the document hides a number of this timing (<c>by xx-xx</c>, <c>x per term</c>), so that it cannot be resolved.</summary>
    public bool IsMasked => TimingContents.PartsOf(this).OfType<TimingPart.Masked>().Any()
        || TimingContents.RulesOf(this).OfType<TimingRule.Recurring>().Any(r => r.Count is { IsMasked: true });

    /// <summary>A timing of one rule.</summary>
    /// <param name="rule">The rule.</param>
    /// <exception cref="ArgumentException">The rule is null, or its text too long.</exception>
    public static Timing Of(TimingRule rule) => new() { Clauses = [new() { Rule = rule }] };

    /// <summary>The timing of a canonical text.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="TextFormatException">The text is no timing, or not its canonical spelling.</exception>
    public static implicit operator Timing(string text) => Parse(text);

    /// <summary>The timing of a canonical text.</summary>
    /// <param name="text">The text, for example <c>by 04/end</c>.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="TextFormatException">The text is no timing, or not its canonical spelling; the fault names the column, what was found and what was expected.</exception>
    public static Timing Parse(string text)
        => TryParse(Guard.Against.Null(text), out var timing, out var fault) ? timing : throw new TextFormatException(fault);

    /// <summary>The timing of a canonical text, if it is one.</summary>
    /// <param name="text">The text.</param>
    /// <param name="timing">The timing, or null.</param>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out Timing? timing) => TryParse(text, out timing, out _);

    /// <summary>The timing of a canonical text, or the first fault of the text.</summary>
    /// <param name="text">The text; null is read as empty.</param>
    /// <param name="timing">The timing, or null.</param>
    /// <param name="fault">The fault, or null.</param>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out Timing? timing, [NotNullWhen(false)] out TextFault? fault)
        => TimingParser.TryParse(text ?? "", out timing, out fault);

    /// <summary>The canonical text.</summary>
    public override string ToString() => new TimingPrinter().Add(this).ToString();

    private void CheckLength(string member)
    {
        if (ToString().Length > MaxLength)
            throw new ArgumentException($"The text of the timing has more than {MaxLength} characters.", member);
    }
}
