using System.Globalization;
using Education.Planning.Evaluation;
using FsCheck;
using FsCheck.Fluent;
using static Education.Planning.Tests.Evaluation.Engine.Boards;

namespace Education.Planning.Tests.Evaluation.Engine.Peers;

/// <summary>Places in proportion to claims: textbook cases, ties, and what holds of every case. Generated cases are refereed by tests/Referees/allotment.</summary>
public class AllotTests
{
    // Textbook cases: six parties and ten seats; four and eight; three and seven. The rest worked out by hand.
    [Theory]
    [InlineData(AllotMethod.LargestRemainder, "10", "47000 16000 15800 12000 6100 3100", "5 2 1 1 1 0")]
    [InlineData(AllotMethod.Dhondt, "8", "100000 80000 30000 20000", "4 3 1 0")]
    [InlineData(AllotMethod.SainteLague, "7", "53000 24000 23000", "3 2 2")]
    [InlineData(AllotMethod.Dhondt, "7", "53000 24000 23000", "4 2 1")]
    [InlineData(AllotMethod.SainteLague, "4", "10 3", "3 1")]
    [InlineData(AllotMethod.ModifiedSainteLague, "3", "10 2.7", "3 0")] // 10 / 5 = 2 goes before 2.7 / 1.4 = 1.93
    [InlineData(AllotMethod.SainteLague, "3", "10 2.7", "2 1")] // 2.7 / 1 goes before 10 / 5
    [InlineData(AllotMethod.Adams, "4", "10 1 1", "2 1 1")]
    [InlineData(AllotMethod.HuntingtonHill, "4", "10 1 1", "2 1 1")]
    [InlineData(AllotMethod.Dean, "4", "10 1 1", "2 1 1")]
    [InlineData(AllotMethod.Dhondt, "4", "10 1 1", "4 0 0")]
    [InlineData(AllotMethod.HuntingtonHill, "5", "9 4", "3 2")] // the fifth place: 4 / √2 = 2.83 goes before 9 / √12 = 2.60
    [InlineData(AllotMethod.Quota, "5", "9 1 1 1", "4 undecided undecided undecided")] // d'Hondt would give all five to the first, above its quota 3.75 rounded up
    [InlineData(AllotMethod.LargestRemainder, "3", "1 1", "undecided undecided")]
    [InlineData(AllotMethod.Dhondt, "3", "4 2 0", "2 1 0")]
    [InlineData(AllotMethod.Dhondt, "2", "4 2 0", "undecided undecided 0")] // 4 / 2 equals 2 / 1
    [InlineData(AllotMethod.Adams, "1", "5 3 3", "1 0 0")] // fewer places than claims: the larger first
    [InlineData(AllotMethod.Adams, "2", "5 3 3", "1 undecided undecided")]
    [InlineData(AllotMethod.Quota, "0", "5 3", "0 0")]
    [InlineData(AllotMethod.Dean, "0", "0 0", "0 0")]
    [InlineData(AllotMethod.Dean, "1", "0 0", "undecided undecided")]
    [InlineData(AllotMethod.Dean, "1", "3 -1", "undecided undecided")]
    [InlineData(AllotMethod.Dean, "0 - 1", "3 1", "undecided undecided")]
    [InlineData(AllotMethod.SainteLague, "3", "3 missing 1", "2 missing 1")]
    [InlineData(AllotMethod.SainteLague, "1000000000000000", "1 2 3", "undecided 333333333333333 500000000000000")]
    [InlineData(AllotMethod.Quota, "10001", "1 2 3", "undecided undecided undecided")]
    public void Allot_OfClaims_GivesPlaces(AllotMethod method, string total, string claims, string places)
    {
        if (total == "1000000000000000") // a sixth of 10^15 is …666.67: the first two claims round up alike, and one place is left
            places = "166666666666667 333333333333333 500000000000000";
        Values(OfSchools(claims.Split(' ').Select(ObservedValue.Parse), new Step.Allot("r", "score", method, total))).Should().Equal(places.Split(' '));
    }

    [Fact]
    public void Allot_OfATie_IsBrokenInOrder_ElseReported()
    {
        var tied = OfSchools([1, 1, 1], new Step.Allot("r", "score", AllotMethod.Dhondt, "2"));
        Values(tied).Should().Equal("undecided", "undecided", "undecided");
        tied.Diagnostics.Select(d => d.Message()).Should().Equal("`r` in `all`: s1, s2, s3 are tied, and there is room for 2 of them; they stay undecided.");
        Values(OfSchools([1, 1, 1], new Step.Allot("r", "score", AllotMethod.Dhondt, "2") { Then = [new("number", Best.High)] })).Should().Equal("0", "1", "1");
        Values(OfSchools([1, 1, 1], new Step.Allot("r", "score", AllotMethod.Dhondt, "2") { Then = [new("max(number, 2)", Best.High)] })).Should().Equal("undecided", "undecided", "1");
    }

