using System.Globalization;

namespace Education.Planning.Evaluation;

/// <summary>Runs a step on one row. Explaining the row runs the same code with a note.</summary>
internal static class StepRunner
{
    public static Cell Run(Run run, CompiledColumn column, int row, int period, Note? note)
    {
        return column.Step switch
        {
            Step.Calculate s => Calculate(s, run.Evaluate(s.Formula, column.Level, row, period), note),
            Step.Round s => Round(s, run.Evaluate(s.Of, column.Level, row, period), note),
            Step.Curve s => Curve(s, run.Evaluate(s.Of, column.Level, row, period), run, period, note),
            Step.Limit or Step.Band or Step.Lookup or Step.Decide => RunOnValues(run, column, e => run.Evaluate(e, column.Level, row, period), period, note),
            Step.Reduce s => ReduceRunner.Run(run, column, s, row, period, note),
            Step.Require s => RequireRunner.Run(run, column, s, row, period, note),
            Step.Agree s => AgreeRunner.Run(run, column, s, row, period, note),
            _ => throw new InvalidOperationException("Steps among peers run over whole columns."),
        };
    }

    /// <summary>The steps that choose which expressions they look at.</summary>
    private static Cell RunOnValues(Run run, CompiledColumn column, Func<Expression, Cell> value, int period, Note? note) => column.Step switch
    {
        Step.Limit s => Limit(s, value, column.Type, run.Scheme.Scheme, note),
        Step.Band s => Band(s, value, run, column.Type, period, note),
        Step.Lookup s => Lookup(s, value, run, column.Type, period, note),
        _ => Decide((Step.Decide)column.Step!, value, column.Type, run.Scheme.Scheme, note),
    };

    /// <summary>A literal as a cell of a type; a text beside a scale is its label.</summary>
    public static Cell CellOf(Literal literal, ColumnType? type, EvaluationScheme? scheme = null) => literal switch
    {
        { Number: { } number } => Cell.Of(number),
        { Flag: { } flag } => Cell.Of(flag),
        _ when type?.Kind == ColumnKind.Date => DateText.Read(literal.Text!) is { } day ? Cell.OfDate(day) : Cell.Absent(ValueState.Undecided, Phrases.DoesNotFit),
        _ when type?.Scale is { } scale => LabelOf(literal.Text!, scale, scheme!),
        _ => Cell.OfText(literal.Text!),
    };

    public static Cell LabelOf(string label, string scale, EvaluationScheme scheme)
    {
        var labels = scheme.Scales.FirstOrDefault(s => s.Name == scale)?.Labels ?? [];
        for (var i = 0; i < labels.Count; i++)
        {
            if (labels[i] == label)
                return Cell.OfLabel(label, i);
        }
        return Cell.Absent(ValueState.Undecided, Phrases.DoesNotFit);
    }

    private static Cell Calculate(Step.Calculate step, Cell value, Note? note)
    {
        note?.Calculate(step.Formula);
        return value;
    }

    private static Cell Round(Step.Round step, Cell raw, Note? note)
    {
        if (!raw.IsPresent)
            return raw;
        var number = raw.Kind == ColumnKind.Real ? Rational.Of(raw.Real)!.Value : raw.Number;
        var to = step.To is { } size ? size : Rational.Of(1, System.Numerics.BigInteger.Pow(10, step.Digits));
        var rounded = Cell.Of(number.RoundTo(to, step.Mode));
        note?.Round(raw, rounded);
        return rounded;
    }

    private static Cell Limit(Step.Limit step, Func<Expression, Cell> value, ColumnType type, EvaluationScheme scheme, Note? note)
    {
        var before = value(step.Of);
        if (!before.IsPresent)
            return before;
        // Of every bound in the order in which it is looked at: its side and value, or null where its condition is no.
        var bounds = new List<(bool IsFloor, Cell Value)?>();
        if (step.AtLeast is not null)
        {
            bounds.Add((true, CellOf(step.AtLeast, type, scheme)));
            note?.Bound(BoundSide.AtLeast, step.AtLeast);
        }
        if (step.AtMost is not null)
        {
            bounds.Add((false, CellOf(step.AtMost, type, scheme)));
            note?.Bound(BoundSide.AtMost, step.AtMost);
        }
        foreach (var rule in step.Rules)
        {
            var when = value(rule.When);
            note?.Bound(rule, when);
            if (!when.IsPresent && !rule.SkipsAbsent)
                return when;
            bounds.Add(when.IsYes ? (rule.Side == BoundSide.AtLeast, BoundOf(rule, type, scheme)) : null);
        }
        var after = bounds.Aggregate(before, (one, bound) => bound is (true, var floor) && one.CompareTo(floor) < 0 ? floor : one);
        after = bounds.Aggregate(after, (one, bound) => bound is (false, var cap) && one.CompareTo(cap) > 0 ? cap : one);
        note?.Limit(before, after, bounds);
        return after;
    }

