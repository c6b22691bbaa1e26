using Education.Planning.Spreadsheets;
using NodaTime;

namespace Education.Planning.Tests.Spreadsheets;

/// <summary>Observations of a plan out of CSV.</summary>
public class ObservationCsvTests
{
    private static readonly Plan Plan = new()
    {
        Key = "p", Title = "Plan", Language = "en", Period = "2024", Owner = "bureau",
        Parties = [new Organization { Key = "bureau", Name = "Bureau" }, new Organization { Key = "s1", Name = "School" }],
        Objectives =
        [
            new()
            {
                Key = "o", Name = "Objective",
                Indicators =
                [
                    new() { Key = "hazards", Name = "Hazards", Unit = "hazard" }, new() { Key = "safe", Name = "Safe", Kind = IndicatorKind.Flag },
                    new() { Key = "stage", Name = "Stage", Kind = IndicatorKind.Level, Levels = ["begun", "done"] },
                ],
            },
        ],
    };

    [Fact]
    public void LongSheet_GivesObservations()
    {
        var set = Plan.ReadObservations("unit,indicator,date,value\n,hazards,2024-06-30,8 hazard\ns1,safe,2024/6/30,是\ns1,stage,2024-06-30,done\ns1,hazards,2024-06-30,\n");

        set.Plan.Should().Be((Key)"p");
        set.Observations.Select(o => $"{o.Organization} {o.Indicator} {o.At.Month}-{o.At.Day} {o.Value}").Should().Equal(" hazards 6-30 8 hazard", "s1 safe 6-30 yes", "s1 stage 6-30 'done'", "s1 hazards 6-30 missing");
    }

    [Fact]
    public void WideSheet_WithPeriods_HoldsOnTheirLastDay()
    {
        var set = Plan.ReadObservations("单位,年度,hazards,safe\ns1,2023,12,no\ns1,2021..2024,8,\n");

        set.Observations.Select(o => (o.At, o.Value.ToString())).Should().Equal((new LocalDate(2023, 12, 31), "12"), (new LocalDate(2023, 12, 31), "no"), (new LocalDate(2024, 12, 31), "8"));
    }

    [Fact]
    public void Values_WithoutATime_TakeThatOfTheOptions()
        => Plan.ReadObservations("hazards\n3\n", new() { At = new(2024, 5, 1) }).Observations.Single().At.Should().Be(new LocalDate(2024, 5, 1));

    [Theory]
    [InlineData("hazards\n3\n", 2, 1, "neither a date nor a period says when the value holds.")]
    [InlineData("date,period,hazards\n", 1, 1, "date and period both say when.")]
    [InlineData("unit,date,hazards\ns9,2024-01-01,3\n", 2, 1, "`s9` is not a key of the plan.")]
    [InlineData("unit,date,hazard\n", 1, 3, "there is no column `hazard`.")]
    [InlineData("indicator,date,value\nhazard,2024-01-01,3\n", 2, 1, "`hazard` is not a key of the plan.")]
    [InlineData("date,hazards\n2024-13-01,3\n", 2, 1, "`2024-13-01` is not a date such as `2024-06-30`.")]
    [InlineData("period,hazards\nAY2023,3\n", 2, 1, "the period `AY2023` has no dates without a calendar; give a date.")]
    [InlineData("date,stage\n2024-01-01,half\n", 2, 2, "`half` is not a label of `stage`.")]
    [InlineData("date,hazards\n2024-01-01,3\n2024-01-01,4\n", 3, 2, "`hazards` of `p` has a value already.")]
    [InlineData("date,hazards,hazards\n", 1, 3, "the column `hazards` is there twice.")]
    [InlineData("date,hazards\n2024-01-01,5 yuan\n", 2, 2, "`5 yuan` is not in `hazard`.")]
    public void BadSheet_SaysWhereAndWhat(string csv, int line, int column, string fault)
        => FluentActions.Invoking(() => Plan.ReadObservations(csv)).Should().Throw<SpreadsheetException>().Which.Should().Match<SpreadsheetException>(e => e.Line == line && e.Column == column && e.Fault.Default == fault);
}
