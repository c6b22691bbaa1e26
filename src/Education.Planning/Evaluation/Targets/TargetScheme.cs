using System.Globalization;

namespace Education.Planning.Evaluation;

/// <summary>The steps that judge one aim. Its columns: observed <c>actual</c>, <c>base</c>, <c>other</c>, <c>forecast</c>, <c>partial</c>, <c>ended</c>; computed <c>goal</c>, <c>met</c>, <c>gap</c>, <c>completion</c>, <c>attainment</c>, <c>outcome</c>.</summary>
internal sealed class TargetScheme
{
    public const string Met = "met", Missed = "missed", NoData = "no data", NotYetDue = "not yet due", Impossible = "impossible", Held = "held so far";

    private readonly Aim aim;
    private readonly List<Step> steps = [];
    private readonly List<ObservedColumn> inputs = [];
    private string? ceiling;
    private string? floor;
    private string? impossible;

    private TargetScheme(Aim aim) => this.aim = aim;

    public required string Level { get; init; }

    public ValueList<Step> Steps => steps.ToValueList();

    public ValueList<ObservedColumn> Inputs => inputs.ToValueList();

    /// <summary>The scale of the levels of the indicator; null when the rule needs none.</summary>
    public Scale? Scale { get; private set; }

    public static TargetScheme Of(Aim aim, string level)
    {
        var scheme = new TargetScheme(aim) { Level = level };
        scheme.Build();
        return scheme;
    }

    /// <summary>The name of a column as expressions write it.</summary>
    private string C(string word) => aim.Column(word);

    private void Build()
    {
        foreach (var flag in new[] { "forecast", "partial", "ended" })
            inputs.Add(new(C(flag), ColumnType.Flag));
        switch (aim.Rule)
        {
            case TargetRule.Compared r:
                Goal("goal", r.Value);
                Compare(r.Comparison, "goal");
                break;
            case TargetRule.Between r:
                Between(r);
                break;
            case TargetRule.Near r:
                Near(r);
                break;
            case TargetRule.Zero:
                Calculate("goal", "0");
                Compare(Comparison.AtMost, "goal");
                break;
            case TargetRule.Changed r:
                Changed(r);
                break;
            case TargetRule.Relative r:
                Relative(r);
                break;
            case TargetRule.Ranked r:
                Calculate("goal", r.AtMost.ToString(CultureInfo.InvariantCulture));
                Compare(Comparison.AtMost, "goal");
                break;
            case TargetRule.Listed r:
                Calculate("goal", r.Done.ToString(CultureInfo.InvariantCulture));
                Compare(Comparison.AtLeast, "goal");
                break;
            case TargetRule.Reached r:
                Reached(r);
                break;
            default:
                Actual(ColumnType.Flag);
                Calculate("met", C("actual"));
                floor = "actual";
                break;
        }
        Outcomes();
    }

    private void Actual(ColumnType type) => inputs.Add(new(C("actual"), type));

    private void Calculate(string word, string formula) => steps.Add(new Step.Calculate(C(word), formula));

    /// <summary>A stated number as a column: exact, and absent where its digits are hidden or it is stated vaguely.</summary>
    private void Goal(string word, Quantity quantity)
    {
        if (quantity.IsMasked)
            steps.Add(new Step.Decide(C(word), Evaluation.Outcome.StateOf(ValueState.Masked)));
        else if (quantity.Number is not { } number || quantity.Vagueness != Vagueness.Precise)
            steps.Add(new Step.Decide(C(word), Evaluation.Outcome.StateOf(ValueState.Undecided)));
        else
            Calculate(word, Text(number) + (quantity.Multiplier == Multiplier.One ? "" : $" * {Text(QuantityText.FactorOf(quantity.Multiplier))}") + (quantity.Per is { } per && per != 1 ? $" / {Text(per)}" : ""));
    }

    private static string Text(decimal number) => number.ToString(CultureInfo.InvariantCulture);