    // Barring a label leaves the one before it; barring the lowest leaves the lowest.
    private static Cell BoundOf(Bound rule, ColumnType type, EvaluationScheme scheme)
    {
        var bound = CellOf(rule.Value, type, scheme);
        if (rule.Side != BoundSide.Below)
            return bound;
        var place = Math.Max(0, (int)bound.Number.Numerator - 1);
        return Cell.OfLabel(scheme.Scales.First(s => s.Name == type.Scale).Labels[place], place);
    }

    private static Cell Band(Step.Band step, Func<Expression, Cell> value, Run run, ColumnType type, int period, Note? note)
    {
        var number = value(step.Of);
        if (!number.IsPresent)
            return number;
        if ((step.In is null ? step.Bands : run.ParametersOf(period).Find(step.In)?.Bands) is not { } bands)
            return Cell.Absent(ValueState.Missing, Phrases.NotInForce);
        var scheme = run.Scheme.Scheme;
        var compared = new List<Cell>(bands.Cuts.Count);
        var passed = 0;
        for (; passed < bands.Cuts.Count; passed++)
        {
            var at = bands.Cuts[passed].At.Constant is { } constant ? Cell.Of(constant) : value(bands.Cuts[passed].At);
            if (!at.IsPresent)
                return at;
            compared.Add(at);
            var order = number.CompareTo(at);
            if (order < 0 || (order == 0 && !bands.Cuts[passed].Inclusive))
                break;
        }
        note?.Band(bands, number, compared, passed);
        return CellOf(passed == 0 ? bands.Lowest : bands.Cuts[passed - 1].Value, type, scheme);
    }

    private static Cell Curve(Step.Curve step, Cell at, Run run, int period, Note? note)
    {
        if (!at.IsPresent)
            return at;
        var points = step.In is null ? step.Points : run.ParametersOf(period).Find(step.In)?.Points ?? [];
        if (points.IsEmpty)
            return Cell.Absent(ValueState.Missing, Phrases.NotInForce);
        CurvePoint first = points[0], last = points[^1];
        var isOutside = at.Number < first.X || at.Number > last.X;
        if (isOutside && step.Ends == CurveEnds.None)
            return Cell.Absent(ValueState.Undecided, Phrases.OutsideCurve);
        if (points.Count == 1 || (isOutside && step.Ends == CurveEnds.Flat))
        {
            var isBelow = at.Number < first.X;
            note?.Curve(at, isBelow ? null : last, isBelow ? first : null);
            return Cell.Of(isBelow ? first.Y : last.Y);
        }
        var right = 1;
        while (right < points.Count - 1 && at.Number > points[right].X)
            right++;
        CurvePoint low = points[right - 1], high = points[right];
        note?.Curve(at, low, high);
        return Cell.Of(low.Y + ((at.Number - low.X) * ((Rational)high.Y - low.Y) / ((Rational)high.X - low.X)));
    }

    private static Cell Lookup(Step.Lookup step, Func<Expression, Cell> value, Run run, ColumnType type, int period, Note? note)
    {
        var keys = step.By.Select(value).ToList();
        note?.Keys(step, keys);
        var strongest = keys.Aggregate(Cell.Stronger);
        if (!strongest.IsPresent)
            return strongest;
        var parameters = run.ParametersOf(period);
        if (parameters.Find(step.In) is null)
            return Cell.Absent(ValueState.Missing, Phrases.NotInForce);
        if (!parameters.TryFind(step.In, keys, out var found))
            return OutcomeOf(step.Else, value, type, run.Scheme.Scheme, Phrases.NotInTable);
        return found is null ? Cell.Absent(ValueState.NotApplicable) : CellOf(found, type, run.Scheme.Scheme);
    }

    private static Cell Decide(Step.Decide step, Func<Expression, Cell> value, ColumnType type, EvaluationScheme scheme, Note? note)
    {
        for (var i = 0; i < step.Rules.Count; i++)
        {
            var rule = step.Rules[i];
            var when = value(rule.When);
            note?.Rule(rule.When, when, rule.Result);
            if (when.IsYes)
            {
                note?.Fired(i, step.Rules.Skip(i + 1));
                return OutcomeOf(rule.Result, value, type, scheme, null);
            }
            if (!when.IsPresent && !rule.SkipsAbsent)
            {
                note?.Open(i, step.Rules.Skip(i + 1));
                return when;
            }
        }
        note?.NoneFired(step.Rules.Count);
        return OutcomeOf(step.Else, value, type, scheme, step.Rules.IsEmpty ? null : Phrases.NoRuleApplies);
    }

    private static Cell OutcomeOf(Outcome outcome, Func<Expression, Cell> value, ColumnType type, EvaluationScheme scheme, LocalizedText? reason) => outcome switch
    {
        Outcome.Then then => CellOf(then.Value, type, scheme),
        Outcome.Take take => value(take.Expression),
        Outcome.Absent absent => Cell.Absent(absent.State, absent.State == ValueState.Undecided ? reason : null),
        _ => throw new InvalidOperationException("The outcomes are a closed set."),
    };
}
