using Education.Planning.Evaluation;

namespace Education.Planning.Serialization;

/// <summary>The forms of rules and what comes of them.</summary>
internal static class RuleForms
{
    private const string When = "when", Then = "then", Take = "take", State = "state", Absent = "absent";

    public static Form<Outcome> Else { get; } = new OutcomeForm(new(() => Outcome.Of(0), TakeMember<Outcome>(o => o, (_, o) => o), StateMember<Outcome>(o => o, (_, o) => o)) { Choice = [Take, State] });

    public static Form<ValueList<Rule>> Rules { get; } = new ListForm<Rule>(new ObjectForm<Rule>(
        () => new(ValueForms.Nothing, Outcome.Of(0)),
        Members<Rule>.Demanded(When, ValueForms.Expression, rule => rule.When, (rule, when) => rule with { When = when }),
        Members<Rule>.Optional(Then, ValueForms.Literal, rule => (rule.Result as Outcome.Then)?.Value, (rule, value) => rule with { Result = Outcome.Of(value) }),
        TakeMember<Rule>(rule => rule.Result, (rule, result) => rule with { Result = result }),
        StateMember<Rule>(rule => rule.Result, (rule, result) => rule with { Result = result }),
        Members<Rule>.Defaulted(Absent, ValueForms.Skips, rule => rule.SkipsAbsent, (rule, skips) => rule with { SkipsAbsent = skips }))
    {
        Choice = [Then, Take, State],
    });

    public static Form<ValueList<Bound>> Bounds { get; } = new ListForm<Bound>(new ObjectForm<Bound>(
        () => new(ValueForms.Nothing, BoundSide.AtLeast, 0),
        Members<Bound>.Demanded(When, ValueForms.Expression, rule => rule.When, (rule, when) => rule with { When = when }),
        SideMember("atLeast", BoundSide.AtLeast),
        SideMember("atMost", BoundSide.AtMost),
        SideMember("below", BoundSide.Below),
        Members<Bound>.Defaulted(Absent, ValueForms.Skips, rule => rule.SkipsAbsent, (rule, skips) => rule with { SkipsAbsent = skips }))
    {
        Choice = ["atLeast", "atMost", "below"],
    });

    public static Form<ValueList<TieBreaker>> TieBreakers { get; } = new ListForm<TieBreaker>(new ObjectForm<TieBreaker>(
        () => new(ValueForms.Nothing, Best.High),
        Members<TieBreaker>.Demanded("of", ValueForms.Expression, tie => tie.Of, (tie, of) => tie with { Of = of }),
        Members<TieBreaker>.Demanded("best", ValueForms.Best, tie => tie.Best, (tie, best) => tie with { Best = best })));

    private static FormMember<T> TakeMember<T>(Func<T, Outcome> get, Func<T, Outcome, T> set)
        where T : notnull
        => Members<T>.Optional(Take, ValueForms.Expression, value => (get(value) as Outcome.Take)?.Expression, (value, expression) => set(value, Outcome.From(expression)));

    private static FormMember<T> StateMember<T>(Func<T, Outcome> get, Func<T, Outcome, T> set)
        where T : notnull
        => Members<T>.OptionalValue(State, ValueForms.State, value => (get(value) as Outcome.Absent)?.State, (value, state) => set(value, Outcome.StateOf(state)));

    private static FormMember<Bound> SideMember(string name, BoundSide side)
        => Members<Bound>.Optional(name, ValueForms.Literal, rule => rule.Side == side ? rule.Value : null, (rule, value) => rule with { Side = side, Value = value });
}
