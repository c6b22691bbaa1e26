namespace Education.Planning.Evaluation;

/// <summary>What must hold within one step, whatever it reads.</summary>
internal static class StepShape
{
    public static LocalizedText? FaultOf(Step step) => step switch
    {
        Step.Curve s => CurveFault(s),
        Step.Lookup { By.IsEmpty: true } => Phrases.Both("it has no keys", "没有键"),
        Step.Reduce s => ReduceFault(s),
        Step.Require s => RequireFault(s),
        Step.Band s => BandFault(s),
        Step.Agree s => AgreeFault(s),
        Step.Winsorise { Skewness: null, Kurtosis: null } => Phrases.Both("it has no bound of skewness or kurtosis", "没有偏度或峰度的限度"),
        _ => null,
    };

    private static LocalizedText? AgreeFault(Step.Agree step)
    {
        if (step.Of.Count < 2)
            return Phrases.Both("it needs two raters at least", "至少须有两名评价者");
        if (step.Method == AgreeMethod.Kappa && step.Of.Count > 2)
            return Phrases.Both("`kappa` is of two raters; `fleissKappa` and `alpha` are of more", "`kappa` 只用于两名评价者；更多时用 `fleissKappa` 或 `alpha`");
        var fits = step.Method switch
        {
            AgreeMethod.Alpha => true,
            AgreeMethod.Kappa => step.Metric is AgreeMetric.Nominal or AgreeMetric.Interval,
            AgreeMethod.FleissKappa => step.Metric == AgreeMetric.Nominal,
            _ => step.Metric == AgreeMetric.Interval,
        };
        return fits ? null : Phrases.Both("its method does not go with its metric", "其方法与距离不相配");
    }

    private static LocalizedText? BandFault(Step.Band step)
    {
        if (step.Bands is null == step.In is null)
            return Phrases.Both("it has either bands or a parameter that holds them", "区间或写在此处，或由参数给出，二者取一");
        return step.Bands is { Cuts.IsEmpty: true } ? Phrases.Both("it has no cut", "没有分界") : null;
    }

    private static LocalizedText? CurveFault(Step.Curve step)
    {
        if (step.In is not null)
            return step.Points.IsEmpty ? null : Phrases.Both("it has either points or a parameter that holds them", "点或写在此处，或由参数给出，二者取一");
        if (step.Points.Count < (step.Ends == CurveEnds.Extend ? 2 : 1))
            return Phrases.Both("it has too few points", "点数不足");
        return step.Points.Zip(step.Points.Skip(1)).Any(pair => pair.First.X >= pair.Second.X) ? Phrases.Both("its points do not rise", "各点不是递增的") : null;
    }

    private static LocalizedText? ReduceFault(Step.Reduce step)
    {
        if (step.Of.IsEmpty)
            return Phrases.Both("it reads nothing", "没有读取任何值");
        if (step.To is not null && step.Of.Count > 1)
            return Phrases.Both("it gathers one expression", "汇总时只读取一个表达式");
        if (step.To is null && step.Where is not null)
            return Phrases.Both("`where` needs `to`", "`where` 须与 `to` 同用");
        if (step.Method == Reduction.First && step.To is not null)
            return Phrases.Both("rows have no order; `first` takes the values of one row", "各行没有次序；`first` 取同一行的值");
        var expected = step.To is null ? step.Of.Count : 1;
        if (!step.Weights.IsEmpty && step.Weights.Count != expected)
            return Phrases.Both($"it has {step.Weights.Count} weights for {expected} values", $"{expected} 个值却有 {step.Weights.Count} 个权重");
        if (!step.Weights.IsEmpty && !TakesWeights(step.Method))
            return Phrases.Both("only sums, means, shares and dispersions take weights", "只有求和、平均、占比与离散程度可带权重");
        if (ShiftFault(step) is { } fault)
            return fault;
        if (step.Basis == DispersionBasis.Sample && step.Method == Reduction.Gini)
            return Phrases.Both("a Gini coefficient is of the population", "基尼系数按总体计算");
        return !step.Weights.IsEmpty && step.Basis == DispersionBasis.Sample ? Phrases.Both("a dispersion with weights is of the population", "带权重的离散程度按总体计算") : null;
    }

    private static LocalizedText? ShiftFault(Step.Reduce step)
    {
        if (step.Shift.IsEmpty)
            return null;
        if (step.To is not null || !TakesWeights(step.Method))
            return Phrases.Both("only weighted values of one row shift their weights", "只有同一行的加权值可转移权重");
        if (step.Absent.All(rule => rule.StandIn is not null))
            return Phrases.Both("`shift` needs values that are left out: `absent` skips none", "`shift` 须有被略去的值，而 `absent` 未略去任何值");
        foreach (var shift in step.Shift)
        {
            if (shift.To.IsEmpty || shift.To.Contains(shift.From) || step.Shift.Count(s => s.From == shift.From) > 1)
                return Phrases.Both($"the weight of `{shift.From}` shifts once, to others", $"`{shift.From}` 的权重只能转移一次，且须转给其他值");
            if (shift.To.Prepend(shift.From).FirstOrDefault(e => !step.Of.Contains(e)) is { } unknown)
                return Phrases.Both($"`shift` names `{unknown}`, which is not among its values", $"`shift` 中的 `{unknown}` 不在所取的值中");
        }
        return null;
    }

    private static bool TakesWeights(Reduction method)
        => method is not (Reduction.Product or Reduction.Minimum or Reduction.Maximum or Reduction.Median or Reduction.Quantile or Reduction.Count or Reduction.First);

    private static LocalizedText? RequireFault(Step.Require step)
    {
        if (step.Of.IsEmpty)
            return Phrases.Both("it reads nothing", "没有读取任何值");
        if (step.To is not null && (step.Of.Count > 1 || step.Rest.Count > 1 || !step.Must.IsEmpty))
            return Phrases.Both("it gathers one condition and at most one `rest`", "汇总时只读取一个条件，至多一个 `rest`");
        if (step.To is null && step.Where is not null)
            return Phrases.Both("`where` needs `to`", "`where` 须与 `to` 同用");
        if (step.Absent.Any(rule => rule.StandIn is not null))
            return Phrases.Both("nothing stands in for a condition: it is left out or stays open", "条件没有替代值：或略去，或待定");
        if (!step.Rest.IsEmpty && step.Rest.Count != step.Of.Count)
            return Phrases.Both("`rest` has as many conditions as `of`", "`rest` 与 `of` 的条件须一样多");
        return step.To is null && step.AtLeast.Number > step.Of.Count ? Phrases.Both("more conditions are needed than there are", "所需条件多于所列条件") : null;
    }
}
