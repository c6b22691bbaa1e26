using NodaTime;

namespace Education.Planning;

/// <summary>A party and the part that it has in an item.</summary>
/// <example><c>Assignments = [Assignment.Lead("bureau"), Assignment.Responsible("schools")]</c></example>
public sealed record Assignment
{
    /// <summary>The party.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required Key Party { get; init => field = Guard.Against.Null(value); }

    /// <summary>Its part.</summary>
    public Role Role { get; init => field = Guard.Against.UndefinedEnum(value); }

    /// <summary>The first day on which it holds; null from the beginning.</summary>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public LocalDate? From { get; init => field = Guard.Against.OtherCalendar(value); }

    /// <summary>The last day on which it holds; null to the end.</summary>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public LocalDate? Until { get; init => field = Guard.Against.OtherCalendar(value); }

    /// <summary>Who stands in for the party.</summary>
    public Key? Deputy { get; init; }

    /// <summary>The stage of a review in several stages, from 1; null when there is one stage.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1 or above 100.</exception>
    public int? Stage { get; init => field = value is { } stage ? Guard.Against.OutOfRange(stage, 1, 100) : null; }

    /// <summary>Which side of the item it concerns, in words.</summary>
    public LocalizedText? Subject { get; init; }

    /// <summary>The party does the work.</summary>
    /// <param name="party">The key of the party.</param>
    public static Assignment Responsible(Key party) => Of(Role.Responsible, party);

    /// <summary>The party answers for the result.</summary>
    /// <param name="party">The key of the party.</param>
    public static Assignment Accountable(Key party) => Of(Role.Accountable, party);

    /// <summary>The party leads the others.</summary>
    /// <param name="party">The key of the party.</param>
    public static Assignment Lead(Key party) => Of(Role.Lead, party);

    /// <summary>The party works together with the lead.</summary>
    /// <param name="party">The key of the party.</param>
    public static Assignment Joint(Key party) => Of(Role.Joint, party);

    /// <summary>The party helps.</summary>
    /// <param name="party">The key of the party.</param>
    public static Assignment Supporting(Key party) => Of(Role.Supporting, party);

    /// <summary>The party presses and checks.</summary>
    /// <param name="party">The key of the party.</param>
    public static Assignment Supervising(Key party) => Of(Role.Supervising, party);

    /// <summary>The party has any part.</summary>
    /// <param name="role">The part.</param>
    /// <param name="party">The key of the party.</param>
    public static Assignment Of(Role role, Key party) => new() { Party = party, Role = role };
}
