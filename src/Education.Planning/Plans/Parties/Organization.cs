using NodaTime;

namespace Education.Planning;

/// <summary>A school, kindergarten, bureau, office or other body; also the unit that evaluation scores.</summary>
public sealed record Organization : Party
{
    /// <summary>What kind of body it is, for example <c>school</c>, <c>kindergarten</c>, <c>bureau</c>, <c>department</c>.</summary>
    public Key? Type { get; init; }

    /// <summary>At which level it stands.</summary>
    public AdministrativeLevel Level { get; init => field = Guard.Against.UndefinedEnum(value); }

    /// <summary>The organisation that it belongs to or is managed by (隶属).</summary>
    public Key? PartOf { get; init; }

    /// <summary>The first day on which it exists; null when it always has.</summary>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public LocalDate? Opened { get; init => field = Guard.Against.OtherCalendar(value); }

    /// <summary>The last day on which it exists; null while it goes on.</summary>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public LocalDate? Closed { get; init => field = Guard.Against.OtherCalendar(value); }

    /// <summary>Its size and other attributes, each key once.</summary>
    public ValueList<OrganizationAttribute> Attributes { get; init; }

    /// <summary>Members that other programs keep with the organisation.</summary>
    public ExtensionMembers? Extensions { get; init; }
}
