using Education.Planning.Evaluation;
using Education.Planning.Tests.Responsibility;
using NodaTime;

namespace Education.Planning.Tests.Evaluation.Statements;

/// <summary>What each pair signed for, and what came of it.</summary>
public class StatementScorecardTests
{
    private static readonly LocalDate YearOver = new(2025, 1, 10);

    private static Plan County => MadeUpCounty.Plan with
    {
        Initiatives =
        [
            MadeUpCounty.Plan.Initiatives[0] with
            {
                Indicators =
                [
                    MadeUpCounty.Plan.Initiatives[0].Indicators[0],
                    new() { Key = "drill-count", Name = "Drills", Unit = "drill", Targets = [new() { Rule = "at least 2 drill", Scope = "each schools" }] },
                ],
            },
            new() { Key = "other", Name = "Other", Indicators = [new() { Key = "visits", Name = "Visits", Unit = "visit", Targets = [new() { Rule = "at least 1 visit" }] }] },
        ],
    };

    private static StatementScorecard Card { get; } = County.Resolve(MadeUpCounty.Calendar).EvaluateStatements(
        new()
        {
            Key = "figures", Name = "Figures",
            Observations =
            [
                new() { Indicator = "accidents", At = new(2024, 12, 31), Value = "0 accident" },
                new() { Indicator = "visits", At = new(2024, 12, 31), Value = "0 visit" },
                .. Enumerable.Range(1, 59).Select(n => new Observation
                {
                    Indicator = "drill-count", At = new(2024, 12, 31), Organization = $"school-{n:00}", Value = n == 7 ? "1 drill" : "2 drill",
                }),
            ],
        },
        YearOver);

    [Fact]
    public void Statement_HasTheTargetsThatItBindsTo_AndNoOther()
        => Card.Statements[0].Results.Select(result => $"{result.Name} {result.Outcome}").Should().Equal("Accidents Met", "Drills Missed");

    [Fact]
    public void Pair_IsJudgedByItsOwnUnit_AndByTheWholeWhereNoUnitIsAsked()
    {
        string Of(string school) => string.Join(", ", Card.Statements[0].Pairs.Single(pair => pair.Pair.Lower == school).Results.Select(result => $"{result.Result.Name} {result.Outcome}"));

        Of("school-06").Should().Be("Accidents Met, Drills Met");
        Of("school-07").Should().Be("Accidents Met, Drills Missed");
        Of("school-60").Should().Be("Accidents Met, Drills NoData");
        Card.Statements[0].Pairs.Count(pair => pair.CountOf(TargetOutcome.Missed) == 1).Should().Be(1);
    }

    [Fact]
    public void Pair_BelowTheUnitsThatAreAsked_TakesTheOutcomeOfItsUpperSide()
        => Card.Statements[1].Pairs.Where(pair => pair.CountOf(TargetOutcome.Missed) > 0).Select(pair => pair.Pair.Lower.Text).Should().Equal("school-07.teaching", "school-07.logistics");

    [Fact]
    public void Signatures_CountAsOfTheDay()
    {
        var early = County.Resolve(MadeUpCounty.Calendar).EvaluateStatements(new() { Key = "none", Name = "None" }, new(2024, 2, 19));

        early.Statements[0].Pairs.Should().OnlyContain(pair => pair.Pair.State == SignatureState.Unsigned);
        early.Statements[0].Results.Should().OnlyContain(result => result.Outcome == TargetOutcome.NoData);
    }

    [Fact]
    public void Text_NamesEachTargetWithItsReason_AndEachPairWithWhatItMissed()
        => Card.ToText().Should().StartWith("County safety plan 2024: outcomes by statement of responsibility as of 2025-01-10\n180 of 180 signed\n")
            .And.Contain("Layer 1: County and schools").And.Contain("Drills: missed, a shortfall").And.MatchRegex("Education bureau +School 07 +signed +1 +1 +0 +Drills");

    [Fact]
    public void Html_InChinese_IsOnePageWithAllPairs()
        => Card.ToHtml(Languages.SimplifiedChinese).Should().Contain("按责任书考核").And.Contain("<td>School 60</td>").And.NotContain("<script");

    [Fact]
    public void Markdown_HasATableOfPairs() => Card.ToMarkdown().Should().Contain("| upper side | lower side | state | met | missed | open | what is missed |");
}
