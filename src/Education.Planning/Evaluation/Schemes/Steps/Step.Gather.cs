namespace Education.Planning.Evaluation;

public abstract partial record Step
{
    /// <summary>Brings several values together: several expressions of one row, or one expression over the rows below a row of the level <see cref="To"/>.</summary>
    /// <remarks>Order: absent values, need, shift, drop, keep, then the method. Sum, count and product of nothing are 0, 0 and 1; every other method gives a missing value.</remarks>
    /// <param name="Name">The name of the column.</param>
    /// <param name="Method">How they are brought together.</param>
    public sealed record Reduce(string Name, Reduction Method) : Step(Name)
    {
        /// <summary>How they are brought together.</summary>
        /// <exception cref="ArgumentOutOfRangeException">The value is not defined.</exception>
        public Reduction Method { get; init => field = Guard.Against.UndefinedEnum(value); } = Guard.Against.UndefinedEnum(Method);

        /// <summary>The values.</summary>
        public ValueList<Expression> Of { get; init; }

        /// <summary>Weights: one for each value, or one for all rows; empty when all count the same. Extremes, products, medians and quantiles take none.</summary>
        public ValueList<Expression> Weights { get; init; }

        /// <summary>The level to gather to; null for a reduction within the row.</summary>
        /// <exception cref="ArgumentException">The value is white space or broken.</exception>
        public string? To { get; init => field = Guard.Against.WhiteSpace(value); }

        /// <summary>Which rows take part; null for all.</summary>
        public Expression? Where { get; init; }

        /// <summary>What is done with values that are not present; carried where nothing is said.</summary>
        public ValueList<AbsentRule> Absent { get; init; }

        /// <summary>How many values must be present; below that the result is <see cref="Otherwise"/>. Null for no minimum.</summary>
        public Need? Need { get; init; }

        /// <summary>The state of the result when <see cref="Need"/> is not reached; missing where nothing is said.</summary>
        public ValueState Otherwise { get; init => field = Guard.Against.UndefinedEnum(value); }

        /// <summary>Where the weights of values go that are left out; see <see cref="Evaluation.Shift"/>.</summary>
        public ValueList<Shift> Shift { get; init; }

        /// <summary>How many of the lowest values are dropped.</summary>
        /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
        public int DropLow { get; init => field = Guard.Against.OutOfRange(value, 0, int.MaxValue); }

        /// <summary>How many of the highest values are dropped.</summary>
        /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
        public int DropHigh { get; init => field = Guard.Against.OutOfRange(value, 0, int.MaxValue); }

        /// <summary>How many of the highest values are kept; null for all.</summary>
        /// <exception cref="ArgumentOutOfRangeException">The value is below 1.</exception>
        public int? KeepHigh { get; init => field = value is { } keep ? Guard.Against.OutOfRange(keep, 1, int.MaxValue) : null; }

        /// <summary>For a quantile: which, from 0 to 1 (the method that spreadsheets use, type 7).</summary>
        /// <exception cref="ArgumentOutOfRangeException">The value is outside 0 to 1.</exception>
        public decimal P
        {
            get;
            init
            {
                ArgumentOutOfRangeException.ThrowIfNegative(value, nameof(P));
                ArgumentOutOfRangeException.ThrowIfGreaterThan(value, 1, nameof(P));
                field = value;
            }
        }

        /// <summary>For a dispersion: whether the values are the whole population (divide by n) or a sample of it (by n − 1).</summary>
        public DispersionBasis Basis { get; init => field = Guard.Against.UndefinedEnum(value); }
    }

    /// <summary>Asks whether enough conditions hold; decided as early as the unknown ones allow.</summary>
    /// <param name="Name">The name of the column.</param>
    /// <param name="AtLeast">How many must hold: a number, a share, or all.</param>
    public sealed record Require(string Name, Need AtLeast) : Step(Name)
    {
        /// <summary>How many must hold: a number, a share, or all.</summary>
        /// <exception cref="ArgumentNullException">The value is null.</exception>
        public Need AtLeast { get; init => field = Guard.Against.Null(value); } = Guard.Against.Null(AtLeast);

        /// <summary>The conditions: several of one row, or one over the rows below a row of the level <see cref="To"/>.</summary>
        public ValueList<Expression> Of { get; init; }

        /// <summary>What each unmet condition must hold at least, in the order of <see cref="Of"/>; empty for nothing.</summary>
        public ValueList<Expression> Rest { get; init; }

        /// <summary>Conditions that may not fail, whatever the count.</summary>
        public ValueList<Expression> Must { get; init; }

        /// <summary>The level to gather to; null for the conditions of one row.</summary>
        /// <exception cref="ArgumentException">The value is white space or broken.</exception>
        public string? To { get; init => field = Guard.Against.WhiteSpace(value); }

        /// <summary>Which rows take part; null for all.</summary>
        public Expression? Where { get; init; }

        /// <summary>What is done with conditions that are not present; they stay open where nothing is said.</summary>
        public ValueList<AbsentRule> Absent { get; init; }

        /// <summary>How many conditions must be there at all; below that the result is missing. Null for no minimum.</summary>
        public Need? Need { get; init; }
    }
}
