using Education.Planning.Evaluation;
using NodaTime;
using static Education.Planning.Tests.Evaluation.TargetPlans;

namespace Education.Planning.Tests.Evaluation;

/// <summary>Tables of a scheme from units and observations, without a plan.</summary>
public class RegistryTableTests
{
    private static readonly DateInterval Year = new(new(2015, 1, 1), new(2015, 12, 31));

    private static readonly CompiledScheme Scheme = new EvaluationScheme
    {
        Name = "Places",
        Sets = [new("what", ["seats", "roomArea"])],
        Levels = [new() { Name = "district" }, new() { Name = "school", In = ["district"], Inputs = [new("{what}", ColumnType.Number()), new("pupils", ColumnType.Number()), new("kind", ColumnType.Text)] }],
        Steps =
        [
            new Step.Calculate("each", "seats / pupils"), new Step.Reduce("total", Reduction.Sum) { Of = ["seats"], To = "district", Absent = AbsentRule.Skip },
            new Step.Reduce("three.years", Reduction.Sum) { Of = ["seats", "seats@prior", "seats@-2"], Absent = AbsentRule.Skip },
        ],
    }.Compile();

    private static readonly ValueList<Party> Units =
    [
        new Organization { Key = "north", Name = "North", Type = "district" },
        new Organization { Key = "s1", Name = "First", Type = "school", PartOf = "north", Attributes = [new() { Key = "pupils", Amount = 50 }, new() { Key = "kind", Word = "primary" }] },
        new Organization { Key = "s2", Name = "Second", Type = "school", PartOf = "north", Attributes = [new() { Key = "pupils", Amount = 20 }] },
    ];

    [Fact]
    public void Table_OfUnitsAndObservations_RunsWithoutAPlan()
    {
        var set = Set(
            Observed(500, "seats", organization: "s1"), Observed(450, "seats", new(2014, 12, 31), "s1"), Observed(400, "seats", new(2013, 6, 30), "s1"), Observed(100, "seats", organization: "s2"),
            Observed(7, "room-area", organization: "s1"));

        var reading = Scheme.TableOf(Units, set, Year, new(2016, 1, 1));
        var board = Scheme.Run(reading.Table, new(2016, 1, 1));

        reading.Diagnostics.Should().BeEmpty();
        board.Diagnostics.Should().BeEmpty();
        (board.ValueOf("each", "s1")!.Number, board.ValueOf("total", "north")!.Number, board.ValueOf("three.years", "s1")!.Number, board.ValueOf("roomArea", "s1")!.Number, board.ValueOf("kind", "s1")!.Text)
            .Should().Be((10m, 600m, 1350m, 7m, "primary"));
        (board.ValueOf("seats@prior", "s1"), board.ValueOf("roomArea", "s2")!.State).Should().Be((null, ValueState.Missing));
    }

    [Fact]
    public void Table_WithoutUnits_HasThoseThatWereObserved()
    {
        var reading = Scheme.TableOf([], Set(Observed(500, "seats", organization: "b"), Observed(5, "pupils", organization: "a")), Year, new(2016, 1, 1));

        reading.Table.Rows.Select(r => $"{r.Level} {r.Key}").Should().BeEquivalentTo("school a", "school b");
        reading.Diagnostics.Should().BeEmpty();
    }

    [Theory]
    [InlineData("2014-09-01", "2015-08-31", 800)]
    [InlineData("2015-01-01", "2015-06-30", 300)] // no whole year: nothing is two periods back
    [InlineData("2014-01-01", "2015-12-31", 700)] // two years long: 2010 and 2011 are two periods back
    public void EarlierPeriods_AreAsLongAsTheCurrentOne(string start, string end, int sum)
    {
        static LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
        var set = Set(Observed(100, "seats", new(2015, 3, 1), "s1"), Observed(200, "seats", new(2013, 10, 1), "s1"), Observed(500, "seats", new(2013, 3, 1), "s1"), Observed(400, "seats", new(2011, 3, 1), "s1"));

        var reading = Scheme.TableOf(Units, set, new(Day(start), Day(end)), new(2016, 1, 1));

        Scheme.Run(reading.Table, new(2016, 1, 1)).ValueOf("three.years", "s1")!.Number.Should().Be(sum);
    }

    [Theory]
    [InlineData("per_pupil", "per-pupil")]
    [InlineData("perPupil", "per-pupil")]
    [InlineData("PerPupil", "per-pupil")]
    [InlineData("mark.a2B", "mark.a2-b")]
    [InlineData("面积", null)]
    [InlineData("_x", null)]
    public void Columns_HaveTheKeyOfTheirName(string column, string? key) => RegistryTable.KeyOf(column)?.Text.Should().Be(key);

    [Fact]
    public void Periods_AtTheEndOfTheCalendar_AreNoObstacle()
        => Scheme.TableOf(Units, Set(Observed(1, "seats", organization: "s1")), new(new(9999, 1, 1), new(9999, 12, 31)), new(9999, 12, 31)).Table.Rows.Should().NotBeEmpty();
}
