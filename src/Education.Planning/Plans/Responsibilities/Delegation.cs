using NodaTime;

namespace Education.Planning;

/// <summary>A duty handed on by one party to another, by affiliation or by order (委托, 下放).</summary>
public sealed record Delegation
{
    /// <summary>Who hands it on.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required Key From { get; init => field = Guard.Against.Null(value); }

    /// <summary>Who takes it; a set when each member takes it for the units that belong to it.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required Key To { get; init => field = Guard.Against.Null(value); }

    /// <summary>The units for which it is handed on, where <see cref="To"/> is a set: each of them falls to the member that it belongs to. Null when the text does not say.</summary>
    public Key? For { get; init; }

    /// <summary>What is handed on.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required LocalizedText Subject { get; init => field = Guard.Against.Null(value); }

    /// <summary>The items of the plan that it concerns.</summary>
    public ValueList<Key> Items { get; init; }

    /// <summary>The first day; null from the beginning.</summary>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public LocalDate? Since { get; init => field = Guard.Against.OtherCalendar(value); }

    /// <summary>The last day; null to the end.</summary>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public LocalDate? Until { get; init => field = Guard.Against.OtherCalendar(value); }
}
