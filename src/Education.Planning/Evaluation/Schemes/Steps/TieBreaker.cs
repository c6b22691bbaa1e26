namespace Education.Planning.Evaluation;

/// <summary>What breaks a tie.</summary>
/// <param name="Of">The value compared.</param>
/// <param name="Best">Whether the highest or the lowest is the best.</param>
public sealed record TieBreaker(Expression Of, Best Best)
{
    /// <summary>The value compared.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public Expression Of { get; init => field = Guard.Against.Null(value); } = Guard.Against.Null(Of);

    /// <summary>Whether the highest or the lowest is the best.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not defined.</exception>
    public Best Best { get; init => field = Guard.Against.UndefinedEnum(value); } = Guard.Against.UndefinedEnum(Best);
}
