namespace Education.Planning.Evaluation;

/// <summary>Lowers expressions.</summary>
/// <param name="emitter">Where the operations go.</param>
/// <param name="read">What a name is.</param>
/// <param name="codeOf">The code of a text.</param>
internal sealed class ExpressionLowering(Emitter emitter, Func<ExpressionNode.Name, TileValue> read, Func<string, int> codeOf)
{
    public TileValue Lower(ExpressionNode node) => node switch
    {
        ExpressionNode.Number n => Emitter.Constant(n.Value),
        ExpressionNode.Flag f => emitter.Flag(f.Value),
        ExpressionNode.Label l => Emitter.Constant(l.Place ?? codeOf(l.Value)),
        ExpressionNode.Date d => Emitter.Constant(Cell.OfDate(d.Day).Number),
        ExpressionNode.Name n => read(n),
        ExpressionNode.Negation n => Emitter.Negate(Number(n.Operand)),
        ExpressionNode.Not n => emitter.Not(Flag(n.Operand)),
        ExpressionNode.All a => a.Parts.Select(Flag).Aggregate(emitter.And),
        ExpressionNode.Any a => a.Parts.Select(Flag).Aggregate(emitter.Or),
        ExpressionNode.IsState s => emitter.IsState(Lower(s.Operand), s.State, s.Negated),
        ExpressionNode.Call c => Call(c),
        ExpressionNode.Binary { IsComparison: true } b => Compare(b),
        ExpressionNode.Binary b => Calculate(b),
        _ => throw new NotLoweredException(),
    };

    public NumberValue Number(ExpressionNode node) => Lower(node) as NumberValue ?? throw new NotLoweredException();

    public FlagValue Flag(ExpressionNode node) => Lower(node) as FlagValue ?? throw new NotLoweredException();

    private FlagValue Compare(ExpressionNode.Binary b)
    {
        var (left, right) = (Lower(b.Left), Lower(b.Right));
        if (left is FlagValue one && right is FlagValue other && b.Operator is "=" or "<>")
            return Same((FlagValue)left, (FlagValue)right, b.Operator == "=");
        return left is NumberValue x && right is NumberValue y ? emitter.Compare(x, b.Operator, y) : throw new NotLoweredException();
    }

    private FlagValue Same(FlagValue a, FlagValue b, bool isSame)
    {
        var (state, states) = emitter.Carry(a, b);
        var differ = emitter.Emit(LaneKind.Byte, r => new ByteOp<Differ>(a.Lanes, b.Lanes, r));
        return emitter.Present(isSame ? emitter.Not(new(differ)).Lanes : differ, state, states);
    }

    private NumberValue Calculate(ExpressionNode.Binary b)
    {
        var (left, right) = (Number(b.Left), Number(b.Right));
        return b.Operator switch
        {
            "+" => emitter.Add(left, right),
            "-" => emitter.Subtract(left, right),
            "*" => emitter.Multiply(left, right),
            "/" => emitter.Divide(left, right),
            _ => Power(left, right),
        };
    }

    private NumberValue Power(NumberValue left, NumberValue right)
        => right is { State: null, Constant: { IsWhole: true } power } && power >= 1 && power <= 4 ? Enumerable.Repeat(left, (int)power.Numerator).Aggregate(emitter.Multiply) : throw new NotLoweredException();

    private NumberValue Call(ExpressionNode.Call call)
    {
        var arguments = call.Arguments.Select(Number);
        return call.Function switch
        {
            "min" => arguments.Aggregate((a, b) => emitter.Extreme(a, b, highest: false)),
            "max" => arguments.Aggregate((a, b) => emitter.Extreme(a, b, highest: true)),
            "abs" => emitter.Abs(arguments.First()),
            _ => throw new NotLoweredException(),
        };
    }
}
