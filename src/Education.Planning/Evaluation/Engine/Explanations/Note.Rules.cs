namespace Education.Planning.Evaluation;

/// <content>Limits, decisions and requirements.</content>
internal sealed partial class Note
{
    /// <summary>A rule of a decision, or a bound that holds under a condition, as it is looked at.</summary>
    public void Rule(Expression when, Cell value, Outcome gives) => Condition(run.Scheme.Bound[when], column.Level, row, value, gives: Words(gives));

    /// <summary>A bound under a condition, as it is looked at.</summary>
    public void Bound(Bound rule, Cell value) => Condition(run.Scheme.Bound[rule.When], column.Level, row, value, gives: $"{SideOf(rule.Side)} {rule.Value}");

    /// <summary>A bound that always holds.</summary>
    public void Bound(BoundSide side, Literal bound)
    {
        var words = $"{SideOf(side)} {bound}";
        items.Add(new() { Name = words, Standing = ItemStanding.Holds, Gives = words });
    }

    public void Limit(Cell before, Cell after, IReadOnlyList<(bool IsFloor, Cell Value)?> bounds)
    {
        Before = ResultValue.Of(before);
        var order = after.CompareTo(before);
        if (order == 0)
        {
            Say(Phrases.WithinBounds, before);
            return;
        }
        Say(order > 0 ? Phrases.RaisedTo : Phrases.CutTo, before, after);
        for (var i = 0; i < items.Count; i++)
        {
            if (bounds[i] is not (_, var bound) || bound.CompareTo(after) != 0)
                continue;
            items[i] = items[i] with { Standing = ItemStanding.Decides };
            Add(Phrases.Fill(Phrases.By, items[i].Name == items[i].Gives ? items[i].Name : $"{items[i].Name}: {items[i].Gives}"));
        }
    }

    public void Fired(int index, IEnumerable<Rule> others) => Decide(Phrases.RuleApplies, index, others);

    public void Open(int index, IEnumerable<Rule> others) => Decide(Phrases.RuleIsOpen, index, others);

    public void NoneFired(int count) => Say(Phrases.NoneApplies, count);

    private void Decide(LocalizedText phrase, int index, IEnumerable<Rule> others)
    {
        var decider = items[^1];
        Say(phrase, index + 1, decider.Name);
        if (decider.Because is not null)
            Add(decider.Because);
        foreach (var rule in others)
            items.Add(new() { Name = rule.When.ToString(), Standing = ItemStanding.NotReached, Gives = Words(rule.Result) });
    }

    private static string SideOf(BoundSide side) => side switch
    {
        BoundSide.AtLeast => "atLeast",
        BoundSide.AtMost => "atMost",
        _ => "below",
    };

    private static string Words(Outcome outcome) => outcome switch
    {
        Outcome.Then then => then.Value.ToString(),
        Outcome.Take take => take.Expression.ToString(),
        _ => StateWords.Of(((Outcome.Absent)outcome).State),
    };
}
