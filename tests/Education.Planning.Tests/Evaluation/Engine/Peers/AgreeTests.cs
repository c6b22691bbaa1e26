using Education.Planning.Evaluation;

namespace Education.Planning.Tests.Evaluation.Engine.Peers;

/// <summary>Agreement of raters: published examples, and what cannot be told.</summary>
public class AgreeTests
{
    // Krippendorff, "Computing Krippendorff's Alpha-Reliability" (2011), example C: four observers, twelve units, printed .743 .815 .849 .797.
    private static readonly string[] Observers =
    [
        "1 2 3 3 2 1 4 1 2 - - -",
        "1 2 3 3 2 2 4 1 2 5 - 3",
        "- 3 3 3 2 3 4 2 2 5 1 -",
        "1 2 3 3 2 4 4 1 2 5 1 -",
    ];

    // Shrout and Fleiss, "Intraclass correlations" (1979): six targets, four judges, printed .17 .29 .71 .44 .62 .91.
    private static readonly string[] Judges = ["9 6 8 7 10 6", "2 1 4 1 5 2", "5 3 6 2 6 4", "8 2 8 6 9 7"];

    [Theory]
    [InlineData(AgreeMetric.Nominal, "0.743")]
    [InlineData(AgreeMetric.Ordinal, "0.815")]
    [InlineData(AgreeMetric.Interval, "0.849")]
    [InlineData(AgreeMetric.Ratio, "0.797")]
    public void Alpha_OfThePublishedExample_IsAsPrinted(AgreeMetric metric, string alpha) => Rated(Observers, AgreeMethod.Alpha, metric).Should().Be(alpha);

    [Theory]
    [InlineData(AgreeMethod.Icc1, "0.166")]
    [InlineData(AgreeMethod.Icc2, "0.29")]
    [InlineData(AgreeMethod.Icc3, "0.715")]
    [InlineData(AgreeMethod.Icc1K, "0.443")]
    [InlineData(AgreeMethod.Icc2K, "0.62")]
    [InlineData(AgreeMethod.Icc3K, "0.909")]
    public void Icc_OfThePublishedExample_IsAsPrinted(AgreeMethod method, string icc) => Rated(Judges, method, AgreeMetric.Interval).Should().Be(icc);

    // 20 yes-yes, 5 yes-no, 10 no-yes, 15 no-no: 0.7 observed, 0.5 by chance (a textbook case of Cohen's kappa).
    [Fact]
    public void Kappa_OfFiftyProposals_IsAsPrinted()
    {
        string first = string.Join(' ', Enumerable.Repeat("1", 25).Concat(Enumerable.Repeat("0", 25))), second = string.Join(' ', Enumerable.Repeat("1", 20).Concat(Enumerable.Repeat("0", 5)).Concat(Enumerable.Repeat("1", 10)).Concat(Enumerable.Repeat("0", 15)));
        Rated([first, second], AgreeMethod.Kappa, AgreeMetric.Nominal).Should().Be("0.4");
        Rated([first, second], AgreeMethod.Kappa, AgreeMetric.Interval).Should().Be("0.4", "of two categories every metric is the same");
    }

    // Two raters, four units. Fleiss pools both: p = 5/8 and 3/8, chance 1 - 34/64; observed 3 of 4. κ = 1 - (1/4) / (30/64) = 7/15.
    [Fact]
    public void FleissKappa_PoolsTheRaters() => Rated(["1 1 1 0", "1 1 0 0"], AgreeMethod.FleissKappa, AgreeMetric.Nominal).Should().Be("0.467");

    [Theory]
    [InlineData("1 1", "1 1", AgreeMethod.Alpha, AgreeMetric.Nominal, "undecided")] // nothing tells agreement from chance
    [InlineData("1 -", "- 1", AgreeMethod.Alpha, AgreeMetric.Nominal, "missing")]
    [InlineData("1 -", "2 1", AgreeMethod.Icc2, AgreeMetric.Interval, "missing")]
    [InlineData("1 -1", "2 1", AgreeMethod.Alpha, AgreeMetric.Ratio, "undecided")]
    [InlineData("1 2 3", "1 2 3", AgreeMethod.Alpha, AgreeMetric.Ordinal, "1")]
    [InlineData("1 0 0", "0 0 1", AgreeMethod.Alpha, AgreeMetric.Ratio, "-0.25")]
    public void Agree_AtTheEdge_SaysSo(string first, string second, AgreeMethod method, AgreeMetric metric, string result) => Rated([first, second], method, metric).Should().Be(result);

