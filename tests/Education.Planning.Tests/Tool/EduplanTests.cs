using System.Text;
using Education.Planning.Tool;

namespace Education.Planning.Tests.Tool;

/// <summary>The command line as a person meets it: what goes where, and the exit codes.</summary>
public class EduplanTests
{
    private static readonly string SafetyPlan = RepositoryRoot.File("seeds", "plans", "safety-county.json");
    private static readonly string SafetyCalendar = RepositoryRoot.File("seeds", "calendars", "county-2012.json");
    private static readonly string SummaryPlan = RepositoryRoot.File("seeds", "plans", "summary-city-2015.json");
    private static readonly string SummaryFigures = RepositoryRoot.File("seeds", "observations", "summary-city-2015.json");

    [Fact]
    public void Evaluate_TheSummary_PrintsEachTargetWithItsReason()
    {
        var run = Run("evaluate", SummaryPlan, "--observations", SummaryFigures);

        run.ExitCode.Should().Be(0);
        run.Error.Should().BeEmpty();
        run.Output.Should().Contain("19.6 is above 14; not yet due, short by 5.6")
            .And.Contain("4 equals 4; met").And.Contain("  no data").And.Contain("109.8 %, a forecast until the year ends").And.Contain("104.3 %, accepted: such a rate may exceed 100 %; no target");
    }

    [Fact]
    public void Evaluate_TheSummaryAfterTheWindow_SaysShortfall()
    {
        var run = Run("evaluate", SummaryPlan, "--observations", SummaryFigures, "--as-of", "2018-01-01");

        run.Output.Should().Contain("19.6 is above 14; missed, a shortfall, short by 5.6");
    }

    [Fact]
    public void Evaluate_InChinese_SpeaksChinese()
        => Run("evaluate", SummaryPlan, "--observations", SummaryFigures, "--lang", "zh-Hans").Output.Should().Contain("19.6 高于 14；未到期，还差 5.6");

    [Fact]
    public void Schema_OfAKind_IsPrinted_AndWithoutOneTheKinds()
    {
        Run("schema", "plan").Output.Should().Be(PlanningJson.SchemaOf<Plan>());
        Run("schema").Output.Should().Be("plan\ncalendar\nobservations\nscheme\nunits\nregister\nagenda\nscorecard\nscoreboard\nexplanation\naward\n");
        Run("schema", "plans").ExitCode.Should().Be(2);
    }

    [Fact]
    public void Agenda_FromStandardInput_IsThatOfTheFile()
    {
        var file = Run("agenda", SafetyPlan, "--calendar", SafetyCalendar);
        var piped = RunWith(File.ReadAllBytes(SafetyPlan), "agenda", "-", "--calendar", SafetyCalendar);

        file.ExitCode.Should().Be(0);
        file.Output.Should().Contain("八、九月份:").And.Contain("十、十一月份:");
        piped.Should().Be(file);
    }

    [Theory]
    [InlineData("month", "八、九月份:")]
    [InlineData("week", "2012-02-27..2012-03-04")]
    [InlineData("party", "Nobody named")]
    public void Agenda_ByMonthWeekOrParty_IsHeadedSo(string by, string heading)
    {
        var run = Run("agenda", SafetyPlan, "--calendar", SafetyCalendar, "--by", by);

        run.ExitCode.Should().Be(0);
        run.Output.Should().Contain(heading);
    }

    [Fact]
    public void Agenda_AsICalendar_NeedsADayAndIsACalendar()
    {
        Run("agenda", SafetyPlan, "--calendar", SafetyCalendar, "--format", "ics", "--as-of", "2012-01-01").Output.Should().StartWith("BEGIN:VCALENDAR\r\n");
        Run("agenda", SafetyPlan, "--calendar", SafetyCalendar, "--format", "ics").ExitCode.Should().Be(2);
    }

    [Fact]
    public void Agenda_ToAFile_PrintsNothing()
    {
        var path = Path.GetTempFileName();
        try
        {
            var run = Run("agenda", SafetyPlan, "--calendar", SafetyCalendar, "--format", "md", "--output", path);

            run.Should().Be(new Outcome(0, "", ""));
            File.ReadAllText(path).Should().StartWith("# Safety plan");
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void Validate_ThePlan_ListsDiagnosticsAndIsGood()
    {
        var run = Run("validate", SafetyPlan);

        run.ExitCode.Should().Be(0);
        run.Output.Should().Contain("PLN0407").And.NotContain("\u001b");
    }

    [Fact]
    public void Validate_APlanWithErrors_ExitsWithOne()
    {
        var json = PlanningJson.WriteBytes(new Plan { Key = "p", Title = "Plan", Language = "en", Period = "2024", Owner = "nobody" });

        var run = RunWith(json, "validate", "-");

        run.ExitCode.Should().Be(1);
        run.Output.Should().Contain("PLN0102").And.Contain("No party has the key `nobody`.");
    }

    [Theory]
    [InlineData("{", "-(1,2): JSN")]
    [InlineData("{\"kind\":\"calendar\"}", "-(1,9): JSN0111 $.kind: the document is of kind `calendar`, not `plan`.")]
    [InlineData("", "-(1,1): JSN")]
    public void AnyVerb_UnreadableInput_ExitsWithTwoAndSaysWhere(string json, string message)
    {
        var run = RunWith(Encoding.UTF8.GetBytes(json), "validate", "-");

        run.ExitCode.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.Error.Should().Contain(message).And.NotContain("   at ");
    }

    [Theory]
    [InlineData("validate", "no-such-file.json")]
    [InlineData("validate", "")]
    [InlineData("validate", ".")]
    [InlineData("agenda")]
    [InlineData("plant", "x")]
    [InlineData("agenda", "x", "--lang", "fr")]
    [InlineData("agenda", "x", "--by", "day")]
    [InlineData("agenda", "x", "--as-of", "2024-02-30")]
    [InlineData("evaluate", "x")]
    public void AnyVerb_WrongArguments_ExitWithTwo(params string[] arguments)
    {
        var run = Run(arguments);

        run.ExitCode.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.Error.Should().StartWith("eduplan: ").And.NotContain("   at ");
    }

    [Fact]
    public void Help_OfEveryVerb_IsPrinted()
    {
        Run("--help").Output.Should().Contain("validate").And.Contain("agenda").And.Contain("evaluate");
        Run("evaluate", "--help").Output.Should().Contain("--as-of");
    }

    internal static Outcome Run(params string[] arguments) => RunWith([], arguments);

    private static Outcome RunWith(byte[] input, params string[] arguments)
    {
        using var standardInput = new MemoryStream(input);
        using var output = new MemoryStream();
        using var error = new MemoryStream();
        var code = EduplanCommand.Run(arguments, new Terminal(standardInput, output, error));
        return new(code, Encoding.UTF8.GetString(output.ToArray()), Encoding.UTF8.GetString(error.ToArray()));
    }

    internal sealed record Outcome(int ExitCode, string Output, string Error);
}
