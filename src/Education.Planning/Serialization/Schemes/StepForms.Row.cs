using Education.Planning.Evaluation;

namespace Education.Planning.Serialization;

/// <summary>The members of each step that is an object, by the word in its <c>do</c>.</summary>
internal static partial class StepForms
{
    private const string Of = "of", Scale = "scale";

    public static FormCase<Step>[] Row =>
    [
        new FormCase<Step, Step.Round>("round", new(StepForm.Unnamed, ValueForms.Nothing), Round),
        new FormCase<Step, Step.Limit>("limit", new(StepForm.Unnamed, ValueForms.Nothing), Limit),
        new FormCase<Step, Step.Band>("band", new(StepForm.Unnamed, ValueForms.Nothing), Band),
        new FormCase<Step, Step.Curve>("curve", new(StepForm.Unnamed, ValueForms.Nothing), Curve),
        new FormCase<Step, Step.Lookup>("lookup", new(StepForm.Unnamed, StepForm.Unnamed, Outcome.Of(0)), Lookup),
        new FormCase<Step, Step.Decide>("decide", new(StepForm.Unnamed, Outcome.Of(0)), Decide),
    ];

    public static Form<Source<Bands>> Bands { get; } = new SourceForm<Bands>(ValueForms.Bands);

    private static ObjectForm<Step.Round> Round { get; } = new(
        () => new(StepForm.Unnamed, ValueForms.Nothing),
        Members<Step.Round>.Demanded(Of, ValueForms.Expression, step => step.Of, (step, of) => step with { Of = of }),
        new FormMember<Step.Round, int>("digits", CommonForms.Whole, step => (step.To is null || step.Digits != 0, step.Digits), (step, digits) => step with { Digits = digits }),
        Members<Step.Round>.OptionalValue("step", CommonForms.Number, step => step.To, (step, to) => step with { To = to }),
        Members<Step.Round>.Defaulted("mode", CommonForms.Word<RoundingMode>(), step => step.Mode, (step, mode) => step with { Mode = mode }))
    {
        AnyOf = ["digits", "step"],
    };

    private static ObjectForm<Step.Limit> Limit { get; } = new(
        () => new(StepForm.Unnamed, ValueForms.Nothing),
        Members<Step.Limit>.Demanded(Of, ValueForms.Expression, step => step.Of, (step, of) => step with { Of = of }),
        Members<Step.Limit>.Optional("atLeast", ValueForms.Literal, step => step.AtLeast, (step, least) => step with { AtLeast = least }),
        Members<Step.Limit>.Optional("atMost", ValueForms.Literal, step => step.AtMost, (step, most) => step with { AtMost = most }),
        Members<Step.Limit>.Defaulted("rules", RuleForms.Bounds, step => step.Rules, (step, rules) => step with { Rules = rules }));

    private static ObjectForm<Step.Band> Band { get; } = new(
        () => new(StepForm.Unnamed, ValueForms.Nothing),
        Members<Step.Band>.Demanded(Of, ValueForms.Expression, step => step.Of, (step, of) => step with { Of = of }),
        Members<Step.Band>.Demanded("bands", Bands, step => new(step.Bands, step.In), (step, source) => step with { Bands = source.Own, In = source.In }),
        Members<Step.Band>.Optional(Scale, CommonForms.Text, step => step.Scale, (step, scale) => step with { Scale = scale }));

    private static ObjectForm<Step.Curve> Curve { get; } = new(
        () => new(StepForm.Unnamed, ValueForms.Nothing),
        Members<Step.Curve>.Demanded(Of, ValueForms.Expression, step => step.Of, (step, of) => step with { Of = of }),
        Members<Step.Curve>.Demanded("points", new SourceForm<ValueList<CurvePoint>>(ValueForms.Points), step => new(step.Points, step.In), (step, source) => step with { Points = source.Own, In = source.In }),
        Members<Step.Curve>.Defaulted("ends", CommonForms.Word<CurveEnds>(), step => step.Ends, (step, ends) => step with { Ends = ends }));

    private static ObjectForm<Step.Lookup> Lookup { get; } = new(
        () => new(StepForm.Unnamed, StepForm.Unnamed, Outcome.Of(0)),
        Members<Step.Lookup>.Demanded("by", ValueForms.Expressions, step => step.By, (step, by) => step with { By = by }),
        Members<Step.Lookup>.Demanded("in", CommonForms.Text, step => step.In, (step, table) => step with { In = table }),
        Members<Step.Lookup>.Optional(Scale, CommonForms.Text, step => step.Scale, (step, scale) => step with { Scale = scale }),
        Members<Step.Lookup>.Demanded("else", RuleForms.Else, step => step.Else, (step, otherwise) => step with { Else = otherwise }));

    private static ObjectForm<Step.Decide> Decide { get; } = new(
        () => new(StepForm.Unnamed, Outcome.Of(0)),
        Members<Step.Decide>.Optional(Scale, CommonForms.Text, step => step.Scale, (step, scale) => step with { Scale = scale }),
        Members<Step.Decide>.Defaulted("rules", RuleForms.Rules, step => step.Rules, (step, rules) => step with { Rules = rules }),
        Members<Step.Decide>.Demanded("else", RuleForms.Else, step => step.Else, (step, otherwise) => step with { Else = otherwise }));
}
