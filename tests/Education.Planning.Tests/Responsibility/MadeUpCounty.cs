using System.Globalization;
using Education.Planning.Calendars;
using NodaTime;

namespace Education.Planning.Tests.Responsibility;

/// <summary>A county of 60 schools with two departments each: everybody has signed, every post is held, somebody is on duty every day.</summary>
internal static class MadeUpCounty
{
    public const int Schools = 60;

    public static DateInterval Year { get; } = new(new(2024, 1, 1), new(2024, 12, 31));

    public static SchoolCalendar Calendar { get; } = new() { Key = "none", Name = "No calendar" };

    public static Plan Plan { get; } = new()
    {
        Key = "county-safety", Title = "County safety plan 2024", Language = "en", Period = "2024", Owner = "bureau",
        Parties = [.. Bureau, .. Enumerable.Range(1, Schools).SelectMany(School)],
        Initiatives =
        [
            new()
            {
                Key = "safety", Name = "Safe campuses", Timing = "Y", Assignments = [Assignment.Lead("bureau"), Assignment.Responsible("schools"), Assignment.Accountable("principals") with { Subject = "On campus" }],
                Indicators = [new() { Key = "accidents", Name = "Accidents", Unit = "accident", Targets = [new() { Rule = "zero" }] }],
                Activities = [new() { Key = "drills", Name = "Drills", Timing = "every month: last-workday" }],
            },
        ],
        Statements =
        [
            new() { Key = "upper", Name = "County and schools", Upper = "bureau", Lower = "schools", Items = ["safety"], State = SignatureState.Unsigned, Signatures = [.. Numbers.Select(n => Signed($"school-{n}"))] },
            new()
            {
                Key = "lower", Name = "Schools and departments", Upper = "schools", Lower = "departments", Items = ["safety"], State = SignatureState.Unsigned,
                Signatures = [.. Numbers.SelectMany(n => new[] { Signed($"school-{n}.teaching"), Signed($"school-{n}.logistics") })],
            },
        ],
        Rotas =
        [
            new()
            {
                Key = "duty", Name = "Duty", From = Year.Start, Until = Year.End,
                Turns = [.. Enumerable.Range(0, Year.Length).Select(day => new DutyTurn { Party = day % 2 == 0 ? "bureau" : "safety-office", From = Year.Start.PlusDays(day) })],
            },
        ],
    };

    /// <summary>Everything that any check finds in a plan of this county.</summary>
    public static IReadOnlyList<Finding> Found(Plan plan) =>
    [
        .. new[] { plan.Validate().Diagnostics, plan.CheckResponsibility(Year), plan.ToCascade(Year.End).Gaps, plan.Resolve(Calendar).CheckDuties() }
            .SelectMany(list => list).Select(Finding.Of),
    ];

    private static IEnumerable<string> Numbers => Enumerable.Range(1, Schools).Select(Number);

    private static ValueList<Party> Bureau =>
    [
        new Organization { Key = "bureau", Name = "Education bureau", Type = "bureau" },
        new Organization { Key = "safety-office", Name = "Safety office", Type = "office", PartOf = "bureau" },
        new OrganizationSet { Key = "schools", Name = "Each school", Types = ["school"] },
        new OrganizationSet { Key = "departments", Name = "Each department", Types = ["department"] },
        new Post { Key = "principals", Name = "Principal of each school", At = "schools", Holders = 1 },
    ];

    private static IEnumerable<Party> School(int number)
    {
        var n = Number(number);
        yield return new Organization { Key = $"school-{n}", Name = $"School {n}", Type = "school", PartOf = "bureau" };
        yield return new Organization { Key = $"school-{n}.teaching", Name = $"Teaching office of school {n}", Type = "department", PartOf = $"school-{n}" };
        yield return new Organization { Key = $"school-{n}.logistics", Name = $"Logistics office of school {n}", Type = "department", PartOf = $"school-{n}" };
        yield return new Person { Key = $"principal-{n}", Name = $"Principal of school {n}", Tenures = [new() { Post = "principals", At = $"school-{n}", From = new(2020, 9, 1) }] };
    }

    private static Signature Signed(Key lower) => new() { Lower = lower, State = SignatureState.Signed, On = new(2024, 2, 20) };

    private static string Number(int number) => number.ToString("00", CultureInfo.InvariantCulture);
}
