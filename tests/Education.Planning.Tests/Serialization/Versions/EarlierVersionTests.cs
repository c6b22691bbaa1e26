using System.Text;
using System.Text.Json.Nodes;
using Education.Planning.Serialization;

namespace Education.Planning.Tests.Serialization.Versions;

/// <summary>Documents of earlier major versions, proved by a format 0 that never was: keys were called <c>id</c>, titles <c>name</c>, the period a year in numbers, objectives <c>goals</c>.</summary>
public class EarlierVersionTests
{
    private static readonly DocumentKind<Plan> Kind = new("plan", plan => plan.Unread, (plan, unread) => plan with { Unread = unread })
    {
        Upgrades = [new Upgrade(0, FromFormat0)],
    };

    [Fact]
    public void Read_OfFormat0_GivesThePlanOfToday()
    {
        var reading = Read("""{"id":"p","name":"P","language":"en","year":2024,"goals":[{"id":"o","name":"N","weight":0.50}]}""");

        reading.Diagnostics.Should().BeEmpty();
        reading.Content.Should().Be(new Plan { Key = "p", Title = "P", Language = "en", Period = "2024", Objectives = [new Objective { Key = "o", Name = "N", Weight = 0.50m }] });
        PlanningJson.Write(reading.Content!).Should().Contain("\"version\": \"1.0\"").And.Contain("\"weight\": 0.50", "numbers keep their digits on the way up");
    }

    [Fact]
    public void Read_OfFormat0WithFaults_ReportsThemAtTheVersionWithTheirPathsAfterTheUpgrade()
        => Read("""{"id":"P","name":"P","language":"en","year":2024,"gaols":[]}""").Diagnostics.Select(d => d.ToString()).Should().Equal(
            "line 1, column 75, $.content.gaols: JSN0201 there is no member `gaols` here.",
            "line 1, column 75, $.content.key: JSN0401 `P` is not a key: it must begin with a lower-case letter a to z.");

    [Theory]
    [InlineData("""{"id":7,"name":"P","language":"en","year":"x","goals":{}}""")]
    [InlineData("""{"id":"p","id":"p","name":"P","language":"en","year":2024}""")]
    [InlineData("""{"goals":[1,null,[]]}""")]
    [InlineData("""{"name":"\ud800"}""")]
    [InlineData("[]")]
    [InlineData("7")]
    public void Read_OfWhatNeverWasFormat0_IsExplained(string content)
        => Read(content).Diagnostics.Should().NotBeEmpty().And.NotContain(d => d.Id == "JSN0199");

    [Theory]
    [InlineData("0.0", true)]
    [InlineData("0.7", true)]
    [InlineData("00.1", false)]
    [InlineData("0", false)]
    [InlineData("-1.0", false)]
    public void Read_OfAVersion_TakesTheWayUpWhereThereIsOne(string version, bool isRead)
        => Read("""{"id":"p","name":"P","language":"en","year":2024}""", version).Succeeded.Should().Be(isRead);

    [Fact]
    public void Read_OfFormat0_WithoutAWayUp_NamesTheVersions()
        => PlanningJson.TryRead<Plan>(Document("{}", "0.1")).Diagnostics.Select(d => d.Id).Should().Equal("JSN0112");

    private static JsonReading<Plan> Read(string content, string version = "0.1") => DocumentReader.Read(Encoding.UTF8.GetBytes(Document(content, version)), Kind, JsonLimits.Default);

    private static string Document(string content, string version) => $$"""{"$schema":"urn:education-planning:schema:plan:0","kind":"plan","version":"{{version}}","content":{{content}}}""";

    private static JsonObject FromFormat0(JsonObject plan)
    {
        Rename(plan, "id", "key");
        Rename(plan, "name", "title");
        if (plan["year"]?.AsValue().TryGetValue<int>(out var year) == true)
            plan["period"] = year.ToString(System.Globalization.CultureInfo.InvariantCulture);
        plan.Remove("year");
        foreach (var goal in (plan["goals"] as JsonArray ?? []).OfType<JsonObject>())
            Rename(goal, "id", "key");
        Rename(plan, "goals", "objectives");
        return plan;
    }

    private static void Rename(JsonObject parent, string from, string to)
    {
        if (parent.Remove(from, out var value))
            parent[to] = value;
    }
}
