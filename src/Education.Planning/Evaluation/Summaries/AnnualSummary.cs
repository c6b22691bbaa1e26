using NodaTime;

namespace Education.Planning.Evaluation;

/// <summary>What came of a plan (工作总结): planned beside actual beside the year before, and the work that was done of what was due.</summary>
public sealed record AnnualSummary
{
    internal AnnualSummary()
    {
    }

    /// <summary>The plan that is summed up.</summary>
    public required Plan Plan { get; init; }

    /// <summary>The day as of which it is summed up; before the end of the plan's period the year is not over.</summary>
    public required LocalDate AsOf { get; init; }

    /// <summary>The last day of the plan's period.</summary>
    public required LocalDate PeriodEnd { get; init; }

    /// <summary>Whether the plan's period goes on after the day.</summary>
    public bool IsPartial => AsOf < PeriodEnd;

    /// <summary>Every target, milestone, and indicator without target, in the order of the plan.</summary>
    public ValueList<SummaryFigure> Figures { get; init; }

    /// <summary>Of every indicator that has parts: whether they add up to it.</summary>
    public ValueList<SummaryTotal> Totals { get; init; }

    /// <summary>Of every item with occurrences that were due or done: how many; empty without a ledger.</summary>
    public ValueList<SummaryWork> Work { get; init; }

    /// <summary>What was assumed in the observations.</summary>
    public ValueList<Assumption> Assumptions { get; init; }

    /// <summary>What was found wrong or left open, with what is unfinished and gives no reason or remedy, and sums that do not add up.</summary>
    public ValueList<Diagnostic> Diagnostics { get; init; }

    /// <summary>How many figures are done so far.</summary>
    /// <param name="fulfilment">How far.</param>
    public int CountOf(Fulfilment fulfilment) => Figures.Count(f => f.Fulfilment == fulfilment);
}