    private void Compare(Comparison comparison, string goal)
    {
        string actual = C("actual"), g = C(goal);
        Actual(ColumnType.Number());
        Calculate("met", $"{actual} {comparison switch { Comparison.AtLeast => ">=", Comparison.AtMost => "<=", Comparison.Above => ">", Comparison.Below => "<", _ => "=" }} {g}");
        Calculate("gap", comparison switch
        {
            Comparison.AtLeast or Comparison.Above => $"max(0, {g} - {actual})",
            Comparison.AtMost or Comparison.Below => $"max(0, {actual} - {g})",
            _ => $"abs({actual} - {g})",
        });
        if (comparison is not (Comparison.AtLeast or Comparison.Above))
        {
            ceiling = goal;
            impossible = aim.IsNeverNegative ? $"{g} {(comparison == Comparison.Below ? "<=" : "<")} 0" : null;
        }
        if (comparison is Comparison.AtLeast or Comparison.Above or Comparison.Exactly)
        {
            floor = goal;
            Calculate("completion", $"{actual} / {g}");
        }
        Attainment();
    }

    private void Attainment()
    {
        if (inputs.All(i => i.Name != C("base")))
            inputs.Add(new(C("base"), ColumnType.Number()));
        Calculate("attainment", $"({C("actual")} - {C("base")}) / ({C("goal")} - {C("base")})");
    }

    private void Between(TargetRule.Between rule)
    {
        Goal("low", rule.Low);
        Goal("goal", rule.High);
        Actual(ColumnType.Number());
        Calculate("met", $"{C("actual")} >= {C("low")} and {C("actual")} <= {C("goal")}");
        Calculate("gap", $"max(0, {C("low")} - {C("actual")}, {C("actual")} - {C("goal")})");
        (floor, ceiling) = ("low", "goal");
        impossible = $"{C("low")} > {C("goal")}" + (aim.IsNeverNegative ? $" or {C("goal")} < 0" : "");
    }

    private void Near(TargetRule.Near rule)
    {
        Goal("goal", rule.Value);
        if (rule.Tolerance is { } tolerance)
            Goal("allowed", tolerance);
        else
            steps.Add(new Step.Decide(C("allowed"), Evaluation.Outcome.StateOf(ValueState.Undecided)));
        var isShare = rule.Tolerance?.Unit == "%" && rule.Value.Unit != "%";
        Calculate("tolerance", isShare ? $"abs({C("goal")}) * {C("allowed")} / 100" : C("allowed"));
        Actual(ColumnType.Number());
        Calculate("met", $"abs({C("actual")} - {C("goal")}) <= {C("tolerance")}");
        Calculate("gap", $"max(0, abs({C("actual")} - {C("goal")}) - {C("tolerance")})");
        Calculate("ceiling", $"{C("goal")} + {C("tolerance")}");
        Calculate("completion", $"{C("actual")} / {C("goal")}");
        (floor, ceiling) = ("goal", "ceiling");
        Attainment();
    }

    private void Changed(TargetRule.Changed rule)
    {
        inputs.Add(new(C("base"), ColumnType.Number()));
        var isDown = rule.Movement is Movement.Fall or Movement.NotRise;
        var isRising = rule.Movement is Movement.Rise or Movement.NotRise;
        var comparison = (rule.Movement, rule.AtLeast) switch
        {
            (Movement.Rise, null) or (Movement.NotFall, not null) => Comparison.Above,
            (Movement.Fall, null) or (Movement.NotRise, not null) => Comparison.Below,
            (Movement.Rise or Movement.NotFall, _) => Comparison.AtLeast,
            _ => Comparison.AtMost,
        };
        if (rule.AtLeast is not { } amount)
        {
            Calculate("goal", C("base"));
            Compare(comparison, "goal");
            return;
        }
        Goal("by", amount);
        var sign = isRising ? "+" : "-";
        // A share of a base of 0 is no goal at all: the division says so.
        Calculate("goal", amount.Unit == "%" ? $"{C("base")} {sign} abs({C("base")}) * {C("by")} / 100 * ({C("base")} / {C("base")})" : $"{C("base")} {sign} {C("by")}");
        Compare(comparison, "goal");
        if (isDown && rule.Movement == Movement.Fall && aim.IsNeverNegative)
            impossible = $"{C("base")} <= 0 or {impossible}";
    }

