namespace Education.Planning.Evaluation;

/// <summary>One cell of a table: the keys that lead to it, and what stands there.</summary>
/// <param name="Keys">The keys, as many as the lookup has expressions.</param>
/// <param name="Value">The value; null when the cell does not apply.</param>
public sealed record TableCell(ValueList<Literal> Keys, Literal? Value);
