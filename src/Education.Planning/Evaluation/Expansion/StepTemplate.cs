namespace Education.Planning.Evaluation;

/// <summary>Writes out one step under the members that its name stands for: every name, expression and text of it.</summary>
internal sealed class StepTemplate(SetExpander sets, PlanPath path, ValueList<SetMember> members)
{
    public Step Fill(Step step) => step switch
    {
        Step.Calculate s => s with { Name = Text(s.Name), Formula = One(s.Formula) },
        Step.Round s => s with { Name = Text(s.Name), Of = One(s.Of) },
        Step.Limit s => s with { Name = Text(s.Name), Of = One(s.Of), AtLeast = Value(s.AtLeast), AtMost = Value(s.AtMost), Rules = s.Rules.Select(Fill).ToValueList() },
        Step.Band s => s with { Name = Text(s.Name), Of = One(s.Of), Bands = Fill(s.Bands), In = TextOrNull(s.In), Scale = TextOrNull(s.Scale) },
        Step.Curve s => s with { Name = Text(s.Name), Of = One(s.Of), In = TextOrNull(s.In) },
        Step.Lookup s => s with { Name = Text(s.Name), In = Text(s.In), By = s.By.Select(One).ToValueList(), Else = Fill(s.Else), Scale = TextOrNull(s.Scale) },
        Step.Decide s => s with { Name = Text(s.Name), Rules = s.Rules.Select(Fill).ToValueList(), Else = Fill(s.Else), Scale = TextOrNull(s.Scale) },
        Step.Reduce s => Fill(s),
        Step.Require s => Fill(s),
        Step.Rank s => s with { Name = Text(s.Name), Of = One(s.Of), Then = Fill(s.Then), Within = TextOrNull(s.Within), Where = OneOrNull(s.Where) },
        Step.Select s => s with { Name = Text(s.Name), Of = One(s.Of), Places = One(s.Places), Then = Fill(s.Then), Within = TextOrNull(s.Within), Where = OneOrNull(s.Where) },
        Step.Allot s => s with { Name = Text(s.Name), Of = One(s.Of), Total = One(s.Total), Then = Fill(s.Then), Within = TextOrNull(s.Within), Where = OneOrNull(s.Where) },
        Step.Agree s => s with { Name = Text(s.Name), Of = Many(s.Of), Within = TextOrNull(s.Within), Where = OneOrNull(s.Where) },
        Step.Winsorise s => s with { Name = Text(s.Name), Of = One(s.Of), Within = TextOrNull(s.Within), Where = OneOrNull(s.Where) },
        _ => throw new InvalidOperationException("The steps are a closed set."),
    };

    public string Text(string text)
    {
        Bound(Braces.SetsIn(text));
        return Braces.Replace(text, MemberOf);
    }

    private Step.Reduce Fill(Step.Reduce step)
    {
        var (of, weights) = Pairs(step.Of, step.Weights);
        return step with { Name = Text(step.Name), Of = of, Weights = weights, To = TextOrNull(step.To), Where = OneOrNull(step.Where), Shift = step.Shift.SelectMany(Fill).ToValueList() };
    }

    private Step.Require Fill(Step.Require step)
    {
        var (of, rest) = Pairs(step.Of, step.Rest);
        return step with { Name = Text(step.Name), Of = of, Rest = rest, Must = Many(step.Must), To = TextOrNull(step.To), Where = OneOrNull(step.Where) };
    }

    private IEnumerable<Shift> Fill(Shift shift)
        => Under(shift.From.Sets).Select(each => new Shift(each.One(shift.From), each.Many(shift.To), shift.Rule));

    private ValueList<TieBreaker> Fill(ValueList<TieBreaker> then) => then.Select(t => t with { Of = One(t.Of) }).ToValueList();

    private Bound Fill(Bound rule) => rule with { When = One(rule.When), Value = Value(rule.Value)! };

    private Rule Fill(Rule rule) => rule with { When = One(rule.When), Result = Fill(rule.Result) };

    private Outcome Fill(Outcome outcome) => outcome switch
    {
        Outcome.Then then => Outcome.Of(Value(then.Value)!),
        Outcome.Take take => Outcome.From(One(take.Expression)),
        _ => outcome,
    };

    private Bands? Fill(Bands? bands)
        => bands is null ? null : new(Value(bands.Lowest)!, bands.Cuts.Select(c => c with { At = One(c.At), Value = Value(c.Value)! }).ToValueList());

    private Literal? Value(Literal? literal) => literal?.Text is { } text && Text(text) is var filled && filled != text ? filled : literal;

    private string? TextOrNull(string? text) => text is null ? null : Text(text);

    private Expression One(Expression expression)
    {
        Bound(expression.Sets);
        return expression.With(MemberOf);
    }

    private Expression? OneOrNull(Expression? expression) => expression is null ? null : One(expression);

    private ValueList<Expression> Many(ValueList<Expression> list)
        => list.SelectMany(expression => Under(expression.Sets).Select(each => each.One(expression))).ToValueList();

    /// <summary>Two lists of which the second says something about each member of the first: a repeated member takes its companion along.</summary>
    private (ValueList<Expression> First, ValueList<Expression> Second) Pairs(ValueList<Expression> first, ValueList<Expression> second)
    {
        if (first.Count != second.Count)
            return (Many(first), Many(second));
        var pairs = first.Zip(second).SelectMany(pair => Under(pair.First.Sets).Select(each => (First: each.One(pair.First), Second: each.One(pair.Second)))).ToList();
        return (pairs.Select(p => p.First).ToValueList(), pairs.Select(p => p.Second).ToValueList());
    }

    /// <summary>This template under every member of the sets that are still open.</summary>
    private IEnumerable<StepTemplate> Under(IEnumerable<string> names)
        => sets.MembersOf(names.Where(n => MemberOf(n) is null), path).Select(more => new StepTemplate(sets, path, members.Concat(more).ToValueList()));

    private void Bound(IEnumerable<string> names)
    {
        foreach (var name in names.Where(n => MemberOf(n) is null))
            sets.ReportOpen(name, path);
    }

    private string? MemberOf(string set)
    {
        foreach (var member in members)
        {
            if (member.Set == set)
                return member.Member;
        }
        return null;
    }
}
