using Education.Planning.Evaluation;

namespace Education.Planning.Tests.Tool;

public class ResponsibilityVerbsTests
{
    private static readonly string Plan = RepositoryRoot.File("seeds", "plans", "safety-county.json");
    private static readonly string Calendar = RepositoryRoot.File("seeds", "calendars", "county-2012.json");
    private static readonly string Register = RepositoryRoot.File("seeds", "registers", "safety-county.json");

    [Theory]
    [InlineData("text", "Safety leading group")]
    [InlineData("md", "| item |")]
    [InlineData("csv", "place,label,item,County education bureau,")]
    [InlineData("html", "<table>")]
    public void Matrix_InEveryForm_HasItsRows(string format, string expected)
    {
        var run = EduplanTests.Run("matrix", Plan, "--roles", "rasci", "--format", format);

        run.ExitCode.Should().Be(0);
        run.Error.Should().BeEmpty();
        run.Output.Should().Contain(expected);
    }

    [Fact]
    public void Statements_InChinese_NameTheLayersAndTheGap()
        => EduplanTests.Run("statements", Plan, "--lang", "zh-Hans").Output.Should().Contain("第 1 级：").And.Contain("第 2 级：").And.Contain("“kindergarten”以此向下签订责任书，但没有与上一级签订。");

    [Theory]
    [InlineData("text", "Statement of safety responsibility")]
    [InlineData("md", "| upper side |")]
    [InlineData("html", "<table>")]
    public void Statements_WithObservations_SayWhatCameOfThem(string format, string expected)
    {
        var figures = Path.GetTempFileName();
        try
        {
            File.WriteAllText(figures, PlanningJson.Write(new ObservationSet { Key = "figures", Name = "Figures", Observations = [new() { Indicator = "major-accidents", At = new(2012, 12, 31), Value = "0 accident" }] }));
            var run = EduplanTests.Run("statements", Plan, "--calendar", Calendar, "--observations", figures, "--format", format);

            run.ExitCode.Should().Be(0);
            run.Output.Should().Contain(expected).And.Contain("as of 2012-12-31");
        }
        finally
        {
            File.Delete(figures);
        }
    }

    [Fact]
    public void Workload_OfOneUnit_IsItsRow()
    {
        var run = EduplanTests.Run("workload", Plan, "--calendar", Calendar, "--unit", "bureau", "--format", "csv");

        run.ExitCode.Should().Be(0);
        run.Output.Should().StartWith("party,2012-0").And.Contain("\r\nCounty education bureau,");
        EduplanTests.Run("workload", Plan, "--unit", "nobody").ExitCode.Should().Be(2);
    }

    [Fact]
    public void Register_OnADay_CountsAndNamesWhoIsLate()
    {
        var run = EduplanTests.Run("register", Register, "--plan", Plan, "--as-of", "2012-06-30");

        run.ExitCode.Should().Be(0);
        run.Output.Should().Contain("Overdue\n  hazard-2: Fire extinguishers out of date\n").And.Contain("responsible: Principals");
        EduplanTests.Run("register", Register).ExitCode.Should().Be(2);
    }

    [Theory]
    [InlineData("work-points-city-2020", "--trend", "monitoring/index", "88 (+1.8)")]
    [InlineData("moral-city", "--granted", "title/accredited", "winner-a")]
    public void Register_ByYearOrByGrant_IsPrintedInEveryForm(string name, string option, string asked, string expected)
    {
        var register = RepositoryRoot.File("seeds", "registers", $"{name}.json");

        foreach (var format in new[] { "text", "md", "csv", "html" })
            EduplanTests.Run("register", register, option, asked, "--as-of", "2020-12-31", "--format", format).Output.Should().Contain(expected, format);
        EduplanTests.Run("register", register, option, "one", "--as-of", "2020-12-31").ExitCode.Should().Be(2);
    }

    [Fact]
    public void Trace_OfAReferenceOrOfThePlanBefore_IsPrintedInEveryForm()
    {
        var points = RepositoryRoot.File("seeds", "plans", "work-points-city-2020.json");

        foreach (var format in new[] { "text", "md", "csv", "html" })
        {
            EduplanTests.Run("trace", points, "city-conference", "--format", format).Output.Should().Contain("Tasks of the city&#39;s education conference".Replace("&#39;", format == "html" ? "&#39;" : "'", StringComparison.Ordinal), format);
            EduplanTests.Run("trace", points, "--other", Plan, "--format", format).Output.Should().Contain("carried over", format);
        }
        EduplanTests.Run("trace", points, "none").ExitCode.Should().Be(2);
    }

    [Fact]
    public void Draw_Twice_IsTheSame()
    {
        var run = EduplanTests.Run("draw", Register, "spring-spot-checks", "--plan", Plan);

        run.ExitCode.Should().Be(0);
        run.Output.Should().Contain("seed 20120409");
        EduplanTests.Run("draw", Register, "spring-spot-checks", "--plan", Plan).Should().Be(run);
        EduplanTests.Run("draw", Register, "none", "--plan", Plan).ExitCode.Should().Be(2);
    }
}
