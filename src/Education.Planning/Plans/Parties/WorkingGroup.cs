namespace Education.Planning;

/// <summary>A group made for a piece of work, such as a leading group (领导小组), or a chain of schools.</summary>
public sealed record WorkingGroup : Party
{
    /// <summary>Its members, each with the part that it plays.</summary>
    public ValueList<GroupMember> Members { get; init; }

    /// <summary>What it is for.</summary>
    public LocalizedText? Purpose { get; init; }
}
