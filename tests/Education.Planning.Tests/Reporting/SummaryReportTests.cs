using System.Xml.Linq;
using Education.Planning.Calendars;
using Education.Planning.Evaluation;
using Education.Planning.Reporting;
using NodaTime;

namespace Education.Planning.Tests.Reporting;

public class SummaryReportTests
{
    private static readonly AnnualSummary Summary = new Plan
    {
        Key = "plan", Title = Text("Plan of the year", "年度计划"), Language = "en", Period = "2015",
        UnitNames = [new() { Unit = "school", Name = Text("schools", "所") }],
        Objectives =
        [
            new()
            {
                Key = "places", Label = "一、", Name = Text("Places", "学位"),
                Indicators =
                [
                    Indicator("rate", "Enrolment", "入学率", "%", IndicatorKind.Percentage, "at least 90 %"),
                    Indicator("network", "Campus networks", "校园网", "%", IndicatorKind.Percentage, "at least 100 %"),
                    Indicator("schools", "Schools at the standard", "达标学校", "school", IndicatorKind.Count, "at least 1800 school"),
                    Indicator("books", "Books bought", "购书", null, IndicatorKind.Count, null),
                    Indicator("town", "in towns", "城镇", null, IndicatorKind.Count, null) with { PartOf = "books" },
                    Indicator("country", "in the countryside", "农村", null, IndicatorKind.Count, null) with { PartOf = "books" },
                ],
            },
        ],
    }.Resolve(new SchoolCalendar { Key = "calendar", Name = "Calendar" }).Summarize(
        new()
        {
            Key = "set", Name = "Set",
            Observations =
            [
                Observed("rate", "85.63 %") with { Reason = Text("A new district", "新设城区"), Remedy = Text("Two schools more", "再建两校") }, Observed("rate", "80.35 %", 2014),
                Observed("network", "48 %"),
                Observed("schools", "1830 school"), Observed("schools", "1475 school", 2014),
                Observed("books", 65) with { Covers = "2015-01-01..2015-11-30" }, Observed("town", 26), Observed("country", 39),
            ],
        }, new(2015, 12, 31));

    [Fact]
    public void Text_InEnglish_ShowsChangesInTheRightUnit() => Summary.ToText().Should().Be(
        """
        Plan of the year: planned and actual, as of 2015-12-31
        1 done, 2 partly done, 3 no target

        一、 Places
          item                     planned                                                actual  year before                   change  standing
          Enrolment                at least 90 %, by 2015-12-31                          85.63 %      80.35 %  +5.28 percentage points  partly done, not yet due, short by 4.37 percentage points
          Campus networks          at least 100 %, by 2015-12-31                            48 %                                        partly done, not yet due, short by 52 percentage points
          Schools at the standard  at least 1800 school, by 2015-12-31               1830 school  1475 school          +355 (+24.07 %)  done
          Books bought                                                  65 (January to November)                                        no target
          in towns                                                                            26                                        no target
          in the countryside                                                                  39                                        no target
          Enrolment
             reason: A new district
             remedy: Two schools more

        Sums
          Books bought: 26 + 39 = 65

        """);

    [Fact]
    public void Markdown_InChinese_ShowsChangesInTheRightUnit() => Summary.ToMarkdown(Languages.SimplifiedChinese).Should().Be(
        """
        # 年度计划：计划与完成情况（截至 2015-12-31）

        1 完成，2 部分完成，3 无目标

        ## 一、 学位

        | 项目 | 计划 | 实际 | 上年 | 增减 | 完成情况 |
        | --- | --- | --: | --: | --: | --- |
        | 入学率 | 不低于 90 %，2015-12-31 前 | 85.63 % | 80.35 % | \+5.28 个百分点 | 部分完成，未到期，差 4.37 个百分点 |
        | 校园网 | 不低于 100 %，2015-12-31 前 | 48 % |  |  | 部分完成，未到期，差 52 个百分点 |
        | 达标学校 | 不低于 1800 所，2015-12-31 前 | 1830 所 | 1475 所 | \+355（+24.07 %） | 完成 |
        | 购书 |  | 65（1至11月） |  |  | 无目标 |
        | 城镇 |  | 26 |  |  | 无目标 |
        | 农村 |  | 39 |  |  | 无目标 |

        - 入学率
          - 原因：新设城区
          - 措施：再建两校

        ## 合计核对

        - 购书：26 + 39 = 65

        """);

    [Theory]
    [InlineData(Languages.English)]
    [InlineData(Languages.TraditionalChinese)]
    public void Html_IsWellFormedAndHoldsEveryCell(string language)
    {
        var html = XDocument.Parse(Summary.ToHtml(language));

        html.Root!.Attribute("lang")!.Value.Should().Be(language);
        html.Descendants("tr").Should().HaveCount(7).And.AllSatisfy(row => row.Elements().Should().HaveCount(6));
        html.Descendants("h2").Should().HaveCount(2);
        html.Descendants("td").Select(cell => cell.Value).Should().Contain(["85.63 %", "80.35 %"]);
    }

    [Fact]
    public void Html_HostileTexts_AreNoMarkup()
    {
        var html = HtmlLayout.Render(new("<script>alert('a')</script>", "a & b", [new("\u0001\u2028\ud800", [new("x", ["\"y\""])])]), "en\"><b>");

        XDocument.Parse(html).Descendants().Select(e => e.Name.LocalName).Should().NotContain(["script", "b"]);
    }

    private static LocalizedText Text(string english, string chinese) => new LocalizedText(english).With(Languages.SimplifiedChinese, chinese);

    private static Indicator Indicator(Key key, string english, string chinese, string? unit, IndicatorKind kind, string? rule) => new()
    {
        Key = key, Name = Text(english, chinese), Unit = unit, Kind = kind,
        Targets = rule is null ? [] : [new() { Rule = rule, Due = "by Y/end" }],
    };

    private static Observation Observed(Key indicator, ObservedValue value, int year = 2015) => new() { Indicator = indicator, Value = value, At = new LocalDate(year, 12, 31) };
}
