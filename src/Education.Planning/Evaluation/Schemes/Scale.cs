namespace Education.Planning.Evaluation;

/// <summary>An ordered list of labels (等次).</summary>
/// <param name="Name">The name by which columns refer to it.</param>
/// <param name="Labels">The labels, worst first.</param>
public sealed record Scale(string Name, ValueList<string> Labels);
