using System.Text;
using Education.Planning.Calendars;
using Education.Planning.Evaluation;

namespace Education.Planning.Tests.Serialization.Versions;

/// <summary>Documents of later minor versions: read with a warning for each member that is not known, written again only when the loss is accepted.</summary>
public class LaterVersionTests
{
    private const string Known = """ "key":"p","title":"P","language":"en","period":"2024" """;

    [Fact]
    public void Read_OfUnknownMembers_WarnsAtEachAndLeavesThemOut()
    {
        var reading = PlanningJson.TryRead<Plan>(Later("plan", $$$$"""{"mood":{"a":[1,2]},{{{{Known}}}},"objectves":[],"parties":[{"kind":"person","key":"a","name":"A","shoe":43}],"extensions":{"x":{"mood":1.10}}}"""));

        reading.Diagnostics.Select(d => $"{d.Severity} {d}").Should().Equal(
            "Warning line 1, column 92, $.content.mood: JSN0114 the member `mood` is not known in version `1.0` and is left out.",
            "Warning line 1, column 167, $.content.objectves: JSN0114 the member `objectves` is not known in version `1.0` and is left out.",
            "Warning line 1, column 231, $.content.parties[0].shoe: JSN0114 the member `shoe` is not known in version `1.0` and is left out.");
        reading.Content.Should().Be(new Plan { Key = "p", Title = "P", Language = "en", Period = "2024", Parties = [new Person { Key = "a", Name = "A" }], Extensions = ExtensionMembers.Parse("""{"x":{"mood":1.10}}""") });
    }

    [Fact]
    public void Write_OfWhatWasReadWithALoss_IsRefusedUntilTheLossIsAccepted()
    {
        var plan = PlanningJson.Read<Plan>(Later("plan", "{\"mood\":1," + Known + "}"));
        var changed = plan with { Title = "Q" };
        var write = () => PlanningJson.Write(changed);
        var hash = () => PlanningJson.HashOf(changed);

        write.Should().Throw<ArgumentException>().WithMessage("The document that this plan was read from has 1 members that are not known here; PlanningJson.AcceptLoss lets it be written without them.*");
        hash.Should().Throw<ArgumentException>();
        PlanningJson.Read<Plan>(PlanningJson.Write(PlanningJson.AcceptLoss(changed))).Should().Be(changed);
    }

    [Fact]
    public void Read_OfOtherKinds_FollowsTheSameRule()
    {
        PlanningJson.TryRead<SchoolCalendar>(Later("calendar", """{"key":"c","name":"C","mood":1}""")).Diagnostics.Should().ContainSingle().Which.Id.Should().Be("JSN0114");
        PlanningJson.TryRead<ObservationSet>(Later("observations", """{"key":"c","name":"C","observations":[{"indicator":"x","value":"1","at":"2024-12-31","mood":[]}]}""")).Succeeded.Should().BeTrue();
        var scheme = PlanningJson.TryRead<EvaluationScheme>(Later("scheme", """{"name":"S","levels":{"l":{"inputs":{"a":"number"}}},"steps":{"x":{"do":"round","of":"a","digits":1,"mood":1}}}"""));
        scheme.Diagnostics.Should().ContainSingle().Which.Path.Should().Be("$.content.steps.x.mood");
        var write = () => PlanningJson.Write(scheme.Content!);
        write.Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Read_OfNothingUnknown_IsAsOfTheVersionOfToday()
    {
        var reading = PlanningJson.TryRead<Plan>(Later("plan", "{" + Known + "}"));

        reading.Diagnostics.Should().BeEmpty();
        PlanningJson.Write(reading.Content!).Should().Contain("\"version\": \"1.0\"");
    }

    [Theory]
    [InlineData("""{"mood":1,"key":"P","title":"P","language":"en","period":"2024"}""", "JSN0114 JSN0401")]
    [InlineData("""{"mood":1,"mood":2,"key":"p","title":"P","language":"en","period":"2024"}""", "JSN0114 JSN0203")]
    [InlineData("""{"mood":1,"key":"p","title":"P","language":"en"}""", "JSN0204 JSN0114")]
    [InlineData("""{"mood":1,"key":"p","title":"P","language":"en","period":"2024","status":"mellow"}""", "JSN0114 JSN0321")]
    [InlineData("""{"mood":1""", "JSN0114 JSN0102")]
    public void Read_OfFaultsToo_ReportsThem(string content, string ids)
    {
        var reading = PlanningJson.TryRead<Plan>(!content.EndsWith('}') ? Later("plan", content)[..^1] : Later("plan", content));

        reading.Succeeded.Should().BeFalse();
        reading.Diagnostics.Select(d => d.Id).Should().Equal(ids.Split(' '));
    }

    [Fact]
    public void Read_OfTwoHundredThousandUnknownMembers_WarnsUpToTheLimit()
    {
        var members = new StringBuilder();
        for (var i = 0; i < 200_000; i++)
            members.Append(System.Globalization.CultureInfo.InvariantCulture, $"\"m{i}\":{i},");

        var reading = PlanningJson.TryRead<Plan>(Later("plan", "{" + members + Known + "}"));

        reading.Succeeded.Should().BeTrue();
        reading.Diagnostics.Should().HaveCount(100);
    }

    [Theory]
    [InlineData("2.0")]
    [InlineData("1.00")]
    [InlineData("1")]
    [InlineData("1.0.1")]
    [InlineData("1.99999999999")]
    public void Read_OfAnotherMajorVersionOrNone_IsRefused(string version)
        => PlanningJson.TryRead<Plan>(Later("plan", "{" + Known + "}").Replace("1.3", version, StringComparison.Ordinal)).Diagnostics.Select(d => d.Id).Should().Equal("JSN0112");

    private static string Later(string kind, string content) => $$"""{"$schema":"urn:education-planning:schema:{{kind}}:1","kind":"{{kind}}","version":"1.3","content":{{content}}}""";
}
