using NodaTime;

namespace Education.Planning.Calendars;

/// <summary>A term (学期): from its first to its last school day.</summary>
public sealed record Term
{
    /// <summary>The longest term, in days: 1,098, three years.</summary>
    public const int MaxDays = 1098;

    /// <summary>The days of the term, both ends included.</summary>
    /// <exception cref="ArgumentException">The interval is longer than <see cref="MaxDays"/>, or not of the ISO calendar.</exception>
    public required DateInterval Days
    {
        get;
        init => field = IsoDates.Guarded(value).Length <= MaxDays ? value : throw new ArgumentException($"The term has {value.Length} days, more than {MaxDays}.", nameof(value));
    }

    /// <summary>What it is called, if it has a name of its own.</summary>
    public LocalizedText? Name { get; init; }

    /// <summary>The phases of the term. Days in none of them are for teaching.</summary>
    public ValueList<Phase> Phases { get; init; }

    /// <summary>The teaching weeks as the school has printed them; if there are any, they replace all computed ones.</summary>
    public ValueList<TeachingWeek> Weeks { get; init; }
}
