namespace Education.Planning.Evaluation;

/// <summary>An ordered list of labels (等次).</summary>
/// <param name="Name">The name by which columns refer to it.</param>
/// <param name="Labels">The labels, worst first.</param>
public sealed record Scale(string Name, ValueList<string> Labels)
{
    /// <summary>The name by which columns refer to it.</summary>
    /// <exception cref="ArgumentException">The value is white space or broken.</exception>
    public string Name { get; init => field = Guard.Against.NullOrWhiteSpace(value); } = Guard.Against.NullOrWhiteSpace(Name);

    /// <summary>The labels, worst first.</summary>
    /// <exception cref="ArgumentException">A label is white space or broken.</exception>
    public ValueList<string> Labels { get; init => field = Guard.Against.WhiteSpace(value); } = Guard.Against.WhiteSpace(Labels);
}
