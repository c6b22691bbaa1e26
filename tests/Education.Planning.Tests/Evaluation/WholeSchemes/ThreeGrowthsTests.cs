using Education.Planning.Evaluation;

namespace Education.Planning.Tests.Evaluation.WholeSchemes;

/// <summary>Targets that need a second value, as steps: the three growths of funding (三个增长), below last year, not lower than another group.</summary>
public class ThreeGrowthsTests
{
    private static readonly CompiledScheme Compiled = new EvaluationScheme
    {
        Name = "Targets as steps",
        Sets = [new("item", ["pupil", "pay", "public"])],
        Levels =
        [
            new() { Name = "county", Inputs = [Yuan("grant"), Yuan("revenue"), Yuan("{item}"), Yuan("urbanPay"), new("dropouts", ColumnType.Number())] },
        ],
        Steps =
        [
            new Step.Calculate("growth.grant", "100 * (grant - grant@prior) / grant@prior"),
            new Step.Calculate("growth.revenue", "100 * (revenue - revenue@prior) / revenue@prior"),
            new Step.Calculate("faster", "growth.grant > growth.revenue"),
            new Step.Calculate("grows.{item}", "{item} > {item}@prior"),
            new Step.Require("three.growths", Need.All) { Of = ["faster", "grows.{item}"] },
            new Step.Calculate("fewer.dropouts", "dropouts < dropouts@prior"),
            new Step.Calculate("pay.not.lower", "pay >= urbanPay"),
        ],
    }.Compile();

    [Theory]
    [InlineData("110 105 12 6 3", "yes")] // 10 % against 5 %
    [InlineData("105 105 12 6 3", "no")] // as fast is not faster
    [InlineData("110 105 12 5 3", "no")] // pay as last year
    [InlineData("110 105 12 missing 3", "missing")]
    [InlineData("105 110 12 missing 3", "no")] // already failed
    public void TheThreeGrowths_MustAllHold(string now, string result) => Run(now, "1", "0").ValueOf("three.growths", "c")!.ToString().Should().Be(result);

    [Fact]
    public void ASecondValue_MayBeLastYearsOrAnothersOwn()
    {
        Run("110 105 12 6 3", "1", "6").ValueOf("fewer.dropouts", "c")!.Flag.Should().BeTrue(); // 2 last year
        Run("110 105 12 6 3", "2", "6").ValueOf("fewer.dropouts", "c")!.Flag.Should().BeFalse();
        Run("110 105 12 6 3", "1", "6").ValueOf("pay.not.lower", "c")!.Flag.Should().BeTrue();
        Run("110 105 12 6 3", "1", "6.01").ValueOf("pay.not.lower", "c")!.Flag.Should().BeFalse();
    }

    private static ObservedColumn Yuan(string name) => new(name, ColumnType.Number("yuan"));

    private static Scoreboard Run(string now, string dropouts, string urbanPay)
    {
        string[] names = ["grant", "revenue", "pupil", "pay", "public"], before = ["100", "100", "10", "5", "2"];
        return Compiled.Run(new()
        {
            Rows =
            [
                new()
                {
                    Level = "county", Key = "c",
                    Cells =
                    [
                        .. names.Zip(now.Split(' '), (n, v) => new ObservedCell(n, v)), .. names.Zip(before, (n, v) => new ObservedCell(n, v, 1)),
                        new("dropouts", dropouts), new("dropouts", "2", 1), new("urbanPay", urbanPay),
                    ],
                },
            ],
        }, new(2024, 12, 31));
    }
}
