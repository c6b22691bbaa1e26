using System.Globalization;
using Education.Planning.Calendars;
using Education.Planning.Evaluation;
using Education.Planning.Registers;
using NodaTime;

namespace Education.Planning.Benchmarks.Json;

/// <summary>Documents of any size, the same every time, with the variety of real ones: some words come again and again, keys and names do not.</summary>
internal static class JsonWorkload
{
    private static readonly string[] Timings =
    [
        "by 06/end", "by 03-15", "every month: last-workday", "every week within 03..06: mon", "09/early", "before summer-break", "throughout Y", "every term: by week2/fri", "within 3d after gaokao",
        "tentative 10 '10月（暂定）'", "by 04/end; gradually", "every quarter",
    ];

    /// <summary>A plan with so many objectives; one is about 2,900 bytes.</summary>
    public static Plan Plan(int objectives) => new()
    {
        Key = "workload",
        Title = "全市教育工作要点",
        Language = "zh-Hans",
        Period = "2024",
        Parties = Enumerable.Range(0, 200).Select(i => (Party)new Organization { Key = Key("school", i), Name = Text($"第{i}中学"), Type = Name("school") }).ToValueList(),
        Objectives = Enumerable.Range(0, objectives).Select(Objective).ToValueList(),
    };

    /// <summary>So many observations; one is about 170 bytes.</summary>
    public static ObservationSet Observations(int count) => new()
    {
        Key = "workload",
        Name = "Figures",
        Observations = Enumerable.Range(0, count).Select(i => new Observation
        {
            Indicator = Key("indicator", i % 40),
            Organization = Key("school", i / 40),
            Value = ObservedValue.Parse(string.Create(CultureInfo.InvariantCulture, $"{i * 7919L % 100_000 / 100m} %")),
            At = new LocalDate(2024, 1, 1).PlusDays(i % 366),
        }).ToValueList(),
    };

    public static SchoolCalendar Calendar(int events) => new()
    {
        Key = "workload",
        Name = "Calendar",
        Events = Enumerable.Range(0, events).Select(i => new CalendarEvent { Key = Key("event", i), Name = Text($"第{i}次活动"), Days = [new DateInterval(new LocalDate(2024, 1, 1).PlusDays(i % 3000), new LocalDate(2024, 1, 3).PlusDays(i % 3000))] }).ToValueList(),
    };

    public static EvaluationScheme Scheme(int steps) => new()
    {
        Name = "Workload",
        Levels = [new() { Name = "school", Inputs = [new("met", ColumnType.Number()), new("of", ColumnType.Number())] }],
        Steps = Enumerable.Range(0, steps).Select(i => (Step)new Step.Calculate(Name("step", i), Expression.Parse(string.Create(CultureInfo.InvariantCulture, $"{i + 1} * met / (of + {i})")))).ToValueList(),
    };

    public static UnitRegistry Units(int units) => new()
    {
        Key = "workload",
        Name = "Units",
        Parties = Enumerable.Range(0, units).Select(i => (Party)new Organization
        {
            Key = Key("school", i), Name = Text($"第{i}小学"), Type = Name("school"), PartOf = Key("district", i % 40), Attributes = [new() { Key = "pupils", Amount = new(200 + (i % 1800), "person") }],
        }).ToValueList(),
    };

    public static WorkRegister Register(int cases) => new()
    {
        Key = "workload",
        Name = "Register",
        Kinds = [new() { Key = "hazard", Name = "安全隐患", States = [new() { Key = "found", Name = "已查出", Next = ["removed"] }, new() { Key = "removed", Name = "已销号", IsClosed = true }] }],
        Cases = Enumerable.Range(0, cases).Select(i => new CaseRecord
        {
            Key = Key("case", i), Name = Text($"第{i}处隐患"), Kind = "hazard", Responsible = Key("school", i % 200), Opened = new LocalDate(2024, 1, 1).PlusDays(i % 366),
            Steps = [new() { State = "found", On = new LocalDate(2024, 1, 1).PlusDays(i % 366) }, new() { State = "removed", On = new LocalDate(2024, 1, 9).PlusDays(i % 366) }],
        }).ToValueList(),
    };

    private static Objective Objective(int i) => new()
    {
        Key = Key("objective", i),
        Label = $"{i + 1}.",
        Name = Text($"第{i + 1}项：校园安全"),
        Assignments = [Assignment.Lead(Key("school", i % 200)), Assignment.Responsible(Key("school", (i + 1) % 200))],
        Weight = (i % 100) + 0.5m,
        Indicators = Enumerable.Range(0, 3).Select(j => Indicator(i, j)).ToValueList(),
        Initiatives = Enumerable.Range(0, 4).Select(j => Initiative(i, j)).ToValueList(),
    };

    private static Indicator Indicator(int i, int j) => new()
    {
        Key = Key("indicator", i, j),
        Name = Text($"第{i}之{j}项指标达标率"),
        Kind = IndicatorKind.Percentage,
        Unit = Name("%"),
        Baseline = new() { Value = Quantity.Parse($"{50 + (i % 40)} %"), At = "Y-1" },
        Targets = [new Target { Rule = TargetRule.Parse($"at least {60 + (i % 40)} %"), Due = Timing.Parse(Timings[(i + j) % 12]), Commitment = Commitment.Ensure }],
    };

    private static Initiative Initiative(int i, int j) => new()
    {
        Key = Key("initiative", i, j),
        Label = $"（{j + 1}）",
        Name = Text($"第{i}之{j}项工作"),
        Description = Text($"对全部学校的消防、食堂、校车和宿舍逐一检查，第{i}组在第{j}周之前写出报告，并在会上说明。"),
        Timing = Timing.Parse(Timings[(i * 5 + j) % 12]),
        Assignments = [Assignment.Lead(Key("school", (i + j) % 200)), Assignment.Responsible(Key("school", (i * 3 + j) % 200))],
    };

    // Fresh strings, as a reader makes them.
    private static string Name(string text) => new(text);

    private static string Name(string word, int i) => string.Create(CultureInfo.InvariantCulture, $"{word}{i}");

    private static Key Key(string word, int i, int? j = null) => new(string.Create(CultureInfo.InvariantCulture, $"{word}-{i}{(j is null ? "" : ".")}{j}"));

    private static LocalizedText Text(string text) => new(text);
}
