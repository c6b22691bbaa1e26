namespace Education.Planning;

/// <summary>One person, where a plan must name one.</summary>
public sealed record Person : Party
{
    /// <summary>The posts that the person holds or held, each with its days.</summary>
    public ValueList<Tenure> Tenures { get; init; }
}
