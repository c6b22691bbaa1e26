using System.Globalization;
using Education.Planning.Evaluation;

namespace Education.Planning.Reporting;

/// <summary>The words of annual summaries in one language.</summary>
internal sealed record SummaryWords
{
    public static SummaryWords In(string language) => language switch
    {
        Languages.TraditionalChinese => Hant,
        _ when language.StartsWith("zh", StringComparison.Ordinal) => Hans,
        _ => English,
    };

    public required string Title { get; init; }

    /// <summary>That the period is not over; the argument is its last day.</summary>
    public required string NotOver { get; init; }

    public required string Item { get; init; }

    public required string Planned { get; init; }

    public required string Actual { get; init; }

    public required string Before { get; init; }

    public required string Change { get; init; }

    public required string Standing { get; init; }

    public required string Reason { get; init; }

    public required string Remedy { get; init; }

    public required string By { get; init; }

    public required string ShortBy { get; init; }

    public required string Points { get; init; }

    public required string About { get; init; }

    public required string Forecast { get; init; }

    public required string Preliminary { get; init; }

    /// <summary>That a forecast reaches what is planned.</summary>
    public required string Promising { get; init; }

    /// <summary>A value and a note beside it.</summary>
    public required string Noted { get; init; }

    public required string Comma { get; init; }

    public required string UnitsMet { get; init; }

    public required string Sums { get; init; }

    public required string AsStated { get; init; }

    public required string NotAsStated { get; init; }

    public required string Work { get; init; }

    public required string Expected { get; init; }

    public required string Done { get; init; }

    public required string OnTime { get; init; }

    public required string Elsewhere { get; init; }

    public required Func<Fulfilment, string> FulfilmentWord { get; init; }

    public required Func<int, int, string> Months { get; init; }

    private static SummaryWords English { get; } = new()
    {
        Title = "{0}: planned and actual, as of {1}",
        NotOver = "The period goes on until {0}.",
        Item = "item",
        Planned = "planned",
        Actual = "actual",
        Before = "year before",
        Change = "change",
        Standing = "standing",
        Reason = "reason: {0}",
        Remedy = "remedy: {0}",
        By = "{0}, by {1}",
        ShortBy = "short by {0}",
        Points = "{0} percentage points",
        About = "about {0}",
        Forecast = "forecast",
        Preliminary = "preliminary",
        Promising = "forecast to be met",
        Noted = "{0} ({1})",
        Comma = ", ",
        UnitsMet = "{0} of {1} units",
        Sums = "Sums",
        AsStated = "{0}: {1} = {2}",
        NotAsStated = "{0}: {1} = {2}, but {3} was observed",
        Work = "Work",
        Expected = "due",
        Done = "done",
        OnTime = "in time",
        Elsewhere = "Other",
        FulfilmentWord = fulfilment => fulfilment switch
        {
            Fulfilment.Done => "done",
            Fulfilment.Partly => "partly done",
            Fulfilment.NotDone => "not done",
            Fulfilment.NotYet => "not yet done",
            Fulfilment.Unknown => "unknown",
            _ => "no target",
        },
        Months = (first, last) => first == last ? Month(first) : $"{Month(first)} to {Month(last)}",
    };

    private static SummaryWords Hans { get; } = new()
    {
        Title = "{0}：计划与完成情况（截至 {1}）",
        NotOver = "期间至 {0} 结束。",
        Item = "项目",
        Planned = "计划",
        Actual = "实际",
        Before = "上年",
        Change = "增减",
        Standing = "完成情况",
        Reason = "原因：{0}",
        Remedy = "措施：{0}",
        By = "{0}，{1} 前",
        ShortBy = "差 {0}",
        Points = "{0} 个百分点",
        About = "约 {0}",
        Forecast = "预计",
        Preliminary = "初步",
        Promising = "预计可完成",
        Noted = "{0}（{1}）",
        Comma = "，",
        UnitsMet = "{1} 个单位中 {0} 个",
        Sums = "合计核对",
        AsStated = "{0}：{1} = {2}",
        NotAsStated = "{0}：{1} = {2}，而观测值为 {3}",
        Work = "工作落实",
        Expected = "应办",
        Done = "已办",
        OnTime = "按期",
        Elsewhere = "其他",
        FulfilmentWord = fulfilment => fulfilment switch
        {
            Fulfilment.Done => "完成",
            Fulfilment.Partly => "部分完成",
            Fulfilment.NotDone => "未完成",
            Fulfilment.NotYet => "尚未完成",
            Fulfilment.Unknown => "不明",
            _ => "无目标",
        },
        Months = ChineseMonths,
    };

    private static SummaryWords Hant { get; } = Hans with
    {
        Title = "{0}：計劃與完成情況（截至 {1}）",
        NotOver = "期間至 {0} 結束。",
        Item = "項目",
        Planned = "計劃",
        Actual = "實際",
        Change = "增減",
        Standing = "完成情況",
        UnitsMet = "{1} 個單位中 {0} 個",
        Points = "{0} 個百分點",
        About = "約 {0}",
        Forecast = "預計",
        Promising = "預計可完成",
        Sums = "合計核對",
        NotAsStated = "{0}：{1} = {2}，而觀測值為 {3}",
        Work = "工作落實",
        Expected = "應辦",
        Done = "已辦",
    };

    private static string Month(int month) => CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month);

    private static string ChineseMonths(int first, int last)
        => string.Create(CultureInfo.InvariantCulture, $"{(first == last ? "" : $"{first}至")}{last}月");
}
