namespace Education.Planning.Evaluation;

/// <summary>Parameters that stand in for those of the same names: another way to run a scheme.</summary>
/// <param name="Name">What the alternative is called, such as <c>z-scores</c>.</param>
public sealed record ParameterSet(string Name)
{
    /// <summary>What the alternative is called.</summary>
    /// <exception cref="ArgumentException">The value is white space or broken.</exception>
    public string Name { get; init => field = Guard.Against.NullOrWhiteSpace(value); } = Guard.Against.NullOrWhiteSpace(Name);

    /// <summary>The parameters; each takes the place of all versions of the one that it is named after.</summary>
    public ValueList<Parameter> Parameters { get; init; }
}