    [Theory]
    [InlineData(1, AgreeMethod.Alpha, AgreeMetric.Nominal, false)]
    [InlineData(3, AgreeMethod.Alpha, AgreeMetric.Ratio, true)]
    [InlineData(3, AgreeMethod.Kappa, AgreeMetric.Nominal, false)]
    [InlineData(2, AgreeMethod.Kappa, AgreeMetric.Ordinal, false)]
    [InlineData(2, AgreeMethod.FleissKappa, AgreeMetric.Interval, false)]
    [InlineData(2, AgreeMethod.Icc1, AgreeMetric.Nominal, false)]
    public void Agree_OfAWrongShape_IsRefused(int raters, AgreeMethod method, AgreeMetric metric, bool isSound)
        => Scheme(raters, method, metric).Compile().Diagnostics.Any(d => d.Id == "EVA0211").Should().Be(!isSound);

    [Fact]
    public void Explain_CountsPairsAndShowsEachRow()
    {
        var why = Board(Observers, AgreeMethod.Alpha, AgreeMetric.Nominal).Explain("r")[^1];
        why.Rule.Should().Be("agree alpha");
        why.Decided!.Default.Should().Be("rows counted: 11 of 12; pairs: 55; observed disagreement 0.2, expected 0.779487…");
        why.Decided.In(Languages.SimplifiedChinese).Should().Be("计入 12 行中的 11 行，55 对；观察到的不一致 0.2，预期的不一致 0.779487…");
        why.Items[5].InPlace.Should().Be("1, 2, 3, 4");
        why.Items[5].Contribution.Should().Be(4, "no two of four ratings agree: 12 ordered pairs of 3");
        why.Items[11].Standing.Should().Be(ItemStanding.LeftOut);
        Board(Judges, AgreeMethod.Icc2, AgreeMetric.Interval).Explain("r")[^1].Decided!.Default
            .Should().Be("6 rows by 4 raters; mean squares: rows 11.241666…, raters 32.486111…, rest 1.019444…");
    }

    [Fact]
    public void Agree_WithinAGroup_OfLabels()
    {
        var scheme = new EvaluationScheme
        {
            Name = "Labels",
            Scales = [new("grade", ["poor", "fair", "good"])],
            Levels = [new() { Name = "panel" }, new() { Name = "work", In = ["panel"], Inputs = [new("a", ColumnType.LabelOf("grade")), new("b", ColumnType.LabelOf("grade")), new("late", ColumnType.Flag)] }],
            Steps = [new Step.Agree("r", AgreeMethod.Alpha) { Of = ["a", "b"], Metric = AgreeMetric.Ordinal, Within = "panel", Where = "not late" }],
        };
        ObservedRow Work(string key, string panel, string a, string b, bool late = false) => new() { Level = "work", Key = key, In = [new("panel", panel)], Cells = [new("a", new ObservedValue.Level(a)), new("b", new ObservedValue.Level(b)), new("late", new ObservedValue.Flag(late))] };
        var board = scheme.Compile().Run(new() { Rows = [new() { Level = "panel", Key = "p" }, new() { Level = "panel", Key = "q" }, Work("1", "p", "poor", "poor"), Work("2", "p", "good", "good"), Work("3", "p", "poor", "good", late: true), Work("4", "q", "fair", "fair")] }, new(2026, 1, 1));
        board.ValueOf("r", "p")!.Number.Should().Be(1);
        board.ValueOf("r", "q")!.State.Should().Be(ValueState.Undecided);
    }

    private static string Rated(string[] raters, AgreeMethod method, AgreeMetric metric) => Board(raters, method, metric).ValueOf("rounded")!.ToString();

    private static Scoreboard Board(string[] raters, AgreeMethod method, AgreeMetric metric)
    {
        var ratings = raters.Select(r => r.Split(' ')).ToList();
        var rows = Enumerable.Range(0, ratings[0].Length).Select(u => new ObservedRow { Level = "unit", Key = $"u{u + 1:00}", Cells = ratings.Select((r, i) => new ObservedCell($"r{i}", r[u] == "-" ? "missing" : r[u])).ToValueList() });
        return Scheme(raters.Length, method, metric).Compile().Run(new() { Rows = rows.ToValueList() }, new(2026, 1, 1));
    }

    private static EvaluationScheme Scheme(int raters, AgreeMethod method, AgreeMetric metric) => new()
    {
        Name = "Raters",
        Levels = [new() { Name = "unit", Inputs = Enumerable.Range(0, raters).Select(i => new ObservedColumn($"r{i}", ColumnType.Number())).ToValueList() }],
        Steps = [new Step.Agree("r", method) { Of = Enumerable.Range(0, raters).Select(i => Expression.Parse($"r{i}")).ToValueList(), Metric = metric }, new Step.Round("rounded", "r") { Digits = 3 }],
    };
}
