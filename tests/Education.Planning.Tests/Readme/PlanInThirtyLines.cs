using Education.Planning.Calendars;
using Education.Planning.Evaluation;

namespace Education.Planning.Tests.Readme;

/// <summary>The README's example: what stands between the marks stands in the README too, and <see cref="ReadmeTests"/> compares them.</summary>
internal static class PlanInThirtyLines
{
    public static string Run()
    {
        // readme
        var plan = new Plan
        {
            Key = "safety-2024", Title = "School safety plan 2024", Language = "en", Period = "2024", Owner = "bureau",
            Parties = [new Organization { Key = "bureau", Name = "County education bureau" }, new OrganizationSet { Key = "schools", Name = "Every school" }],
            Objectives =
            [
                new()
                {
                    Key = "safety", Name = "Safe campuses",
                    Indicators =
                    [
                        new() { Key = "hazards", Name = "Open hazards", Unit = "hazard", Baseline = new() { Value = 20, At = "Y-1" }, Targets = [new() { Rule = "at most 5", Due = "by 06/end", Commitment = Commitment.Ensure }] },
                        new() { Key = "trained", Name = "Pupils trained", Kind = IndicatorKind.Percentage, Unit = "%", Targets = [new() { Rule = "at least 100 %" }] },
                    ],
                    Initiatives =
                    [
                        new() { Key = "inspection", Name = "Full inspection", Timing = "every term: early", Assignments = [Assignment.Lead("bureau"), Assignment.Responsible("schools")] },
                    ],
                },
            ],
        };
        var calendar = new SchoolCalendar
        {
            Key = "county", Name = "County schools",
            Academic = new()
            {
                Years =
                [
                    new() { StartYear = 2023, Terms = [new() { Days = new(new(2023, 9, 1), new(2024, 1, 19)) }, new() { Days = new(new(2024, 2, 19), new(2024, 7, 5)) }] },
                    new() { StartYear = 2024, Terms = [new() { Days = new(new(2024, 9, 1), new(2025, 1, 17)) }] },
                ],
            },
        };
        var observed = new ObservationSet { Key = "june", Name = "June figures", Observations = [new() { Indicator = "hazards", Value = 8, At = new(2024, 6, 30) }] };

        var resolved = plan.Resolve(calendar);
        var text = resolved.ToAgenda().ToText() + "\n" + resolved.Evaluate(observed, asOf: new(2024, 7, 1)).ToText();
        // end
        return text;
    }
}
