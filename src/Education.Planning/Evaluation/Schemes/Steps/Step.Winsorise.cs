namespace Education.Planning.Evaluation;

public abstract partial record Step
{
    /// <summary>Moves the extreme values of each group of peers to their neighbours, one by one, until skewness or kurtosis is within its bound.</summary>
    /// <remarks>
    /// A value at the end to which the distribution leans is moved, together with those moved there before, to the nearest value that has not been moved. Where <see cref="Moves"/> do not suffice the whole
    /// group is undecided. Values that are not present keep their state; rows outside <see cref="Where"/> get not applicable. Bounds are compared exactly.
    /// </remarks>
    /// <param name="Name">The name of the column.</param>
    /// <param name="Of">The values.</param>
    /// <param name="Moves">How many values may be moved at most; not negative.</param>
    public sealed record Winsorise(string Name, Expression Of, int Moves) : Step(Name)
    {
        /// <summary>The values.</summary>
        /// <exception cref="ArgumentNullException">The value is null.</exception>
        public Expression Of { get; init => field = Guard.Against.Null(value); } = Guard.Against.Null(Of);

        /// <summary>How many values may be moved at most.</summary>
        /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
        public int Moves { get; init => field = Guard.Against.OutOfRange(value, 0, int.MaxValue); } = Guard.Against.OutOfRange(Moves, 0, int.MaxValue);

        /// <summary>The greatest skewness on either side that is left as it is, such as 2; null when it does not count.</summary>
        /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
        public decimal? Skewness { get; init => field = NotNegative(value, nameof(Skewness)); }

        /// <summary>The greatest excess kurtosis that is left as it is, such as 3.5; null when it does not count.</summary>
        /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
        public decimal? Kurtosis { get; init => field = NotNegative(value, nameof(Kurtosis)); }

        /// <summary>Whether skewness and kurtosis are of the whole population or of a sample.</summary>
        public DispersionBasis Basis { get; init => field = Guard.Against.UndefinedEnum(value); }

        /// <summary>The level whose rows each hold one group of peers; null for the whole population.</summary>
        /// <exception cref="ArgumentException">The value is white space or broken.</exception>
        public string? Within { get; init => field = Guard.Against.WhiteSpace(value); }

        /// <summary>Which rows take part; the others get not applicable. Null for all.</summary>
        public Expression? Where { get; init; }

        private static decimal? NotNegative(decimal? value, string name)
        {
            if (value is { } bound)
                ArgumentOutOfRangeException.ThrowIfNegative(bound, name);
            return value;
        }
    }
}
