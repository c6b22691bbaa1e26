namespace Education.Planning.Evaluation;

/// <summary>The rows that a step looks at beyond its own.</summary>
internal static class StepScope
{
    /// <summary>The level whose rows the result lies on, when that is not the level of what is read.</summary>
    public static string? ToOf(Step step) => step switch
    {
        Step.Reduce s => s.To,
        Step.Require s => s.To,
        Step.Agree s => s.Within ?? Level.All,
        _ => null,
    };

    /// <summary>The level whose rows each hold one group of peers.</summary>
    public static string? WithinOf(Step step) => step switch
    {
        Step.Rank s => s.Within,
        Step.Select s => s.Within,
        Step.Allot s => s.Within,
        Step.Winsorise s => s.Within,
        _ => null,
    };

    /// <summary>Which rows take part.</summary>
    public static Expression? WhereOf(Step step) => step switch
    {
        Step.Reduce s => s.Where,
        Step.Require s => s.Where,
        Step.Rank s => s.Where,
        Step.Select s => s.Where,
        Step.Allot s => s.Where,
        Step.Agree s => s.Where,
        Step.Winsorise s => s.Where,
        _ => null,
    };

    /// <summary>What is shared among a whole group of peers: it must be whole, and of the group, not of its rows.</summary>
    public static Expression? SharedOf(Step? step) => step switch
    {
        Step.Select s => s.Places,
        Step.Allot s => s.Total,
        _ => null,
    };
}
