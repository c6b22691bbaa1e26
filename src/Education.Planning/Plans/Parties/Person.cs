namespace Education.Planning;

/// <summary>One person, where a plan must name one.</summary>
public sealed record Person : Party
{
    /// <summary>The posts that the person holds.</summary>
    public ValueList<Key> Posts { get; init; }
}
