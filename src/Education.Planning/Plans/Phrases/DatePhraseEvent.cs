namespace Education.Planning;

/// <summary>An event that phrases name, and its key in the calendar.</summary>
public sealed record DatePhraseEvent
{
    /// <summary>A name of an event.</summary>
    /// <param name="name">The name as phrases write it, in English or Chinese (either script); several names may share a key.</param>
    /// <param name="key">The key of the event in the calendar.</param>
    /// <exception cref="ArgumentException">The name is blank, or the key null or a word of the timing language.</exception>
    public DatePhraseEvent(string name, Key key)
    {
        Name = Guard.Against.NullOrWhiteSpace(name);
        Key = new TimingPart.Event(key).Key;
    }

    /// <summary>The name as phrases write it.</summary>
    public string Name { get; }

    /// <summary>The key of the event in the calendar.</summary>
    public Key Key { get; }

    /// <summary>Whether it happens again and again (a lesson, a regular meeting), so that "before the lesson" means before each of them.</summary>
    public bool IsRepeated { get; init; }

    /// <summary>Whether its bare name leaves open when the work is done: a check "for May Day" comes before it. Such a name is read only with a word like 前 or 期间.</summary>
    public bool NeedsMarker { get; init; }

    /// <summary>The month in which it usually begins, 1 to 12; null when it is not known. It tells whether a document written late in the year means the next one.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The month is outside 1 to 12.</exception>
    public int? Month { get; init => field = value is { } month ? Guard.Against.OutOfRange(month, 1, 12, nameof(Month)) : null; }
}
