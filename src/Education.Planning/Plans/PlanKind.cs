namespace Education.Planning;

/// <summary>What kind of document a plan is.</summary>
public enum PlanKind
{
    /// <summary>A plan for one year (年度工作计划).</summary>
    AnnualPlan,

    /// <summary>Work points: tasks by strand, without a calendar of their own (工作要点).</summary>
    WorkPoints,

    /// <summary>A plan for one semester (学期工作计划).</summary>
    SemesterPlan,

    /// <summary>A plan or outline over several years (三年行动计划, 五年规划).</summary>
    MultiYearPlan,

    /// <summary>A summary of work done, with results (工作总结).</summary>
    Summary,
}
