using Education.Planning.Evaluation;
using Education.Planning.Scheduling;
using Education.Planning.Seeds;
using NodaTime;

namespace Education.Planning.Tests.Seeds;

public class MoralCityAwardsTests
{
    private static readonly LocalDate YearEnd = new(2014, 12, 31);
    private static readonly ResolvedPlan Resolved = MoralCityPlan.Compose().Resolve(MoralCityCalendar.Compose());

    [Theory]
    [InlineData("ethics-awards", "ethics-teachers ethics-collectives", "400 60", "about 400 person; about 60 collective", "True False")]
    [InlineData("moral-awards", "moral-workers moral-class-teachers moral-classes", "170 170 300", "about 170 person; about 170 person; about 300 class", "True True True")]
    [InlineData("pupil-awards", "pupils", "500 200", "about 500 pupil; about 200 pupil", "True True")]
    public void Places_AreSharedOutToTheLastOne(string award, string sheets, string places, string stated, string within)
    {
        var board = Confer(award, sheets);

        string.Join(' ', board.Lines.Select(line => line.Quotas.Sum(quota => quota.Places.Number))).Should().Be(places);
        string.Join("; ", board.Lines.Select(line => line.Line.Places)).Should().Be(stated);
        string.Join(' ', board.Lines.Select(line => line.IsWithinStated)).Should().Be(within);
        board.Lines.Should().OnlyContain(line => line.Quotas.All(quota => quota.Selected + quota.LeftOver == quota.Places.Number));
    }

    [Fact]
    public void EveryOutcome_IsAmongTheMadeUpCandidates()
        => new[] { Confer("ethics-awards", "ethics-teachers ethics-collectives"), Confer("pupil-awards", "pupils") }.SelectMany(board => board.Lines).SelectMany(line => line.Decisions).Select(decision => decision.Outcome)
            .Distinct().Should().Contain([AwardOutcome.Given, AwardOutcome.NotChosen, AwardOutcome.Tied, AwardOutcome.Barred, AwardOutcome.TurnedAway, AwardOutcome.Objected]);

    [Theory]
    [InlineData("collectives", "ethics-awards", "ethics-teachers ethics-collectives")]
    [InlineData("school-models", "school-models", "teacher-marks teacher-candidates")]
    [InlineData("micro-films", "micro-film-prizes", "micro-films")]
    public void Report_InBothLanguages_IsTheOneThatWasRead(string file, string award, string sheets)
    {
        var board = Confer(award, sheets);
        board = board with { Lines = board.Lines.Where(line => line.Line.Key != "advanced-individuals").ToValueList() };

        GoldenFile.ShouldHold($"award.{file}.en.txt", board.ToText());
        GoldenFile.ShouldHold($"award.{file}.zh-Hans.md", board.ToMarkdown(Languages.SimplifiedChinese));
    }

    // (0.4 × 85 + 0.3 × 89 + 0.3 × 91 + 0.4 × 83 + 0.3 × 95 + 0.3 × 97) ÷ 2; of the ninth the families did not answer this term: (40 × 81 + 30 × 97) ÷ 70, and 87.2 before.
    [Theory]
    [InlineData("made-up-teacher-01", "89.4", "-7")]
    [InlineData("made-up-teacher-09", "87.5", "-2.9")]
    public void TeacherAppraisal_CombinesRatersOfTwoTerms(string teacher, string score, string ownAbove)
    {
        var board = Board("teacher-ethics");

        board.ValueOf("score", teacher)!.ToString().Should().Be(score);
        board.ValueOf("own.above", teacher)!.ToString().Should().Be(ownAbove);
    }

    [Fact]
    public void SchoolEvaluation_ReadsTheAppraisalOfTeachers()
    {
        var board = Board("school-ethics");

        GoldenFile.ShouldHold("scheme.school-ethics.txt", board.ToText() + "\n" + board.Explain("score", "school-3").ToText());
    }

    [Theory]
    [InlineData("awards/moral-city/teacher-ethics.scheme.json")]
    [InlineData("awards/moral-city/school-ethics.scheme.json")]
    public void Scheme_WrittenByHand_CompilesWithoutWarnings(string path)
        => Scheme(path).Compile().Diagnostics.Where(diagnostic => diagnostic.Severity != Severity.Information).Should().BeEmpty();

    public static TheoryData<string> Sheets => [.. SeedSheet.ComposeAll().Select(sheet => sheet.Path)];

    [Theory]
    [MemberData(nameof(Sheets))]
    public void Sheet_Committed_IsWhatTheSeedsWrite(string path)
        => File.ReadAllText(RepositoryRoot.File("seeds", path)).Should().Be(SeedSheet.ComposeAll().Single(sheet => sheet.Path == path).Csv);

    private static AwardBoard Confer(string award, string sheets)
    {
        ValueList<EvaluationScheme> schemes = award == "school-models" ? [Scheme("awards/moral-city/teacher-ethics.scheme.json")] : [];
        var readers = Resolved.Plan.Awards.Single(one => one.Key == award).ToSchemes().Concat(schemes).Select(scheme => scheme.Compile()).ToList();
        return Resolved.Confer(award, Table(readers, sheets), YearEnd, schemes);
    }

    private static Scoreboard Board(string scheme)
    {
        var compiled = new[] { Scheme("awards/moral-city/school-ethics.scheme.json"), Scheme("awards/moral-city/teacher-ethics.scheme.json") }.CompileTogether();
        var table = compiled.Schemes.Aggregate(Table(compiled.Schemes, "teacher-marks school-figures"), (all, one) => all.JoinedWith(
            one.TableOf(Resolved.Plan.Parties, new() { Key = "none", Name = "None" }, Resolved.Period, YearEnd).Table));
        return compiled.Run(table, YearEnd).Single(board => board.Scheme.Key! == scheme);
    }

    private static ObservationTable Table(IEnumerable<CompiledScheme> readers, string sheets)
        => sheets.Split(' ').Select(name => File.ReadAllText(RepositoryRoot.File("seeds", "awards", "moral-city", name + ".csv")))
            .Select(csv => readers.Select(reader => reader.TryReadTable(csv, null, out var table, out _) ? table : null).OfType<ObservationTable>().First())
            .Aggregate((all, table) => all.JoinedWith(table));

    private static EvaluationScheme Scheme(string path) => PlanningJson.Read<EvaluationScheme>(File.ReadAllText(RepositoryRoot.File("seeds", path)));
}
