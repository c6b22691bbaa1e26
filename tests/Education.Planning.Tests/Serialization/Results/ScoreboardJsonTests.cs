using System.Text.Json;
using Education.Planning.Calendars;
using Education.Planning.Evaluation;
using Education.Planning.Seeds;

namespace Education.Planning.Tests.Serialization.Results;

public class ScoreboardJsonTests
{
    // Two districts; the mark of the second school is missing, and the third divides by zero.
    private static readonly EvaluationScheme Scheme = new()
    {
        Key = "marks", Name = new LocalizedText("Marks").With("zh-Hans", "成绩"),
        Scales = [new("grade", ["合格", "优秀"])],
        Levels =
        [
            new() { Name = "district" },
            new() { Name = "school", In = ["district"], Inputs = [new("mark", ColumnType.Number()), new("of", ColumnType.Number()), new("day", ColumnType.Date)] },
        ],
        Steps =
        [
            new Step.Calculate("share", "mark / of"),
            new Step.Calculate("passes", "share >= 0.5"),
            new Step.Band("grade", "share") { Bands = new("合格", [new("0.5", true, "优秀")]), Scale = "grade" },
            new Step.Reduce("best", Reduction.Maximum) { Of = ["share"], To = "all", Absent = AbsentRule.Skip },
        ],
        Publish = ["day", "share", "passes", "grade", "best"],
    };

    [Fact]
    public void Json_OfASmallBoard_HoldsWhatTheBoardHolds() => GoldenFile.ShouldHold("scoreboard.json", Board().ToJson());

    [Fact]
    public void Json_OfAnExplanation_HoldsItsStepsAndItems() => GoldenFile.ShouldHold("explanation.json", Board().Explain("grade", "s1").ToJson());

    [Fact]
    public void Json_OfATarget_HoldsItsFiguresAndItsReason()
    {
        var plan = new Plan
        {
            Key = "p", Title = "Plan", Language = "en", Period = "2024",
            Objectives = [new() { Key = "o", Name = "O", Indicators = [new() { Key = "fires", Name = "Fires", Unit = "incident", Targets = [new() { Rule = "at most 2 incident", Due = "by Y/end" }] }] }],
        };
        var observations = new ObservationSet { Key = "s", Name = "S", Plan = "p", Observations = [new() { Indicator = "fires", Value = "3 incident", At = new(2024, 12, 31) }] };

        GoldenFile.ShouldHold("scorecard.json", plan.Resolve(new SchoolCalendar { Key = "none", Name = "No calendar" }).Evaluate(observations, new(2025, 1, 1)).ToJson());
    }

    [Fact]
    public void Json_OfTheCitysTargets_HoldsEveryResult()
    {
        var card = SummaryCity2015Plan.Compose().Resolve(new SchoolCalendar { Key = "none", Name = "No calendar" }).Evaluate(SummaryCity2015Observations.Compose(), new(2016, 1, 31));

        using var json = JsonDocument.Parse(card.ToJson());

        var results = json.RootElement.GetProperty("content").GetProperty("results").EnumerateArray().ToList();
        results.Select(r => r.GetProperty("path").GetString()).Should().Equal(card.Results.Select(r => r.Path.Text));
        results.Select(r => r.TryGetProperty("completion", out var share) ? share.GetDecimal() : (decimal?)null).Should().Equal(card.Results.Select(r => r.Completion));
    }

    [Fact]
    public void Json_OfNoExplanation_HasNoSteps()
    {
        using var json = JsonDocument.Parse(Board().Explain("nothing", "s1").ToJson());

        json.RootElement.GetProperty("content").GetProperty("steps").GetArrayLength().Should().Be(0);
    }

    private static Scoreboard Board() => Scheme.Compile().Run(
        new()
        {
            Rows =
            [
                new() { Level = "district", Key = "d1" },
                new() { Level = "district", Key = "d2" },
                new() { Level = "school", Key = "s1", In = [new("district", "d1")], Cells = [new("mark", 3), new("of", 4), new("day", "2023-12-31")] },
                new() { Level = "school", Key = "s2", In = [new("district", "d1")], Cells = [new("mark", "withheld"), new("of", 4)] },
                new() { Level = "school", Key = "s3", In = [new("district", "d2")], Cells = [new("mark", 3), new("of", 0)] },
            ],
        },
        new(2024, 1, 1));
}
