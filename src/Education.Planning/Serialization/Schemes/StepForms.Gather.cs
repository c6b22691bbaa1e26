using Education.Planning.Evaluation;

namespace Education.Planning.Serialization;

internal static partial class StepForms
{
    private const string Absent = "absent", NeedName = "need", To = "to", Where = "where";

    public static FormCase<Step>[] Gather =>
    [
        .. ValueForms.Methods.Select(known => new FormCase<Step, Step.Reduce>(known.Word, new(StepForm.Unnamed, known.Method), Reduce(known.Method), step => step.Method == known.Method)),
        new FormCase<Step, Step.Require>("require", new(StepForm.Unnamed, Need.All), Require),
    ];

    public static Form<ValueList<Shift>> Shifts { get; } = new KeyedForm<Shift, Shift>(
        new ObjectForm<Shift>(
            () => new(ValueForms.Nothing, [], default),
            Members<Shift>.Demanded(To, ValueForms.Expressions, shift => shift.To, (shift, to) => shift with { To = to }),
            Members<Shift>.Demanded("rule", CommonForms.Word<ShiftRule>(), shift => shift.Rule, (shift, rule) => shift with { Rule = rule })),
        (name, shift) => shift with { From = name },
        shift => (shift.From.ToString(), shift))
    {
        HasExpressions = true,
    };

    // What a method cannot do without is demanded and written even where it has its default value.
    private static ObjectForm<Step.Reduce> Reduce(Reduction method) => new(
        () => new(StepForm.Unnamed, default),
        Members<Step.Reduce>.Demanded(Of, new BagForm(), Bag.In, (step, bag) => WithWeights(step with { Of = bag.Of }, bag.Weights)),
        Members<Step.Reduce>.Defaulted("weights", ValueForms.Weights, step => Bag.IsPaired(step) ? [] : step.Weights, WithWeights),
        Members<Step.Reduce>.Optional(To, CommonForms.Text, step => step.To, (step, to) => step with { To = to }),
        Members<Step.Reduce>.Optional(Where, ValueForms.Expression, step => step.Where, (step, where) => step with { Where = where }),
        Members<Step.Reduce>.Defaulted(Absent, ValueForms.Absent, step => step.Absent, (step, absent) => step with { Absent = absent }),
        Members<Step.Reduce>.Optional(NeedName, ValueForms.Need, step => step.Need, (step, need) => step with { Need = need }),
        Members<Step.Reduce>.Defaulted("otherwise", ValueForms.State, step => step.Otherwise, (step, state) => step with { Otherwise = state }),
        Members<Step.Reduce>.Defaulted("shift", Shifts, step => step.Shift, (step, shift) => step with { Shift = shift }),
        Members<Step.Reduce>.Defaulted("drop", Drop, step => (Low: step.DropLow, High: step.DropHigh), (step, drop) => step with { DropLow = drop.Low, DropHigh = drop.High }),
        Members<Step.Reduce>.OptionalValue("keep", Keep, step => step.KeepHigh, (step, keep) => step with { KeepHigh = keep }),
        Members<Step.Reduce>.Sometimes(method is Reduction.Quantile, "p", CommonForms.Number, step => step.P, (step, p) => step with { P = p }),
        Members<Step.Reduce>.Sometimes(
            method is Reduction.StandardDeviation or Reduction.VariationCoefficient,
            "basis",
            CommonForms.Word<DispersionBasis>(),
            step => step.Basis,
            (step, basis) => step with { Basis = basis }));

    private static ObjectForm<Step.Require> Require { get; } = new(
        () => new(StepForm.Unnamed, Need.All),
        Members<Step.Require>.Demanded(Of, ValueForms.Expressions, step => step.Of, (step, of) => step with { Of = of }),
        Members<Step.Require>.Optional(To, CommonForms.Text, step => step.To, (step, to) => step with { To = to }),
        Members<Step.Require>.Optional(Where, ValueForms.Expression, step => step.Where, (step, where) => step with { Where = where }),
        Members<Step.Require>.Demanded("atLeast", ValueForms.Need, step => step.AtLeast, (step, need) => step with { AtLeast = need }),
        Members<Step.Require>.Defaulted("rest", ValueForms.Expressions, step => step.Rest, (step, rest) => step with { Rest = rest }),
        Members<Step.Require>.Defaulted("must", ValueForms.Expressions, step => step.Must, (step, must) => step with { Must = must }),
        Members<Step.Require>.Defaulted(Absent, ValueForms.Absent, step => step.Absent, (step, absent) => step with { Absent = absent }),
        Members<Step.Require>.Optional(NeedName, ValueForms.Need, step => step.Need, (step, need) => step with { Need = need }));

    private static ObjectForm<(int Low, int High)> Drop => new(
        () => default,
        Members<(int Low, int High)>.Defaulted("low", CommonForms.Whole, drop => drop.Low, (drop, low) => drop with { Low = Guard.Against.OutOfRange(low, 0, int.MaxValue) }),
        Members<(int Low, int High)>.Defaulted("high", CommonForms.Whole, drop => drop.High, (drop, high) => drop with { High = Guard.Against.OutOfRange(high, 0, int.MaxValue) }));

    private static ObjectForm<int> Keep => new(() => 0, Members<int>.Demanded("high", CommonForms.Whole, keep => keep, (_, high) => Guard.Against.OutOfRange(high, 1, int.MaxValue)));

    private static Step.Reduce WithWeights(Step.Reduce step, ValueList<Expression> weights)
        => step.Weights.IsEmpty ? step with { Weights = weights }
            : weights.IsEmpty ? step
            : throw new ArgumentException("The weights stand beside the values already.");
}
