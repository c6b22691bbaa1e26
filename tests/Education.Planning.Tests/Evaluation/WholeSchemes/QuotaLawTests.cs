using System.Globalization;
using Education.Planning.Evaluation;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Education.Planning.Tests.Evaluation.WholeSchemes;

/// <summary>What holds of every quota: the readings of one place in a hundred, vetoes that never help, better scores that never hurt.</summary>
public class QuotaLawTests
{
    private static readonly LocalDate AsOf = new(2024, 12, 31);

    private static readonly string[] Grades = ["不合格", "合格", "良好", "优秀"];

    [Theory]
    [InlineData(RoundingMode.HalfUp, 1, "1 1 1 2 10")]
    [InlineData(RoundingMode.HalfAwayFromZero, 1, "1 1 1 2 10")]
    [InlineData(RoundingMode.HalfEven, 1, "1 1 1 2 10")] // 250 would tell them apart: 2 against 3
    [InlineData(RoundingMode.Up, 1, "1 1 2 2 10")]
    [InlineData(RoundingMode.Down, 1, "1 1 1 1 10")]
    [InlineData(RoundingMode.Down, 0, "0 1 1 1 10")]
    public void OneInAHundred_OfSmallUnits_DependsOnTheRounding(RoundingMode mode, int least, string places)
    {
        var scheme = new EvaluationScheme
        {
            Name = "One in a hundred",
            Levels = [new() { Name = "unit", Inputs = [new("staff", ColumnType.Number("person"))] }],
            Steps = [new Step.Round("rounded", "0.01 * staff") { Mode = mode }, new Step.Limit("places", "rounded") { AtLeast = least }],
        };
        var staff = new[] { 99, 100, 149, 150, 1000 };
        var board = scheme.Compile().Run(new() { Rows = staff.Select(n => new ObservedRow { Level = "unit", Key = Text(n), Cells = [new("staff", n)] }).ToValueList() }, AsOf);
        string.Join(' ', staff.Select(n => board.ValueOf("places", Text(n)))).Should().Be(places);
    }

    [Fact]
    public void Veto_OfOneUnit_NeverRaisesItsRatingNorItsGrade() => Prop.ForAll(Arb.From(Tables), units =>
    {
        var before = Run(units);
        for (var i = 0; i < units.Length; i++)
        {
            var after = Run([.. units.Select((u, j) => j == i ? u with { Accident = true } : u)]);
            foreach (var column in new[] { "score.rating", "grade" })
                Place(after, column, i).Should().BeLessThanOrEqualTo(Place(before, column, i));
        }
        for (var i = 0; i < units.Length; i++)
            Place(before, "score.rating", i).Should().BeLessThanOrEqualTo(Place(before, "score.rating.scored", i));
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(40));

    [Fact]
    public void Grades_WithinAQuotaGroup_RiseWithTheScore() => Prop.ForAll(Arb.From(Tables), units =>
    {
        var board = Run(units);
        var free = Enumerable.Range(0, units.Length).Where(i => !units[i].Accident && units[i].Incidents < 4).ToList();
        foreach (var (better, worse) in from a in free from b in free where Score(board, a) >= Score(board, b) select (a, b))
        {
            Place(board, "score.rating", better).Should().BeGreaterThanOrEqualTo(Place(board, "score.rating", worse));
            Place(board, "grade", better).Should().BeGreaterThanOrEqualTo(Place(board, "grade", worse));
        }
        Enumerable.Range(0, units.Length).Count(i => Place(board, "grade", i) == 3).Should().BeLessThanOrEqualTo((int)board.ValueOf("places")!.Number!.Value, "those tied across the line are excluded");
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(100));

    private static Gen<Unit[]> Tables => Gen.ArrayOf(
        from enrolled in Gen.Choose(95, 110)
        from trained in Gen.Choose(14, 20)
        from incidents in Gen.Elements(0, 0, 0, 1, 5)
        from late in Gen.Choose(0, 2)
        from accident in Gen.Elements(false, false, false, true)
        select new Unit(enrolled * 10, trained * 5, incidents, late, accident), 9);

    private static Scoreboard Run(Unit[] units) => ResponsibilityTargets.Scheme.Compile().Run(
        new()
        {
            Rows = units.Select((u, i) => new ObservedRow
            {
                Level = "unit", Key = Text(i),
                Cells = [new("enrolled", u.Enrolled), new("enrolTarget", 1000), new("trainedShare", u.Trained), new("incidents", u.Incidents), new("lateReports", u.Late), new("majorAccident", new ObservedValue.Flag(u.Accident))],
            }).ToValueList(),
        }, AsOf);

    private static int Place(Scoreboard board, string column, int unit) => Array.IndexOf(Grades, board.ValueOf(column, Text(unit))!.ToString());

    private static decimal Score(Scoreboard board, int unit) => board.ValueOf("score", Text(unit))!.Number!.Value;

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private sealed record Unit(int Enrolled, int Trained, int Incidents, int Late, bool Accident);
}
