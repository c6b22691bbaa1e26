namespace Education.Planning.Evaluation;

/// <summary>Between which ends one column lies, given those that it reads.</summary>
internal sealed class StepExtent(Extents extents, CompiledColumn column)
{
    private static readonly Extent NotNegative = Extent.Between(Rational.Zero, null);

    public Extent Find() => column switch
    {
        { IsParameter: true } => HullOf(extents.Scheme.VersionsOf(column.Name).Select(p => p.Value)),
        { Step: null } => Observed(),
        { Step: Step.Calculate s } => extents.Of(s.Formula, Facts.None),
        { Step: Step.Round s } => Rounded(s),
        { Step: Step.Limit s } => Limited(s),
        { Step: Step.Band s } => HullOf(extents.Scheme.BandsOf(s).SelectMany(b => b.Cuts.Select(c => c.Value).Prepend(b.Lowest))),
        { Step: Step.Curve { Ends: not CurveEnds.Extend } s } => HullOf(extents.Scheme.PointsOf(s).Select(p => (Literal)p.Y)).Filled(),
        { Step: Step.Lookup s } => LookedUp(s),
        { Step: Step.Decide s } => Decided(s),
        { Step: Step.Reduce s } => Reduced(s),
        { Step: Step.Allot s } => Extent.Between(Rational.Zero, extents.Of(s.Total, Facts.None).High),
        { Step: Step.Winsorise s } => extents.Of(s.Of, Facts.None).Filled(),
        { Step: Step.Rank } => Extent.Between(1, null),
        _ => Extent.Any,
    };

    private Extent Observed()
    {
        var input = extents.Scheme.InputOf(column.Name);
        return column.Type.Kind == ColumnKind.Label ? extents.Scheme.ExtentOfScale(column.Type.Scale!) : Extent.Between(input?.Least, input?.Most);
    }

    private Extent HullOf(IEnumerable<Literal?> literals)
        => literals.Select(l => extents.Scheme.ExtentOf(l, column.Type)).Aggregate((Extent?)null, (hull, one) => hull is { } known ? Extent.Hull(known, one) : one) ?? Extent.Any;

    private Extent Rounded(Step.Round step)
    {
        Rational to = step.To is { } size ? size : Rational.Of(1, System.Numerics.BigInteger.Pow(10, step.Digits));
        return extents.Of(step.Of, Facts.None).Map(end => end.RoundTo(to, step.Mode));
    }

    /// <summary>Floors first, then caps; a bound under a condition may hold or not.</summary>
    private Extent Limited(Step.Limit step)
    {
        var result = extents.Of(step.Of, Facts.None);
        if (step.AtLeast is { } floor)
            result = result.Max(Bound(floor));
        foreach (var rule in step.Rules.Where(r => r.Side == BoundSide.AtLeast))
            result = Extent.Hull(result, result.Max(Bound(rule.Value)));
        if (step.AtMost is { } cap)
            result = result.Min(Bound(cap));
        foreach (var rule in step.Rules.Where(r => r.Side != BoundSide.AtLeast))
            result = Extent.Hull(result, result.Min(extents.Scheme.CapOf(rule, column.Type)));
        return result;
    }

    private Extent Bound(Literal literal) => extents.Scheme.ExtentOf(literal, column.Type);

    private Extent LookedUp(Step.Lookup step)
    {
        var cells = extents.Scheme.VersionsOf(step.In).SelectMany(p => p.Table).Where(c => c.Value is not null).Select(c => c.Value);
        var found = HullOf(cells);
        return step.Else is Outcome.Absent ? found : Extent.Hull(found, OutcomeOf(step.Else, Facts.None));
    }

    private Extent Decided(Step.Decide step)
    {
        Extent? hull = null;
        var facts = Facts.None;
        foreach (var rule in step.Rules)
        {
            var when = extents.Scheme.Bound[rule.When];
            Add(rule.Result, facts.With(when, true, extents));
            if (!rule.SkipsAbsent)
                facts = facts.With(when, false, extents);
        }
        Add(step.Else, facts);
        return hull ?? Extent.Any;

        void Add(Outcome outcome, Facts known)
        {
            if (outcome is Outcome.Absent || known.AreImpossible)
                return;
            hull = hull is { } before ? Extent.Hull(before, OutcomeOf(outcome, known)) : OutcomeOf(outcome, known);
        }
    }

    private Extent OutcomeOf(Outcome outcome, Facts facts) => outcome switch
    {
        Outcome.Then then => extents.Scheme.ExtentOf(then.Value, column.Type),
        Outcome.Take take => extents.Of(take.Expression, facts),
        _ => Extent.Any,
    };

    private Extent Reduced(Step.Reduce step)
    {
        var facts = step.Where is null ? Facts.None : Facts.None.With(extents.Scheme.Bound[step.Where], true, extents);
        var items = step.Of.Select(o => extents.Of(o, facts)).ToList();
        foreach (var standIn in step.Absent.Select(a => a.StandIn).OfType<decimal>())
            items = [.. items.Select(i => Extent.Hull(i, Extent.Of(standIn)))];
        var bag = items.Aggregate(Extent.Hull);
        var isReal = column.Type.Kind == ColumnKind.Real;
        return step.Method switch
        {
            Reduction.Sum => isReal ? Summed(step, items).Sign() : Summed(step, items),
            Reduction.Count => Extent.Between(Rational.Zero, step.To is null ? step.Of.Count : null),
            Reduction.Share => Extent.Between(Rational.Zero, Rational.One),
            Reduction.StandardDeviation => NotNegative,
            Reduction.VariationCoefficient => bag.IsNeverNegative ? NotNegative : Extent.Any,
            Reduction.Product => bag.IsNeverNegative ? NotNegative : Extent.Any,
            Reduction.GeometricMean => NotNegative,
            Reduction.HarmonicMean => Extent.Common(bag, NotNegative),
            Reduction.Minimum or Reduction.Maximum or Reduction.First => isReal ? bag.Sign() : bag,
            Reduction.Mean or Reduction.Median or Reduction.Quantile => isReal ? bag.Sign() : bag.Filled(),
            _ => Extent.Any,
        };
    }

    /// <summary>Of one row every item counts once, or not at all where it may be left out; of rows nobody knows how many there are.</summary>
    private Extent Summed(Step.Reduce step, List<Extent> items)
    {
        if (step.To is not null)
            return Extent.Between(items[0].IsNeverNegative ? Rational.Zero : null, items[0].IsNeverPositive ? Rational.Zero : null);
        var mayLeaveOut = !step.Absent.IsEmpty || step.DropLow > 0 || step.DropHigh > 0 || step.KeepHigh is not null;
        var sum = Extent.Of(Rational.Zero);
        for (var i = 0; i < items.Count; i++)
        {
            var part = step.Weights.IsEmpty ? items[i] : items[i] * Extent.Common(extents.Of(step.Weights[i], Facts.None), NotNegative);
            sum += mayLeaveOut ? Extent.Hull(part, Extent.Of(Rational.Zero)) : part;
        }
        return sum;
    }
}
