namespace Education.Planning;

/// <summary>A member of a working group.</summary>
public sealed record GroupMember
{
    /// <summary>The party that is a member: a post, an organisation, a person.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required Key Party { get; init => field = Guard.Against.Null(value); }

    /// <summary>The part that it plays.</summary>
    public GroupRole Role { get; init => field = Guard.Against.UndefinedEnum(value); }
}
