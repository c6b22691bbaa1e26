namespace Education.Planning.Evaluation;

/// <summary>What a unit gets in an alternative.</summary>
/// <param name="Alternative">What the alternative is called.</param>
/// <param name="Value">The value; null where it is no number.</param>
public sealed record AlternativeValue(string Alternative, decimal? Value);
