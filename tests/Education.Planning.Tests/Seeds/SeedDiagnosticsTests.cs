using Education.Planning.Seeds;
using Education.Planning.Tests.Seeds.Coverage;

namespace Education.Planning.Tests.Seeds;

/// <summary>What validating a seed says: exactly what its text deserves, as <c>diagnostics.tsv</c> lists it, and never an error.</summary>
public class SeedDiagnosticsTests
{
    private static readonly IReadOnlyList<TableRow> Table = TabSeparated.Read(RepositoryRoot.File("tests", "Education.Planning.Tests", "Seeds", "diagnostics.tsv"));

    public static TheoryData<string> Plans => [.. SeedFile.ComposeAll().Select(file => file.Path).Where(path => path.StartsWith("plans/", StringComparison.Ordinal)).Select(path => path[6..^5])];

    [Fact]
    public void Plans_AreThirteen() => Plans.Should().HaveCount(13);

    [Theory]
    [MemberData(nameof(Plans))]
    public void Validate_SaysWhatTheTextDeserves(string seed)
        => Report(seed).Select(diagnostic => $"{Word(diagnostic.Severity)} {diagnostic.Id} {diagnostic.Path}")
            .Should().Equal(Table.Where(row => row["seed"] == seed).Select(row => $"{row["severity"]} {row["id"]} {row["path"]}"));

    [Theory]
    [MemberData(nameof(Plans))]
    public void Validate_FindsNoError(string seed) => Report(seed).Should().NotContain(diagnostic => diagnostic.Severity == Severity.Error);

    [Theory]
    [InlineData("school-office", "initiatives/staff-management/label", "`9、` stands where the number 8 is due: a number is missing.", "“9、”处应为第 8 号，序号有缺。")]
    [InlineData("teachertrain-city", "workCalendar/march/entries/teaching-management/label", "`7、` stands where the number 6 is due: a number is missing.", "“7、”处应为第 6 号，序号有缺。")]
    [InlineData("teachertrain-city", "workCalendar/september/entries/new-teachers-september/label", "`1、` repeats the number before it; the number 2 is due.", "“1、”与前一序号重复，应为第 2 号。")]
    [InlineData("summary-city-2015", "sections/[6]/label", "`七、` stands where the number 6 is due: a number is missing.", "“七、”处应为第 6 号，序号有缺。")]
    [InlineData("annual-city", "initiatives/funding/label", "`11.` runs on from the list before it.", "“11.”接续前一部分的序号。")]
    [InlineData("moral-city", "initiatives/themed-activities/activities/micro-films/label", "`二)` is written otherwise than its siblings (`(#)`).", "“二)”的写法与同级序号（“(#)”）不同。")]
    [InlineData("work-points-city-2020", "source/title", "The title names 2022; the period of the plan is 2020.", "标题中的年份是 2022，计划期是 2020。")]
    [InlineData("work-points-city-2020", "source/printedPeriod", "The document prints 2022; the period of the plan is 2020.", "文件所印的时期是 2022，计划期是 2020。")]
    [InlineData("yearend-city", "period", "The document prints no year; the period of the plan (2012) comes from elsewhere.", "文件未印年份；计划期（2012）另有来源。")]
    [InlineData("principal-office", "source/printedPeriod", "The document hides digits of its period (`20xx—20xx`).", "文件所印的时期“20xx—20xx”被遮盖。")]
    [InlineData("school-office", "initiatives/reports/activities/half-year-report/timing", "The document hides digits of `by xx-xx`, so it has no date.", "“by xx-xx”的数字被遮盖，无法确定日期。")]
    [InlineData("work-points-city-2020", "objectives/livelihood/initiatives/city-projects/activities/places/indicators/new-places/targets/[0]/rule", "The document hides digits of the target `exactly x.xx万 place`, so it cannot be decided.", "目标“exactly x.xx万 place”的数字被遮盖，无法判定。")]
    [InlineData("work-points-city-2020", "objectives/opening/initiatives/delta/activities/kindergarten-forum/name", "The text hides something (`xx`).", "文字中有被遮盖之处（“xx”）。")]
    [InlineData("teachertrain-office-city", "annexes/[0]", "The annex `Annex 1: days of the on-site meetings` is missing.", "附件“附表一：现场会日程”缺失。")]
    [InlineData("teachertrain-school", "objectives/measures/initiatives/lesson-reform/activities/preparation/slogans/[0]", "The slogan `Learn twice, think once` declares 3 parts and lists 4.", "口号“两学一思”称有 3 项，列出 4 项。")]
    [InlineData("moral-city", "initiatives/commendations/activities/ethics-awards/indicators/advanced-individuals/targets/[0]/rule", "The target `near 400 person` is vague and gives no tolerance, so it cannot be decided.", "目标“near 400 person”表述模糊且未给出容差，无法判定。")]
    public void Message_InBothLanguages(string seed, string path, string english, string chinese)
    {
        var diagnostic = Report(seed).Single(one => one.Path.Text == path);

        diagnostic.Message(Languages.English).Should().Be(english);
        diagnostic.Message(Languages.SimplifiedChinese).Should().Be(chinese);
    }

    private static IReadOnlyList<Diagnostic> Report(string seed)
        => [.. PlanningJson.Read<Plan>(SeedFile.ComposeAll().Single(file => file.Path == $"plans/{seed}.json").Json).Validate().Diagnostics];

    private static string Word(Severity severity) => severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "information" };
}
