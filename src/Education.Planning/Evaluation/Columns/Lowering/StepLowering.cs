namespace Education.Planning.Evaluation;

/// <summary>Lowers the steps of one row.</summary>
/// <param name="emitter">Where the operations go.</param>
/// <param name="lower">What an expression is.</param>
/// <param name="literals">What a literal is within a column.</param>
/// <param name="parameters">The parameters in force.</param>
internal sealed partial class StepLowering(Emitter emitter, Func<Expression, TileValue> lower, Func<Literal, ColumnType, TileValue> literals, ParameterValues parameters)
{
    public TileValue Lower(CompiledColumn column) => column.Step switch
    {
        Step.Calculate s => lower(s.Formula),
        Step.Round s => Round(s),
        Step.Limit s => Limit(s, column.Type),
        Step.Band s => Band(s, column.Type),
        Step.Curve s => Curve(s),
        Step.Decide s => Decide(s, column.Type),
        Step.Reduce { To: null } s => Reduce(s, column.Type),
        Step.Require { To: null } s => Require(s),
        _ => throw new NotLoweredException(),
    };

    public NumberValue Number(Expression expression) => lower(expression) as NumberValue ?? throw new NotLoweredException();

    public FlagValue Flag(Expression expression) => lower(expression) as FlagValue ?? throw new NotLoweredException();

    private NumberValue Round(Step.Round step)
        => emitter.Round(Number(step.Of), step.To is { } size ? size : Rational.Of(1, System.Numerics.BigInteger.Pow(10, step.Digits)), step.Mode);

    private NumberValue Limit(Step.Limit step, ColumnType type)
    {
        var before = Number(step.Of);
        var after = Plain(before);
        if (step.AtLeast is { } floor)
            after = emitter.Extreme(after, Literal(floor, type), highest: true);
        var rules = step.Rules.Select(rule => (Rule: rule, When: Flag(rule.When))).ToList();
        foreach (var (rule, when) in rules.Where(r => r.Rule.Side == BoundSide.AtLeast))
            after = emitter.Select(when, emitter.Extreme(after, Literal(rule.Value, type), highest: true), after);
        if (step.AtMost is { } cap)
            after = emitter.Extreme(after, Literal(cap, type), highest: false);
        foreach (var (rule, when) in rules.Where(r => r.Rule.Side != BoundSide.AtLeast))
            after = emitter.Select(when, emitter.Extreme(after, CapOf(rule, type), highest: false), after);
        // The state before comes first, then that of the first condition that is open.
        var open = rules.Where(r => !r.Rule.SkipsAbsent).Select(r => r.When).ToList();
        return after with { State = InOrder([before.State, .. open.Select(w => w.State)]), States = open.Aggregate(before.States, (all, w) => all | w.States) };
    }

    private NumberValue CapOf(Bound rule, ColumnType type)
    {
        var bound = Literal(rule.Value, type);
        return rule.Side == BoundSide.Below ? Emitter.Constant(Rational.Max(0, bound.Constant!.Value - 1)) : bound;
    }

    /// <summary>The first state in order that is not present.</summary>
    private Lanes? InOrder(IEnumerable<Lanes?> states)
    {
        Lanes? result = null;
        foreach (var state in states.Reverse().OfType<Lanes>())
            result = result is { } later ? emitter.Select(state, state, later) : state;
        return result;
    }

    private NumberValue Literal(Literal literal, ColumnType type) => literals(literal, type) as NumberValue ?? throw new NotLoweredException();

    private static NumberValue Plain(NumberValue a) => a with { State = null, States = 0 };
}
