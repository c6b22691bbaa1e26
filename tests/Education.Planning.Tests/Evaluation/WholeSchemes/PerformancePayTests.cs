using Education.Planning.Evaluation;
using Education.Planning.Tests.Evaluation.Conformance;
using NodaTime;

namespace Education.Planning.Tests.Evaluation.WholeSchemes;

/// <summary>Pay that is to lean to the front line: the rule is a step of the scheme, and says of which school the weights break it, and why.</summary>
public class PerformancePayTests
{
    private static readonly EvaluationScheme Scheme = PlanningJson.Read<EvaluationScheme>(ConformanceFolder.TextOf("work-points-city-2020-pay", "scheme"));

    private static readonly Scoreboard Board = Scheme.Compile().Run(PopulationTable.Read(ConformanceFolder.PopulationOf("work-points-city-2020-pay")), new LocalDate(2020, 12, 31));

    [Theory]
    [InlineData("East", true)]
    [InlineData("West", false)]
    [InlineData("North", false)]
    [InlineData("South", true)]
    public void Weights_ThatDoNotFavourTheFrontLine_AreFound(string school, bool leans) => Board.ValueOf("leans", school)!.Flag.Should().Be(leans);

    [Fact]
    public void Explanation_NamesBothWeights()
        => Board.Explain("leans", "North").ToText().Should().Contain("0.9").And.Contain("1.5");

    [Fact]
    public void Lead_ThatASchoolSets_MustBeReached()
    {
        var stricter = Scheme with { Parameters = [new() { Name = "lead", Value = 0.2m }] };

        stricter.Compile().Run(PopulationTable.Read(ConformanceFolder.PopulationOf("work-points-city-2020-pay")), new LocalDate(2020, 12, 31)).ValueOf("leans", "East")!.Flag.Should().BeFalse("1.1 is not more than 0.2 above 1");
    }

    [Fact]
    public void Pool_IsNeverExceeded()
        => new[] { "East", "West", "North", "South" }.Should().OnlyContain(school => Board.ValueOf("left", school)!.Number >= 0 && Board.ValueOf("left", school)!.Number < 1);
}
