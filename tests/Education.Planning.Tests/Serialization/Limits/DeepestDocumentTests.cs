using Education.Planning.Calendars;
using Education.Planning.Evaluation;

namespace Education.Planning.Tests.Serialization.Limits;

/// <summary>What can be built can be written and read back where it nests as deep as it may; one level more is refused by a guard, and by the reader with a place.</summary>
public class DeepestDocumentTests
{
    private static readonly Timing[] Timings = ["by 04/end"];

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 60)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Plan_WithAnyItemAtTheLastLevel_RoundTrips(int seed)
    {
        var item = new RecordMaker(seed, Timings).Make<Objective>(40, 0) with { Extensions = DeepestExtensions };
        var activity = new RecordMaker(seed, Timings).Make<Activity>(40, 0) with { Extensions = DeepestExtensions };
        RoundTrips(new Plan { Key = "p", Title = "P", Language = "en", Period = "2024", Objectives = [Nested(item, PlanItem.MaxDepth - 1)], Initiatives = [new() { Key = "i", Name = "I", Activities = [Nested(activity, PlanItem.MaxDepth - 2)] }] });
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Calendar_WithAnyLastLayer_RoundTrips(int seed)
        => RoundTrips(Enumerable.Range(1, SchoolCalendar.MaxLayers - 1).Aggregate(new RecordMaker(seed, Timings).Make<SchoolCalendar>(40, 0) with { Base = null }, (below, i) => new() { Key = "c", Name = "C", Base = below }));

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Scheme_WithAnyCriterionAtTheLastLevel_RoundTrips(int seed)
        => RoundTrips(new EvaluationScheme
        {
            Name = "S",
            Criteria = Enumerable.Range(1, Criterion.MaxDepth - 1).Aggregate(new RecordMaker(seed, Timings).Make<Criterion>(40, 0), (below, i) => new() { Key = "k", Bonus = new() { Items = [below] } }),
            Parameters = [new() { Name = "t", Table = [new(["a", "b", "c", "d", "e", "f", "g", "h"], 1)] }],
        });

    [Fact]
    public void Plan_OneLevelDeeper_IsRefused()
    {
        var deepest = Nested(new Objective { Key = "o", Name = "O" }, PlanItem.MaxDepth - 1);
        FluentActions.Invoking(() => Nested(deepest, 1)).Should().Throw<ArgumentException>();

        var objectives = Repeated("{\"key\":\"o\",\"name\":\"O\",\"objectives\":[", PlanItem.MaxDepth) + "{\"key\":\"o\",\"name\":\"O\"}" + Repeated("]}", PlanItem.MaxDepth);
        Ids<Plan>("plan", $"{{\"key\":\"p\",\"title\":\"P\",\"language\":\"en\",\"period\":\"2024\",\"objectives\":[{objectives}]}}").Should().Equal("JSN0104");
    }

    [Fact]
    public void Calendar_OneLayerMore_IsRefused()
    {
        var deepest = Enumerable.Range(1, SchoolCalendar.MaxLayers - 1).Aggregate(new SchoolCalendar { Key = "c", Name = "C" }, (below, _) => new() { Key = "c", Name = "C", Base = below });
        FluentActions.Invoking(() => new SchoolCalendar { Key = "c", Name = "C", Base = deepest }).Should().Throw<ArgumentException>();

        var layers = string.Concat(Enumerable.Repeat("{\"key\":\"c\",\"name\":\"C\",\"base\":", SchoolCalendar.MaxLayers)) + "{\"key\":\"c\",\"name\":\"C\"}" + new string('}', SchoolCalendar.MaxLayers);
        Ids<SchoolCalendar>("calendar", layers).Should().Equal("JSN0104");
    }

    [Fact]
    public void Scheme_OneLevelDeeper_IsRefused()
    {
        Ids<EvaluationScheme>("scheme", "{\"name\":\"S\",\"criteria\":" + Repeated("{\"key\":\"k\",\"parts\":[", Criterion.MaxDepth) + "{\"key\":\"k\"}" + Repeated("]}", Criterion.MaxDepth) + "}").Should().Equal("JSN0104");
        Ids<EvaluationScheme>("scheme", "{\"name\":\"S\",\"parameters\":{\"t\":" + Repeated("{\"a\":", TableCell.MaxKeys + 1) + "1" + new string('}', TableCell.MaxKeys + 1) + "}}").Should().Equal("JSN0104");
        FluentActions.Invoking(() => new TableCell(["a", "b", "c", "d", "e", "f", "g", "h", "i"], 1)).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Extensions_OneLevelDeeper_AreRefused()
    {
        var deeper = $"{{\"a\":{DeepestExtensions.Json}}}";
        FluentActions.Invoking(() => ExtensionMembers.Parse(deeper)).Should().Throw<FormatException>();
        Ids<Plan>("plan", $"{{\"key\":\"p\",\"title\":\"P\",\"language\":\"en\",\"period\":\"2024\",\"extensions\":{deeper}}}").Should().Equal("JSN0104");
    }

    private static ExtensionMembers DeepestExtensions => ExtensionMembers.Parse(Repeated("{\"a\":", ExtensionMembers.MaxDepth) + "1" + new string('}', ExtensionMembers.MaxDepth));

    private static Objective Nested(Objective item, int levels) => Enumerable.Range(1, levels).Aggregate(item, (below, _) => new() { Key = "o", Name = "O", Objectives = [below] });

    private static Activity Nested(Activity item, int levels) => Enumerable.Range(1, levels).Aggregate(item, (below, _) => new() { Key = "a", Name = "A", Activities = [below] });

    private static string Repeated(string text, int times) => string.Concat(Enumerable.Repeat(text, times));

    private static IEnumerable<string> Ids<T>(string kind, string content)
        where T : class
        => PlanningJson.TryRead<T>($"{{\"$schema\":\"urn:education-planning:schema:{kind}:1\",\"kind\":\"{kind}\",\"version\":\"1.0\",\"content\":{content}}}").Diagnostics.Select(diagnostic => diagnostic.Id);

    private static void RoundTrips<T>(T content)
        where T : class
    {
        var json = PlanningJson.Write(content);
        var read = PlanningJson.Read<T>(json);
        read.Should().Be(content);
        PlanningJson.Write(read).Should().Be(json);
    }
}