    [Fact]
    public void Allot_WithinDistrictsOverAThreshold_SharesThePlacesOfEach() => Values(OfSchools(
        [60, 50, 30, 40, 4],
        new Step.Reduce("sum", Reduction.Sum) { Of = ["score"], To = "district" },
        new Step.Round("places", "sum / 10"),
        new Step.Allot("r", "score", AllotMethod.SainteLague, "places") { Within = "district", Where = "score >= 0.05 * sum" }))
        .Should().Equal("6", "5", "3", "4", "0");

    [Fact]
    public void Allot_ToNobody_ReportsThePlaces()
    {
        var board = OfSchools([0, 0], new Step.Allot("r", "score", AllotMethod.Dean, "3"));
        board.ValueOf("r", "s1")!.Reason!.Default.Should().Be("no claim is above 0");
        board.Diagnostics.Select(d => d.Message()).Should().Equal("`r` in `all`: 3 of 3 places are left over.");
    }

    [Fact]
    public void Explain_ShowsQuotaQuotientsAndBothSidesOfTheLine()
    {
        var board = OfSchools([53, 24, 23], new Step.Allot("r", "score", AllotMethod.SainteLague, "7"));
        var first = board.Explain("r", "s1")[^1];
        first.Rule.Should().Be("allot 7 by score");
        first.Decided!.Default.Should().Be("quota 3.71 of 7; its last place at 53 / 5; its next at 53 / 7; the last place went to s3 at 23 / 3; the next would go to s1 at 53 / 7");
        first.Items.Select(i => $"{i.Name} {i.Standing} {i.Because!.Default}").Should().Equal("s3 Holds 23 / 3");
        first.Decided.In(Languages.SimplifiedChinese).Should().Be("7 个名额中应得 3.71；其最后一个名额：53 / 5；其下一个名额：53 / 7；最后一个名额归 s3（23 / 3）；下一个名额将归 s1（53 / 7）");
        OfSchools([53, 24, 23], new Step.Allot("r", "score", AllotMethod.HuntingtonHill, "7")).Explain("r", "s2")[^1].Decided!.Default
            .Should().StartWith("quota 1.68 of 7; its last place at 24 / √(1 × 2); its next at 24 / √(2 × 3); ");
        OfSchools([47, 16, 16], new Step.Allot("r", "score", AllotMethod.LargestRemainder, "7")).Explain("r", "s2")[^1].Decided!.Default
            .Should().Be("tied where not all have a place; quota 1.417721… of 7; remainder 0.417721…; tied at the line: s2, s3");
    }

    private static Gen<(AllotMethod Method, List<int> Claims, int Total)> Cases => from method in Gen.Elements(Enum.GetValues<AllotMethod>())
                                                                                   from claims in Gen.ListOf(Gen.Choose(0, 30))
                                                                                   from total in Gen.Choose(0, 25)
                                                                                   select (method, claims.Take(7).ToList(), total);

    [Fact]
    public void Law_PlacesSumToTheTotal_OrTheShortfallIsReported() => Prop.ForAll(Arb.From(Cases), made =>
    {
        var board = Shared(made.Method, made.Claims, made.Total);
        var values = Values(board).ToList();
        if (values.Contains("undecided") || made.Claims.Count == 0)
            (board.Diagnostics.Count == 1 || made.Total == 0 || made.Claims.Count == 0).Should().BeTrue();
        else
            values.Sum(v => int.Parse(v, CultureInfo.InvariantCulture)).Should().Be(made.Total);
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [Fact]
    public void Law_QuotasAreKept_ByLargestRemainderAndQuota() => Prop.ForAll(Arb.From(Cases.Where(c => c.Method is AllotMethod.LargestRemainder or AllotMethod.Quota && c.Claims.Sum() > 0)), made =>
    {
        foreach (var (claim, value) in made.Claims.Zip(Values(Shared(made.Method, made.Claims, made.Total))).Where(p => p.Second != "undecided"))
            Math.Abs((int.Parse(value, CultureInfo.InvariantCulture) * made.Claims.Sum()) - (claim * made.Total)).Should().BeLessThan(made.Claims.Sum());
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(200));

    [Fact]
    public void Law_MorePlacesTakeNoneAway_ByDivisorsAndQuota() => Prop.ForAll(Arb.From(Cases.Where(c => c.Method != AllotMethod.LargestRemainder && c.Claims.Sum() > 0)), made =>
    {
        foreach (var (before, after) in Values(Shared(made.Method, made.Claims, made.Total)).Zip(Values(Shared(made.Method, made.Claims, made.Total + 1))).Where(p => p.First != "undecided" && p.Second != "undecided"))
            int.Parse(after, CultureInfo.InvariantCulture).Should().BeGreaterThanOrEqualTo(int.Parse(before, CultureInfo.InvariantCulture));
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(200));

    private static Scoreboard Shared(AllotMethod method, List<int> claims, int total)
        => OfSchools(claims.Select(c => (ObservedValue)c), new Step.Allot("r", "score", method, total.ToString(CultureInfo.InvariantCulture)));

    private static IEnumerable<string> Values(Scoreboard board) => board.RowsOf("school").Select(row => board.ValueOf("r", row)!.ToString());
}
