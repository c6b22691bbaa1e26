namespace Education.Planning.Evaluation;

/// <summary>What a rule gives: a value as written, the value of an expression, or a state.</summary>
public abstract record Outcome
{
    private protected Outcome()
    {
    }

    /// <summary>A value as written.</summary>
    /// <param name="value">The value.</param>
    public static Outcome Of(Literal value) => new Then(value);

    /// <summary>The value of an expression.</summary>
    /// <param name="expression">The expression.</param>
    public static Outcome From(Expression expression) => new Take(expression);

    /// <summary>A value that is not there, and why.</summary>
    /// <param name="state">Any state but present.</param>
    /// <exception cref="ArgumentOutOfRangeException">The state is present or not defined.</exception>
    public static Outcome StateOf(ValueState state) => new Absent(state);

    /// <summary>A value as written.</summary>
    /// <param name="Value">The value.</param>
    public sealed record Then(Literal Value) : Outcome
    {
        /// <summary>The value.</summary>
        /// <exception cref="ArgumentNullException">The value is null.</exception>
        public Literal Value { get; init => field = Guard.Against.Null(value); } = Guard.Against.Null(Value);
    }

    /// <summary>The value of an expression.</summary>
    /// <param name="Expression">The expression.</param>
    public sealed record Take(Expression Expression) : Outcome
    {
        /// <summary>The expression.</summary>
        /// <exception cref="ArgumentNullException">The value is null.</exception>
        public Expression Expression { get; init => field = Guard.Against.Null(value); } = Guard.Against.Null(Expression);
    }

    /// <summary>A value that is not there, and why.</summary>
    /// <param name="State">The state; not present.</param>
    public sealed record Absent(ValueState State) : Outcome
    {
        /// <summary>The state; not present.</summary>
        /// <exception cref="ArgumentOutOfRangeException">The state is present or not defined.</exception>
        public ValueState State { get; init => field = new ObservedValue.Absent(value).Why; } = new ObservedValue.Absent(State).Why;
    }
}