    private void Relative(TargetRule.Relative rule)
    {
        inputs.Add(new(C("other"), ColumnType.Number()));
        var comparison = rule.Relation switch { PeerRelation.NotBelow => Comparison.AtLeast, PeerRelation.NotAbove => Comparison.AtMost, _ => Comparison.Exactly };
        if (!rule.OfGrowth)
        {
            Calculate("goal", C("other"));
            Compare(comparison, "goal");
            return;
        }
        inputs.Add(new(C("base"), ColumnType.Number()));
        inputs.Add(new(C("other.base"), ColumnType.Number()));
        inputs.Add(new(C("value"), ColumnType.Number()));
        Calculate("growth", $"100 * ({C("value")} - {C("base")}) / abs({C("base")})");
        Calculate("goal", $"100 * ({C("other")} - {C("other.base")}) / abs({C("other.base")})");
        Calculate("met", $"{C("growth")} {comparison switch { Comparison.AtLeast => ">=", Comparison.AtMost => "<=", _ => "=" }} {C("goal")}");
        Calculate("gap", comparison switch
        {
            Comparison.AtLeast => $"max(0, {C("goal")} - {C("growth")})",
            Comparison.AtMost => $"max(0, {C("growth")} - {C("goal")})",
            _ => $"abs({C("growth")} - {C("goal")})",
        });
        Calculate("actual", C("growth"));
    }

    private void Reached(TargetRule.Reached rule)
    {
        var labels = (aim.Indicator?.Levels ?? []).Select(l => l.Default).ToValueList();
        if (labels.Contains(rule.Level))
        {
            Scale = new(C("levels"), labels);
            Actual(ColumnType.LabelOf(Scale.Name));
            Calculate("met", $"{C("actual")} >= {ExpressionPrinter.Quote(rule.Level)}");
        }
        else
        {
            // Without the order of levels only the level itself proves that it is reached.
            Actual(ColumnType.Text);
            steps.Add(new Step.Decide(C("met"), Evaluation.Outcome.StateOf(ValueState.Undecided))
            {
                Rules = [new($"{C("actual")} = {ExpressionPrinter.Quote(rule.Level)}", Evaluation.Outcome.Of(true))],
            });
        }
        floor = "actual";
    }

    /// <summary>The decision, rule by rule: first what needs no value, then what is final whatever the date, then the date.</summary>
    private void Outcomes()
    {
        string met = C("met"), ended = C("ended"), partial = C("partial");
        var rules = new List<Rule>();
        if (impossible is not null)
            Add(impossible, Impossible, skips: true);
        Add($"{C("actual")} is missing", NoData);
        Add($"{C("actual")} is notYetDue", NotYetDue);
        Add($"{C("forecast")} and {ended}", NoData);
        Add(C("forecast"), NotYetDue);
        var isCapped = aim.Grows && ceiling is not null && aim.Rule is not TargetRule.Ranked;
        if (isCapped)
        {
            if (floor is null)
                Add($"not {met}", Missed);
            else
                Add($"{C("actual")} > {C(ceiling!)}", Missed);
            Add($"not {ended} and {met}", Held);
        }
        else
        {
            Add(met, Met);
        }
        Add($"not {ended}", NotYetDue);
        if (aim.Grows)
            rules.Add(new(partial, Evaluation.Outcome.StateOf(ValueState.Undecided)));
        if (isCapped)
            Add(met, Met);
        steps.Add(new Step.Decide(C("outcome"), Evaluation.Outcome.Of(Missed)) { Rules = rules.ToValueList() });

        void Add(string when, string outcome, bool skips = false) => rules.Add(new(when, Evaluation.Outcome.Of(outcome), skips));
    }
}
