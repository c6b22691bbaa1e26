using System.Globalization;
using Education.Planning.Calendars;
using Education.Planning.Evaluation;
using Education.Planning.Scheduling;
using NodaTime;

namespace Education.Planning.Tests.Evaluation;

/// <summary>Plans of one objective for 2015, put on dates by hand: <c>by 2017/end</c> ends on 31 December 2017, everything without a date with the year.</summary>
internal static class TargetPlans
{
    public static readonly LocalDate YearEnd = new(2015, 12, 31);

    public static ResolvedPlan Of(params Indicator[] indicators) => Of(indicators, []);

    public static ResolvedPlan Of(IEnumerable<Indicator> indicators, IEnumerable<Party> parties, bool isSoft = false, Certainty certainty = Certainty.Firm) => On(new Plan
    {
        Key = "plan", Title = "Plan", Language = "en", Period = "2015", Owner = "bureau",
        Parties = [new Organization { Key = "bureau", Name = "Bureau" }, .. parties],
        Objectives = [new() { Key = "objective", Name = "Objective", Indicators = indicators.ToValueList() }],
    }, isSoft, certainty);

    public static ResolvedPlan On(Plan plan, bool isSoft = false, Certainty certainty = Certainty.Firm) => new()
    {
        Plan = plan,
        Calendar = new SchoolCalendar { Key = "calendar", Name = "Calendar" },
        Period = new(new(2015, 1, 1), YearEnd),
        Targets = plan.AllTargets().Select(t => new ResolvedTarget(t, Due(t.Target.Due, isSoft, certainty), t.Target.Milestones.Select(m => new ResolvedMilestone(m, Due(m.Due, isSoft, certainty))).ToValueList())).ToValueList(),
    };

    public static Indicator Indicator(TargetRule? rule = null, IndicatorKind kind = IndicatorKind.Percentage, Baseline? baseline = null, Timing? due = null, Commitment commitment = Commitment.Unstated) => new()
    {
        Key = "x", Name = "X", Kind = kind, Baseline = baseline,
        Targets = rule is null ? [] : [new() { Rule = rule, Due = due, Commitment = commitment }],
    };

    public static Observation Observed(ObservedValue value, Key? indicator = null, LocalDate? at = null, Key? organization = null, ObservationKind kind = ObservationKind.Actual)
        => new() { Indicator = indicator ?? "x", Value = value, At = at ?? YearEnd, Organization = organization, Kind = kind };

    public static ObservationSet Set(params Observation[] observations) => new() { Key = "set", Name = "Set", Observations = observations.ToValueList() };

    private static ResolvedTiming Due(Timing? timing, bool isSoft, Certainty certainty)
    {
        var text = timing?.ToString() ?? "by 2015/end";
        var year = int.Parse(text[3..7], CultureInfo.InvariantCulture);
        var last = text.Length == 10 ? new LocalDate(year, int.Parse(text[8..10], CultureInfo.InvariantCulture), 30) : new(year, 12, 31);
        var written = timing ?? "by 2015/end";
        return new()
        {
            Timing = written, Status = TimingStatus.Resolved, Certainty = certainty,
            Clauses = [new() { Clause = written.Clauses[0], Windows = [new() { Latest = last, IsLatestSoft = isSoft }] }],
        };
    }
}
