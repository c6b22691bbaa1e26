using Education.Planning.Evaluation;

namespace Education.Planning.Serialization;

/// <content>The steps that look at all peers at once.</content>
internal static partial class StepForms
{
    private const string Best = "best", Then = "then", Within = "within";

    public static FormCase<Step>[] Peers =>
    [
        new FormCase<Step, Step.Rank>("rank", new(StepForm.Unnamed, ValueForms.Nothing, default, default), Rank),
        new FormCase<Step, Step.Select>("select", new(StepForm.Unnamed, ValueForms.Nothing, default, ValueForms.Nothing, default), Select),
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
}
