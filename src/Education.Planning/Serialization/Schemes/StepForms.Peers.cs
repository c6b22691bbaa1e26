using Education.Planning.Evaluation;

namespace Education.Planning.Serialization;

/// <content>The steps that look at all peers at once.</content>
internal static partial class StepForms
{
    private const string Best = "best", Then = "then", Within = "within", Method = "method";

    public static FormCase<Step>[] Peers =>
    [
        new FormCase<Step, Step.Rank>("rank", new(StepForm.Unnamed, ValueForms.Nothing, default, default), Rank),
        new FormCase<Step, Step.Select>("select", new(StepForm.Unnamed, ValueForms.Nothing, default, ValueForms.Nothing, default), Select),
        new FormCase<Step, Step.Allot>("allot", new(StepForm.Unnamed, ValueForms.Nothing, default, ValueForms.Nothing), Allot),
        new FormCase<Step, Step.Agree>("agree", new(StepForm.Unnamed, default), Agree),
        new FormCase<Step, Step.Winsorise>("winsorise", new(StepForm.Unnamed, ValueForms.Nothing, default), Winsorise),
    ];

    private static ObjectForm<Step.Rank> Rank { get; } = new(
        () => new(StepForm.Unnamed, ValueForms.Nothing, default, default),
        Members<Step.Rank>.Demanded(Of, ValueForms.Expression, step => step.Of, (step, of) => step with { Of = of }),
        Members<Step.Rank>.Demanded(Best, ValueForms.Best, step => step.Best, (step, best) => step with { Best = best }),
        Members<Step.Rank>.Demanded("ties", Ties, step => step.Ties, (step, ties) => step with { Ties = ties }),
        Members<Step.Rank>.Defaulted(Then, RuleForms.TieBreakers, step => step.Then, (step, then) => step with { Then = then }),
        Members<Step.Rank>.Optional(Within, CommonForms.Text, step => step.Within, (step, within) => step with { Within = within }),
        Members<Step.Rank>.Optional(Where, ValueForms.Expression, step => step.Where, (step, where) => step with { Where = where }));

    private static Form<RankTies> Ties => new WordForm<RankTies>(("min", RankTies.Minimum), ("max", RankTies.Maximum), ("dense", RankTies.Dense), ("average", RankTies.Average));

    private static ObjectForm<Step.Select> Select { get; } = new(
        () => new(StepForm.Unnamed, ValueForms.Nothing, default, ValueForms.Nothing, default),
        Members<Step.Select>.Demanded(Of, ValueForms.Expression, step => step.Of, (step, of) => step with { Of = of }),
        Members<Step.Select>.Demanded(Best, ValueForms.Best, step => step.Best, (step, best) => step with { Best = best }),
        Members<Step.Select>.Demanded("places", ValueForms.Weight, step => step.Places, (step, places) => step with { Places = places }),
        Members<Step.Select>.Demanded("ties", CommonForms.Word<LineTies>(), step => step.Ties, (step, ties) => step with { Ties = ties }),
        Members<Step.Select>.Defaulted(Then, RuleForms.TieBreakers, step => step.Then, (step, then) => step with { Then = then }),
        Members<Step.Select>.Optional(Within, CommonForms.Text, step => step.Within, (step, within) => step with { Within = within }),
        Members<Step.Select>.Optional(Where, ValueForms.Expression, step => step.Where, (step, where) => step with { Where = where }));

    private static ObjectForm<Step.Allot> Allot { get; } = new(
        () => new(StepForm.Unnamed, ValueForms.Nothing, default, ValueForms.Nothing),
        Members<Step.Allot>.Demanded(Of, ValueForms.Expression, step => step.Of, (step, of) => step with { Of = of }),
        Members<Step.Allot>.Demanded(Method, CommonForms.Word<AllotMethod>(), step => step.Method, (step, method) => step with { Method = method }),
        Members<Step.Allot>.Demanded("total", ValueForms.Weight, step => step.Total, (step, total) => step with { Total = total }),
        Members<Step.Allot>.Defaulted(Then, RuleForms.TieBreakers, step => step.Then, (step, then) => step with { Then = then }),
        Members<Step.Allot>.Optional(Within, CommonForms.Text, step => step.Within, (step, within) => step with { Within = within }),
        Members<Step.Allot>.Optional(Where, ValueForms.Expression, step => step.Where, (step, where) => step with { Where = where }));

    private static ObjectForm<Step.Agree> Agree { get; } = new(
        () => new(StepForm.Unnamed, default),
        Members<Step.Agree>.Demanded(Of, ValueForms.Expressions, step => step.Of, (step, of) => step with { Of = of }),
        Members<Step.Agree>.Demanded(Method, CommonForms.Word<AgreeMethod>(), step => step.Method, (step, method) => step with { Method = method }),
        Members<Step.Agree>.Demanded("metric", CommonForms.Word<AgreeMetric>(), step => step.Metric, (step, metric) => step with { Metric = metric }),
        Members<Step.Agree>.Optional(Within, CommonForms.Text, step => step.Within, (step, within) => step with { Within = within }),
        Members<Step.Agree>.Optional(Where, ValueForms.Expression, step => step.Where, (step, where) => step with { Where = where }));

    private static ObjectForm<Step.Winsorise> Winsorise { get; } = new(
        () => new(StepForm.Unnamed, ValueForms.Nothing, default),
        Members<Step.Winsorise>.Demanded(Of, ValueForms.Expression, step => step.Of, (step, of) => step with { Of = of }),
        Members<Step.Winsorise>.OptionalValue("skew", CommonForms.Number, step => step.Skewness, (step, skewness) => step with { Skewness = skewness }),
        Members<Step.Winsorise>.OptionalValue("kurtosis", CommonForms.Number, step => step.Kurtosis, (step, kurtosis) => step with { Kurtosis = kurtosis }),
        Members<Step.Winsorise>.Demanded("moves", CommonForms.Whole, step => step.Moves, (step, moves) => step with { Moves = moves }),
        Members<Step.Winsorise>.Demanded("basis", CommonForms.Word<DispersionBasis>(), step => step.Basis, (step, basis) => step with { Basis = basis }),
        Members<Step.Winsorise>.Optional(Within, CommonForms.Text, step => step.Within, (step, within) => step with { Within = within }),
        Members<Step.Winsorise>.Optional(Where, ValueForms.Expression, step => step.Where, (step, where) => step with { Where = where }));
}
