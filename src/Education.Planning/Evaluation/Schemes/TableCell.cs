namespace Education.Planning.Evaluation;

/// <summary>One cell of a table: the keys that lead to it, and what stands there.</summary>
/// <param name="Keys">The keys as text, as many as the lookup has expressions: a label or text as it stands, a number as <c>5</c> or <c>0.5</c>, a flag as <c>yes</c> or <c>no</c>.</param>
/// <param name="Value">The value; null when the cell does not apply.</param>
public sealed record TableCell(ValueList<string> Keys, Literal? Value);
