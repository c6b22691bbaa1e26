using System.Text;
using Education.Planning.Tool;

namespace Education.Planning.Tests.Tool;

public class EvaluateAwardTests
{
    private static readonly string[] Pupils =
    [
        "evaluate", Seed("plans", "moral-city.json"), "--calendar", Seed("calendars", "city-2014.json"), "--award", "pupil-awards", "--observations", Seed("awards", "moral-city", "pupils.csv"), "--as-of", "2014-12-31",
    ];

    [Fact]
    public void PupilAwards_SayWhoIsProposedByWhomAndWhen()
    {
        var run = Run(Pupils);

        run.ExitCode.Should().Be(0);
        run.Output.Should().StartWith("Awards for pupils as of 2014-12-31\n").And.Contain("East County (made up) proposes 154 of 154 (..2014-05-31)").And.Contain("2014-06-16..2014-06-20");
    }

    [Theory]
    [InlineData("md", "# 学生评优（截至 2014-12-31）\n")]
    [InlineData("text", "学生评优（截至 2014-12-31）\n")]
    [InlineData("json", "{\n  \"$schema\": \"urn:education-planning:schema:award:1\"")]
    [InlineData("csv", "line,unit,candidate,score,proposed,outcome,stage,first,last,validUntil,reason\r\n")]
    public void PupilAwards_InEveryForm_BeginSo(string format, string beginning)
        => Run([.. Pupils, "--lang", "zh-Hans", "--format", format]).Output.Should().StartWith(beginning);

    [Fact]
    public void SchoolModels_TakeTheirScoresFromTheScheme()
        => Run(
            "evaluate", Seed("plans", "moral-city.json"), "--calendar", Seed("calendars", "city-2014.json"), "--award", "school-models", "--scheme", Seed("awards", "moral-city", "teacher-ethics.scheme.json"),
            "--observations", Seed("awards", "moral-city", "teacher-candidates.csv"), "--observations", Seed("awards", "moral-city", "teacher-marks.csv"), "--as-of", "2014-12-31")
            .Output.Should().Contain("Models of the school: 21 proposed, 21 given");

    [Theory]
    [InlineData("no-award", "The plan has no award `no-award`; it has ethics-awards, moral-awards, pupil-awards, school-models, micro-film-prizes.")]
    public void UnknownAward_IsToldWithThoseThatAreThere(string award, string message)
    {
        var run = Run([.. Pupils.Select(argument => argument == "pupil-awards" ? award : argument)]);

        run.ExitCode.Should().Be(2);
        run.Error.Should().Contain(message);
    }

    private static string Seed(params string[] path) => RepositoryRoot.File(["seeds", .. path]);

    private static (int ExitCode, string Output, string Error) Run(params string[] arguments)
    {
        using var input = new MemoryStream();
        using var output = new MemoryStream();
        using var error = new MemoryStream();
        var exitCode = EduplanCommand.Run(arguments, new Terminal(input, output, error));
        return (exitCode, Encoding.UTF8.GetString(output.ToArray()), Encoding.UTF8.GetString(error.ToArray()));
    }
}
