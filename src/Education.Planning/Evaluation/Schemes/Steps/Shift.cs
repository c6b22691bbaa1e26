namespace Education.Planning.Evaluation;

/// <summary>Where the weight of a value goes when it is left out; without a shift it spreads over all that remain.</summary>
/// <remarks>It goes to those that are present. When none is, the result is undecided: the scheme does not say who takes the weight.</remarks>
/// <param name="From">The value, as it stands in <c>Of</c>.</param>
/// <param name="To">Those that take its weight, as they stand in <c>Of</c>.</param>
/// <param name="Rule">In which parts they take it.</param>
/// <example><c>new Shift("d", ["a", "b"], ShiftRule.Proportional)</c>: of the weights 2, 1, 3 and 3 of a, b, c and d, a missing d leaves 4, 2 and 3.</example>
public sealed record Shift(Expression From, ValueList<Expression> To, ShiftRule Rule)
{
    /// <summary>The value, as it stands in <c>Of</c>.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public Expression From { get; init => field = Guard.Against.Null(value); } = Guard.Against.Null(From);

    /// <summary>In which parts they take it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not defined.</exception>
    public ShiftRule Rule { get; init => field = Guard.Against.UndefinedEnum(value); } = Guard.Against.UndefinedEnum(Rule);
}
