namespace Education.Planning;

/// <summary>What surrounds a phrase and completes it: the heading it stands under, when its document was written, the events it may name.</summary>
public sealed record DatePhraseContext
{
    /// <summary>A context that adds nothing but the common events of the school year.</summary>
    public static DatePhraseContext None { get; } = new();

    /// <summary>The heading under which the phrase stands, for example <c>4月份：</c> or <c>September</c>; null when there is none.</summary>
    /// <exception cref="ArgumentException">The heading is blank or holds U+0000 or a lone surrogate.</exception>
    public string? Heading { get; init => field = value is null ? null : Guard.Against.NullOrWhiteSpace(value, nameof(Heading)); }

    /// <summary>The month, 1 to 12, in which a document was written that looks ahead; a bare month before it belongs to the next year. Null when months belong to the plan's year.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The month is outside 1 to 12.</exception>
    public int? WrittenIn { get; init => field = value is { } month ? Guard.Against.OutOfRange(month, 1, 12, nameof(WrittenIn)) : null; }

    /// <summary>Whether the plan covers one term, so that 开学初 is the beginning of that term and not of every term.</summary>
    public bool IsTermPlan { get; init; }

    /// <summary>The item to which a phrase belongs that names no event of its own: 提前一天, a day ahead, counts from it. Null when there is none.</summary>
    public Key? Item { get; init; }

    /// <summary>Events that phrases may name, besides the common ones of the school year; they win over those.</summary>
    public ValueList<DatePhraseEvent> Events { get; init; }
}
