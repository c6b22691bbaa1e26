using Education.Planning.Seeds;

namespace Education.Planning.Tests.Revisions;

/// <summary>Which tasks of a superior's plan are taken up.</summary>
public class CoverageTests
{
    private static readonly Plan City = new()
    {
        Key = "city-points", Title = "Work points of the city", Language = "en", Period = "2024",
        Objectives = [new() { Key = "safety", Name = "Safety", Initiatives = [new() { Key = "drills", Name = "Drills", Label = "1." }, new() { Key = "gates", Name = "Gates", Label = "2." }] }],
        Initiatives = [new() { Key = "reading", Name = "Reading" }],
    };

    private static readonly Plan County = new()
    {
        Key = "county", Title = "Plan of the county", Language = "en", Period = "2024", Owner = "bureau", Parties = [new Organization { Key = "bureau", Name = "County bureau" }],
        References = [new() { Key = "above", Title = "City work points", Relation = PlanRelation.Parent }, new() { Key = "other", Title = "Other", Relation = PlanRelation.Parent }],
        Initiatives =
        [
            new() { Key = "monthly-drill", Name = "A drill a month", Upstream = [new("above", "drills"), new("other", "gates")] },
            new() { Key = "books", Name = "Books", Upstream = [new("above", "libraries")] },
        ],
    };

    [Fact]
    public void Tasks_OfTheParentPlan_StandWithTheItemsThatCarryThemOut()
        => Told(County.CoverageOf("above", City)).Should().Equal("drills: monthly-drill", "gates: ", "reading: ", "libraries: books");

    [Fact]
    public void Item_ThatNamesAWholeObjective_TakesUpAllOfIt()
        => Told((County with { Initiatives = [County.Initiatives[0] with { Upstream = [new("above", "safety"), new("above", "drills")] }] }).CoverageOf("above", City))
            .Should().Equal("drills: monthly-drill", "gates: monthly-drill", "reading: ");

    [Fact]
    public void ParentPlan_NotAtHand_ShowsTheTasksThatAreNamed()
    {
        var coverage = WorkPointsCity2020Plan.Compose().CoverageOf("city-conference");

        coverage.Tasks.Select(task => (task.Task.Text, task.Item, string.Join(", ", task.TakenUpBy.Select(taker => taker.Item.Key.Text)))).Should().Equal(("stage-tasks", null, "conference-tasks"));
        coverage.ToText().Should().Contain("The other plan is not at hand");
    }

    [Fact]
    public void Text_CountsWhatIsTakenUp_AndNamesWhatIsNot()
        => County.CoverageOf("above", City).ToText().Should().Be(
            """
            Plan of the county: tasks of City work points
            2 of 4 tasks taken up

            Tasks
              task       taken up by      answers
              1. Drills  A drill a month  County bureau
              2. Gates   nobody
              Reading    nobody
              libraries  Books            County bureau

            Taken up by nobody
              2. Gates
              Reading

            """);

    [Fact]
    public void Reports_InEveryForm_HaveTheTasks()
    {
        var coverage = County.CoverageOf("above", City);

        coverage.ToMarkdown(Languages.SimplifiedChinese).Should().Contain("| 任务 | 承接事项 | 负责 |");
        coverage.ToHtml(Languages.TraditionalChinese).Should().Contain("無人承接");
        coverage.ToCsv().Should().StartWith("task,taken up by,answers\r\n1. Drills,A drill a month,County bureau\r\n");
    }

    [Fact]
    public void Reference_ThatThePlanDoesNotHave_IsRefused()
        => new Action(() => County.CoverageOf("none")).Should().Throw<ArgumentException>().WithMessage("The plan refers to no other plan with the key `none`.*");

    private static IEnumerable<string> Told(Education.Planning.Revisions.TaskCoverage coverage) => coverage.Tasks.Select(task => $"{task.Task}: {string.Join(", ", task.TakenUpBy.Select(taker => taker.Item.Key))}");
}
