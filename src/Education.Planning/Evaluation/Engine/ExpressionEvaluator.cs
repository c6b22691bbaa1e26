using System.Numerics;

namespace Education.Planning.Evaluation;

/// <summary>Evaluates an expression over the cells that its names stand for. Types were checked; nothing here throws.</summary>
internal static class ExpressionEvaluator
{
    private const int LargestPower = 1000;

    public static Cell Evaluate(ExpressionNode node, Func<ExpressionNode.Name, Cell> read) => node switch
    {
        ExpressionNode.Number n => Cell.Of(n.Value),
        ExpressionNode.Flag f => Cell.Of(f.Value),
        ExpressionNode.Label l => l.Place is { } place ? Cell.OfLabel(l.Value, place) : Cell.OfText(l.Value),
        ExpressionNode.Date d => Cell.OfDate(d.Day),
        ExpressionNode.Name n => read(n),
        ExpressionNode.Negation n => Negate(Evaluate(n.Operand, read)),
        ExpressionNode.Not n => Not(Evaluate(n.Operand, read)),
        ExpressionNode.All a => Decide(a.Parts, read, decisive: false),
        ExpressionNode.Any a => Decide(a.Parts, read, decisive: true),
        ExpressionNode.IsState s => Cell.Of((Evaluate(s.Operand, read).State == s.State) != s.Negated),
        ExpressionNode.Call c => Call(c, read),
        ExpressionNode.Binary b => Binary(b.Operator, Evaluate(b.Left, read), Evaluate(b.Right, read)),
        _ => throw new InvalidOperationException("The nodes are a closed set."),
    };

    /// <summary>Three-valued logic: one decisive part decides; else the strongest absent part is carried; else all are the other way.</summary>
    private static Cell Decide(ValueList<ExpressionNode> parts, Func<ExpressionNode.Name, Cell> read, bool decisive)
    {
        var result = Cell.Of(!decisive);
        foreach (var part in parts)
        {
            var cell = Evaluate(part, read);
            if (cell.IsPresent && cell.IsYes == decisive)
                return cell;
            result = Cell.Stronger(result, cell);
        }
        return result;
    }

    private static Cell Negate(Cell cell) => !cell.IsPresent ? cell : cell.Kind == ColumnKind.Real ? Cell.OfReal(-cell.Real) : Cell.Of(-cell.Number);

    private static Cell Not(Cell cell) => cell.IsPresent ? Cell.Of(!cell.IsYes) : cell;

    private static Cell Binary(string sign, Cell left, Cell right)
    {
        if (!left.IsPresent || !right.IsPresent)
            return Cell.Stronger(left, right);
        return sign switch
        {
            "=" => Cell.Of(left.CompareTo(right) == 0),
            "<>" => Cell.Of(left.CompareTo(right) != 0),
            "<" => Cell.Of(left.CompareTo(right) < 0),
            "<=" => Cell.Of(left.CompareTo(right) <= 0),
            ">" => Cell.Of(left.CompareTo(right) > 0),
            ">=" => Cell.Of(left.CompareTo(right) >= 0),
            "^" => Power(left, right),
            _ => Arithmetic(sign, left, right),
        };
    }

    private static Cell Arithmetic(string sign, Cell left, Cell right)
    {
        if (sign == "/" && (right.Kind == ColumnKind.Real ? right.Real == 0 : right.Number.IsZero))
            return Cell.Absent(ValueState.Undecided, Phrases.DivisionByZero);
        if (left.Kind == ColumnKind.Real || right.Kind == ColumnKind.Real)
        {
            double a = left.AsReal(), b = right.AsReal();
            return Cell.OfReal(sign switch { "+" => a + b, "-" => a - b, "*" => a * b, _ => a / b });
        }
        return Cell.Of(sign switch
        {
            "+" => left.Number + right.Number,
            "-" => left.Number - right.Number,
            "*" => left.Number * right.Number,
            _ => left.Number / right.Number,
        });
    }

    private static Cell Power(Cell left, Cell right)
    {
        if (left.Kind == ColumnKind.Real || right.Kind == ColumnKind.Real || !right.Number.IsWhole)
            return RealPower(left.AsReal(), right.AsReal());
        var exponent = right.Number.Numerator;
        if (exponent.Sign < 0 && left.Number.IsZero)
            return Cell.Absent(ValueState.Undecided, Phrases.DivisionByZero);
        var magnitude = BigInteger.Abs(exponent);
        var longest = Math.Max(left.Number.Numerator.GetBitLength(), left.Number.Denominator.GetBitLength());
        if (magnitude > LargestPower || longest * (long)magnitude > Rational.MaxBits)
            return Cell.Absent(ValueState.Undecided, Phrases.BeyondNumbers);
        var power = Rational.Of(BigInteger.Pow(left.Number.Numerator, (int)magnitude), BigInteger.Pow(left.Number.Denominator, (int)magnitude));
        return Cell.Of(exponent.Sign < 0 ? Rational.One / power : power);
    }

    private static Cell RealPower(double left, double right)
        => left < 0 ? Cell.Absent(ValueState.Undecided, Phrases.RootOfNegative) : Cell.OfReal(Math.Pow(left, right));

    private static Cell Call(ExpressionNode.Call call, Func<ExpressionNode.Name, Cell> read)
    {
        var result = Evaluate(call.Arguments[0], read);
        if (call.Function is "min" or "max")
        {
            for (var i = 1; i < call.Arguments.Count; i++)
                result = Extreme(result, Evaluate(call.Arguments[i], read), call.Function == "max");
            return result;
        }
        if (!result.IsPresent)
            return result;
        return call.Function switch
        {
            "abs" => result.Kind == ColumnKind.Real ? Cell.OfReal(Math.Abs(result.Real)) : Cell.Of(Rational.Abs(result.Number)),
            "sqrt" => result.AsReal() < 0 ? Cell.Absent(ValueState.Undecided, Phrases.RootOfNegative) : Cell.OfReal(Math.Sqrt(result.AsReal())),
            "ln" => result.AsReal() <= 0 ? Cell.Absent(ValueState.Undecided, Phrases.LogarithmOfZero) : Cell.OfReal(Math.Log(result.AsReal())),
            _ => Cell.OfReal(Math.Exp(result.AsReal())),
        };
    }

    private static Cell Extreme(Cell one, Cell other, bool highest)
    {
        if (!one.IsPresent || !other.IsPresent)
            return Cell.Stronger(one, other);
        if (one.Kind != other.Kind)
            (one, other) = (Cell.OfReal(one.AsReal()), Cell.OfReal(other.AsReal()));
        return (one.CompareTo(other) >= 0) == highest ? one : other;
    }
}
