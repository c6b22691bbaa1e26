namespace Education.Planning.Evaluation;

/// <summary>What breaks a tie.</summary>
/// <param name="Of">The value compared.</param>
/// <param name="Best">Whether the highest or the lowest is the best.</param>
public sealed record TieBreaker(Expression Of, Best Best);
