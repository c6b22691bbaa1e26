using Education.Planning.Evaluation;
using NodaTime;
using static Education.Planning.Tests.Evaluation.TargetPlans;

namespace Education.Planning.Tests.Evaluation;

public class PlanSchemeTests
{
    [Fact]
    public void Evaluate_WithAScheme_RunsItOverTheOrganisationsOfThePlan()
    {
        Organization School(Key key, int pupils) => new()
        {
            Key = key, Name = key.Text, Type = "school", PartOf = "bureau", Attributes = [new() { Key = "pupils", Amount = pupils }],
        };
        var plan = Of([Indicator(kind: IndicatorKind.Amount) with { Key = "books-held" }], [School("a", 100), School("b", 50), new OrganizationSet { Key = "bureaus", Name = "Bureaus", Members = ["bureau"] }]);
        var scheme = new EvaluationScheme
        {
            Name = "Books per pupil",
            Levels = [new() { Name = "bureaus" }, new() { Name = "school", In = ["bureaus"], Inputs = [new("books_held", ColumnType.Number()), new("pupils", ColumnType.Number())] }],
            Steps =
            [
                new Step.Calculate("each", "books_held / pupils"),
                new Step.Calculate("change", "books_held - books_held@prior"),
                new Step.Reduce("total", Reduction.Sum) { Of = ["books_held"], To = "bureaus" },
            ],
        };
        var board = plan.Evaluate(scheme, Set(Observed(500, "books-held", organization: "a"), Observed(450, "books-held", new(2014, 12, 31), "a"), Observed(100, "books-held", organization: "b")), new LocalDate(2016, 1, 1));
        board.Diagnostics.Should().BeEmpty();
        board.ValueOf("each", "a")!.Number.Should().Be(5);
        board.ValueOf("change", "a")!.Number.Should().Be(50);
        board.ValueOf("change", "b")!.State.Should().Be(ValueState.Missing);
        board.ValueOf("total", "bureau")!.Number.Should().Be(600);
    }
}
