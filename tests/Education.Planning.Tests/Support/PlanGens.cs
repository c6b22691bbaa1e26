using Education.Planning.Calendars;
using Education.Planning.Evaluation;
using Education.Planning.Registers;
using FsCheck;
using FsCheck.Fluent;

namespace Education.Planning.Tests.Support;

/// <summary>Whole documents for the laws: plans, calendars, observations, schemes.</summary>
internal static class PlanGens
{
    public static Gen<Plan> Plan { get; } = Of<Plan>();

    public static Gen<SchoolCalendar> Calendar { get; } = Of<SchoolCalendar>();

    public static Gen<ObservationSet> Observations { get; } = Of<ObservationSet>();

    public static Gen<EvaluationScheme> Scheme { get; } = Of<EvaluationScheme>();

    public static Gen<UnitRegistry> Units { get; } = Of<UnitRegistry>();

    public static Gen<WorkRegister> Register { get; } = Of<WorkRegister>();

    /// <summary>So many plans of about a size, the same ones every time.</summary>
    public static IReadOnlyList<Plan> PlansOf(int count, int size) => Fixed<Plan>(count, size);

    /// <summary>So many calendars of about a size, the same ones every time.</summary>
    public static IReadOnlyList<SchoolCalendar> CalendarsOf(int count, int size) => Fixed<SchoolCalendar>(count, size);

    /// <summary>So many sets of observations of about a size, the same ones every time.</summary>
    public static IReadOnlyList<ObservationSet> ObservationsOf(int count, int size) => Fixed<ObservationSet>(count, size);

    /// <summary>So many schemes of about a size, the same ones every time.</summary>
    public static IReadOnlyList<EvaluationScheme> SchemesOf(int count, int size) => Fixed<EvaluationScheme>(count, size);

    private static T[] Fixed<T>(int count, int size)
        where T : class
        => [.. Enumerable.Range(1, count).Select(seed => new RecordMaker(seed, ["by 04/end", "every month: last-workday", "Y", "tentative 10 'about October'"]).Make<T>(size, 3))];

    private static Gen<T> Of<T>()
        where T : class
        => from seed in Gen.Choose(0, int.MaxValue)
           from size in Gen.Choose(0, 60)
           from depth in Gen.Frequency((9, Gen.Choose(1, 5)), (1, Gen.Choose(6, PlanItem.MaxDepth)))
           from timings in TimingGens.Timing.ArrayOf(6)
           select new RecordMaker(seed, timings).Make<T>(size, depth);
}
