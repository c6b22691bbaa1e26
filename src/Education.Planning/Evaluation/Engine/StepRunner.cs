using System.Globalization;

namespace Education.Planning.Evaluation;

/// <summary>Runs a step on one row. Explaining the row runs the same code with a note.</summary>
internal static class StepRunner
{
    public static Cell Run(Run run, CompiledColumn column, int row, int period, Note? note)
    {
        Cell Value(Expression e) => run.Evaluate(e, column.Level, row, period);
        return column.Step switch
        {
            Step.Calculate s => Calculate(s, Value, note),
            Step.Round s => Round(s, Value(s.Of), note),
            Step.Limit s => Limit(s, Value, column.Type, run.Scheme.Scheme, note),
            Step.Band s => Band(s, Value, column.Type, run.Scheme.Scheme, note),
            Step.Curve s => Curve(s, Value(s.Of)),
            Step.Lookup s => Lookup(s, Value, run, column.Type, note),
            Step.Decide s => Decide(s, Value, column.Type, run.Scheme.Scheme, note),
            Step.Reduce s => ReduceRunner.Run(run, column, s, row, period, note),
            Step.Require s => RequireRunner.Run(run, column, s, row, period, note),
            _ => throw new InvalidOperationException("Ranks run over whole columns."),
        };
    }

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

    private static Cell Calculate(Step.Calculate step, Func<Expression, Cell> value, Note? note) => value(step.Formula);

    private static Cell Round(Step.Round step, Cell raw, Note? note)
    {
        if (!raw.IsPresent)
            return raw;
        var number = raw.Kind == ColumnKind.Real ? Rational.Of(raw.Real)!.Value : raw.Number;
        var to = step.To is { } size ? size : Rational.Of(1, System.Numerics.BigInteger.Pow(10, step.Digits));
        var rounded = Cell.Of(number.RoundTo(to, step.Mode));
        note?.Say(Phrases.RoundedFrom, raw.ToString(), rounded.ToString());
        return rounded;
    }

    private static Cell Limit(Step.Limit step, Func<Expression, Cell> value, ColumnType type, EvaluationScheme scheme, Note? note)
    {
        var before = value(step.Of);
        if (!before.IsPresent)
            return before;
        var floors = new List<Cell>();
        var caps = new List<Cell>();
        if (step.AtLeast is not null)
            floors.Add(CellOf(step.AtLeast, type, scheme));
        if (step.AtMost is not null)
            caps.Add(CellOf(step.AtMost, type, scheme));
        foreach (var rule in step.Rules)
        {
            var when = value(rule.When);
            if (!when.IsPresent && !rule.SkipsAbsent)
                return when;
            if (when.IsYes)
                (rule.Side == BoundSide.AtLeast ? floors : caps).Add(BoundOf(rule, type, scheme));
        }
        var after = floors.Aggregate(before, (one, floor) => one.CompareTo(floor) < 0 ? floor : one);
        after = caps.Aggregate(after, (one, cap) => one.CompareTo(cap) > 0 ? cap : one);
        if (after.CompareTo(before) == 0)
            note?.Say(Phrases.WithinBounds, before.ToString());
        else
            note?.Say(after.CompareTo(before) > 0 ? Phrases.RaisedTo : Phrases.CutTo, before.ToString(), after.ToString());
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

    private static Cell Band(Step.Band step, Func<Expression, Cell> value, ColumnType type, EvaluationScheme scheme, Note? note)
    {
        var number = value(step.Of);
        if (!number.IsPresent)
            return number;
        var result = CellOf(step.Bands!.Lowest, type, scheme);
        foreach (var cut in step.Bands.Cuts)
        {
            var at = value(cut.At);
            if (!at.IsPresent)
                return at;
            note?.Compare(number, at);
            var order = number.CompareTo(at);
            if (order < 0 || (order == 0 && !cut.Inclusive))
                return result;
            result = CellOf(cut.Value, type, scheme);
        }
        return result;
    }

    private static Cell Curve(Step.Curve step, Cell at)
    {
        if (!at.IsPresent)
            return at;
        CurvePoint first = step.Points[0], last = step.Points[^1];
        var isOutside = at.Number < first.X || at.Number > last.X;
        if (isOutside && step.Ends == CurveEnds.None)
            return Cell.Absent(ValueState.Undecided, Phrases.OutsideCurve);
        if (step.Points.Count == 1 || (isOutside && step.Ends == CurveEnds.Flat))
            return Cell.Of(at.Number < first.X ? first.Y : last.Y);
        var right = 1;
        while (right < step.Points.Count - 1 && at.Number > step.Points[right].X)
            right++;
        CurvePoint low = step.Points[right - 1], high = step.Points[right];
        return Cell.Of(low.Y + ((at.Number - low.X) * ((Rational)high.Y - low.Y) / ((Rational)high.X - low.X)));
    }

    private static Cell Lookup(Step.Lookup step, Func<Expression, Cell> value, Run run, ColumnType type, Note? note)
    {
        var keys = step.By.Select(value).ToList();
        var strongest = keys.Aggregate(Cell.Stronger);
        if (!strongest.IsPresent)
            return strongest;
        note?.Say(Phrases.Cell, string.Join(", ", keys));
        if (!run.Parameters.TryFind(step.In, keys, out var found))
            return OutcomeOf(step.Else, value, type, run.Scheme.Scheme, Phrases.NotInTable);
        return found is null ? Cell.Absent(ValueState.NotApplicable) : CellOf(found, type, run.Scheme.Scheme);
    }

    private static Cell Decide(Step.Decide step, Func<Expression, Cell> value, ColumnType type, EvaluationScheme scheme, Note? note)
    {
        for (var i = 0; i < step.Rules.Count; i++)
        {
            var rule = step.Rules[i];
            var when = value(rule.When);
            var number = (i + 1).ToString(CultureInfo.InvariantCulture);
            if (when.IsYes)
            {
                note?.Say(Phrases.RuleApplies, number, rule.When.ToString());
                return OutcomeOf(rule.Result, value, type, scheme, null);
            }
            if (!when.IsPresent && !rule.SkipsAbsent)
            {
                note?.Say(Phrases.RuleIsOpen, number, rule.When.ToString());
                return when;
            }
        }
        note?.Say(Phrases.NoneApplies, step.Rules.Count.ToString(CultureInfo.InvariantCulture));
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
