namespace Education.Planning.Evaluation;

public abstract partial record Step
{
    /// <summary>Pure arithmetic and logic on one row.</summary>
    /// <param name="Name">The name of the column.</param>
    /// <param name="Formula">The expression.</param>
    public sealed record Calculate(string Name, Expression Formula) : Step(Name)
    {
        /// <summary>The expression.</summary>
        /// <exception cref="ArgumentNullException">The value is null.</exception>
        public Expression Formula { get; init => field = Guard.Against.Null(value); } = Guard.Against.Null(Formula);
    }

    /// <summary>Rounds a number, at a named place in the scheme; raw and rounded are two columns.</summary>
    /// <param name="Name">The name of the column.</param>
    /// <param name="Of">What is rounded. A real is first read as its shortest decimal.</param>
    public sealed record Round(string Name, Expression Of) : Step(Name)
    {
        /// <summary>What is rounded. A real is first read as its shortest decimal.</summary>
        /// <exception cref="ArgumentNullException">The value is null.</exception>
        public Expression Of { get; init => field = Guard.Against.Null(value); } = Guard.Against.Null(Of);

        /// <summary>The digits after the point, 0 to 28; read where <see cref="To"/> is null.</summary>
        /// <exception cref="ArgumentOutOfRangeException">The value is below 0 or above 28.</exception>
        public int Digits { get; init => field = Guard.Against.OutOfRange(value, 0, 28); }

        /// <summary>The step to round to, such as 0.5 or 10; above 0, or null.</summary>
        /// <exception cref="ArgumentOutOfRangeException">The value is 0 or below.</exception>
        public decimal? To
        {
            get;
            init
            {
                if (value is { } step)
                    ArgumentOutOfRangeException.ThrowIfNegativeOrZero(step, nameof(To));
                field = value;
            }
        }

        /// <summary>Which way a number goes that lies between two roundings.</summary>
        public RoundingMode Mode { get; init => field = Guard.Against.UndefinedEnum(value); }
    }

    /// <summary>Keeps a number or label within bounds. All that apply count; floors come first, then caps, so a cap wins (封顶, 一票否决).</summary>
    /// <param name="Name">The name of the column.</param>
    /// <param name="Of">What is bounded.</param>
    public sealed record Limit(string Name, Expression Of) : Step(Name)
    {
        /// <summary>What is bounded.</summary>
        /// <exception cref="ArgumentNullException">The value is null.</exception>
        public Expression Of { get; init => field = Guard.Against.Null(value); } = Guard.Against.Null(Of);

        /// <summary>The least value; null for none.</summary>
        public Literal? AtLeast { get; init; }

        /// <summary>The most; null for none.</summary>
        public Literal? AtMost { get; init; }

        /// <summary>Bounds that hold under a condition.</summary>
        public ValueList<Bound> Rules { get; init; }
    }

    /// <summary>Gives the value of the band in which a number lies.</summary>
    /// <param name="Name">The name of the column.</param>
    /// <param name="Of">The number.</param>
    public sealed record Band(string Name, Expression Of) : Step(Name)
    {
        /// <summary>The number.</summary>
        /// <exception cref="ArgumentNullException">The value is null.</exception>
        public Expression Of { get; init => field = Guard.Against.Null(value); } = Guard.Against.Null(Of);

        /// <summary>The bands; null when <see cref="In"/> names them.</summary>
        public Bands? Bands { get; init; }

        /// <summary>The parameter that holds the bands; null when they stand here.</summary>
        /// <exception cref="ArgumentException">The value is white space or broken.</exception>
        public string? In { get; init => field = Guard.Against.WhiteSpace(value); }

        /// <summary>The scale of the values; null when they are numbers or texts.</summary>
        /// <exception cref="ArgumentException">The value is white space or broken.</exception>
        public string? Scale { get; init => field = Guard.Against.WhiteSpace(value); }
    }

    /// <summary>Reads a number off a line through points.</summary>
    /// <param name="Name">The name of the column.</param>
    /// <param name="Of">The number.</param>
    public sealed record Curve(string Name, Expression Of) : Step(Name)
    {
        /// <summary>The number.</summary>
        /// <exception cref="ArgumentNullException">The value is null.</exception>
        public Expression Of { get; init => field = Guard.Against.Null(value); } = Guard.Against.Null(Of);

        /// <summary>The points, with rising x; at least one, two to extend. Empty when <see cref="In"/> names them.</summary>
        public ValueList<CurvePoint> Points { get; init; }

        /// <summary>The parameter that holds the points; null when they stand here.</summary>
        /// <exception cref="ArgumentException">The value is white space or broken.</exception>
        public string? In { get; init => field = Guard.Against.WhiteSpace(value); }

        /// <summary>What holds outside the points.</summary>
        public CurveEnds Ends { get; init => field = Guard.Against.UndefinedEnum(value); }
    }

    /// <summary>Reads a cell of a table.</summary>
    /// <param name="Name">The name of the column.</param>
    /// <param name="In">The name of the parameter that holds the table.</param>
    /// <param name="Else">What comes of keys without a cell.</param>
    public sealed record Lookup(string Name, string In, Outcome Else) : Step(Name)
    {
        /// <summary>What comes of keys without a cell.</summary>
        /// <exception cref="ArgumentNullException">The value is null.</exception>
        public Outcome Else { get; init => field = Guard.Against.Null(value); } = Guard.Against.Null(Else);

        /// <summary>The name of the parameter that holds the table.</summary>
        /// <exception cref="ArgumentException">The value is white space or broken.</exception>
        public string In { get; init => field = Guard.Against.NullOrWhiteSpace(value); } = Guard.Against.NullOrWhiteSpace(In);

        /// <summary>The keys, one expression each.</summary>
        public ValueList<Expression> By { get; init; }

        /// <summary>The scale of the cells; null when they are numbers or texts.</summary>
        /// <exception cref="ArgumentException">The value is white space or broken.</exception>
        public string? Scale { get; init => field = Guard.Against.WhiteSpace(value); }
    }

    /// <summary>Takes the outcome of the first rule whose condition is yes.</summary>
    /// <param name="Name">The name of the column.</param>
    /// <param name="Else">The outcome when no rule applies.</param>
    public sealed record Decide(string Name, Outcome Else) : Step(Name)
    {
        /// <summary>The outcome when no rule applies.</summary>
        /// <exception cref="ArgumentNullException">The value is null.</exception>
        public Outcome Else { get; init => field = Guard.Against.Null(value); } = Guard.Against.Null(Else);

        /// <summary>The rules, in order.</summary>
        public ValueList<Rule> Rules { get; init; }

        /// <summary>The scale of the outcomes; null when they are numbers, flags or texts.</summary>
        /// <exception cref="ArgumentException">The value is white space or broken.</exception>
        public string? Scale { get; init => field = Guard.Against.WhiteSpace(value); }
    }
}
