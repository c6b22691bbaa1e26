using NodaTime;

namespace Education.Planning;

/// <summary>That a person holds a post, and from when until when (任期).</summary>
public sealed record Tenure
{
    /// <summary>The key of the post.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required Key Post { get; init => field = Guard.Against.Null(value); }

    /// <summary>At which organisation, where several have the post; null for a post of one organisation.</summary>
    public Key? At { get; init; }

    /// <summary>The first day; null from the beginning.</summary>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public LocalDate? From { get; init => field = Guard.Against.OtherCalendar(value); }

    /// <summary>The last day, included; null while it goes on.</summary>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public LocalDate? Until { get; init => field = Guard.Against.OtherCalendar(value); }
}
