using Education.Planning.Evaluation;

namespace Education.Planning.Tests.Evaluation.Engine.Checks;

/// <summary>Which units fit, and what a sum, a product and a quotient are measured in.</summary>
public class UnitCheckTests
{
    [Theory]
    [InlineData("money + 1000")]
    [InlineData("money - cost")]
    [InlineData("money / students > 100")]
    [InlineData("money / cost > students / staff / 2")]
    [InlineData("money / students >= cost / students")]
    [InlineData("money / students = perHead")]
    [InlineData("students * perHead > money")]
    [InlineData("100 * students / staff + share")]
    [InlineData("max(money, cost, bare)")]
    [InlineData("done - due <= days")]
    [InlineData("-money < abs(cost)")]
    public void Units_ThatFit_AreNotReported(string formula) => Found(new Step.Calculate("r", formula)).Should().BeEmpty();

    [Theory]
    [InlineData("money + students", "`money` is in `yuan` and `students` in `person`")]
    [InlineData("money / students > cost", "`money / students` is in `yuan per person` and `cost` in `yuan`")]
    [InlineData("money / students + students / money", "`money / students` is in `yuan per person` and `students / money` in `person per yuan`")]
    [InlineData("not (money < cost or money = staff)", "`money` is in `yuan` and `staff` in `person`")]
    [InlineData("min(1, money, students)", "`money` is in `yuan` and `students` in `person`")]
    [InlineData("done - due <= money", "`done - due` is in `day` and `money` in `yuan`")]
    [InlineData("share - students", "`share` is in `%` and `students` in `person`")]
    public void Units_ThatDoNotFit_AreReported(string formula, string message)
        => Found(new Step.Calculate("r", formula)).Should().Equal(message + ": they do not fit together.");

    [Fact]
    public void Units_PassThroughSteps()
    {
        Found(new Step.Round("shown", "money"), new Step.Limit("capped", "shown") { AtMost = 5 }, new Step.Reduce("sum", Reduction.Sum) { Of = ["capped", "cost"] }, new Step.Calculate("r", "sum + students"))
            .Should().Equal("`sum` is in `yuan` and `students` in `person`: they do not fit together.");
        Found(new Step.Reduce("mean", Reduction.Mean) { Of = ["money", "students"] }).Should().ContainSingle();
        Found(new Step.Reduce("cv", Reduction.Count) { Of = ["money", "students"] }).Should().BeEmpty();
        Found(new Step.Reduce("sum", Reduction.Sum) { Of = ["money", "share"], Weights = ["2", "3"] }).Should().ContainSingle();
        Found(new Step.Decide("d", Outcome.From("money")) { Rules = [new("share > 1", Outcome.From("students"))] }).Should().ContainSingle();
        Found(new Step.Decide("d", Outcome.From("money")) { Rules = [new("share > 1", Outcome.Of(7))] }, new Step.Calculate("r", "d + staff")).Should().ContainSingle();
        Found(new Step.Band("b", "money") { Bands = new(0, [new("students", true, 1)]) }).Should().ContainSingle();
        Found(new Step.Curve("points", "share") { Points = [new(0, 0), new(100, 10)] }, new Step.Calculate("r", "points + staff")).Should().BeEmpty();
    }

    private static IEnumerable<string> Found(params Step[] steps) => new EvaluationScheme
    {
        Name = "Units",
        Levels =
        [
            new()
            {
                Name = "all",
                Inputs =
                [
                    new("money", ColumnType.Number("yuan")) { Least = 1 }, new("cost", ColumnType.Number("yuan")) { Least = 1 }, new("students", ColumnType.Number("person")) { Least = 1 },
                    new("staff", ColumnType.Number("person")) { Least = 1 }, new("share", ColumnType.Number("%")), new("perHead", ColumnType.Number("yuan per person")), new("bare", ColumnType.Number()),
                    new("days", ColumnType.Number("day")), new("due", ColumnType.Date), new("done", ColumnType.Date),
                ],
            },
        ],
        Steps = steps.ToValueList(),
    }.Compile().Diagnostics.Where(d => d.Id is "EVA0622" || d.Severity == Severity.Error).Select(d => d.Message());
}
