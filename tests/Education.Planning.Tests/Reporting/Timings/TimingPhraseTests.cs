using Education.Planning.Calendars;
using Education.Planning.Reporting;
using FsCheck;
using FsCheck.Fluent;

namespace Education.Planning.Tests.Reporting.Timings;

public class TimingPhraseTests
{
    private static readonly Plan Plan = new()
    {
        Key = "p", Title = "Plan", Language = "en", Period = "2012",
        Parties = [new Organization { Key = "schools", Name = new LocalizedText("Schools").With("zh-Hans", "各校") }],
        Initiatives = [new() { Key = "list", Name = new LocalizedText("The list").With("zh-Hans", "名单") }],
    };

    private static readonly SchoolCalendar Calendar = new()
    {
        Key = "c", Name = "Calendar",
        Base = new() { Key = "base", Name = "Base", Events = [new() { Key = "reading-month", Name = new LocalizedText("Reading month").With("zh-Hans", "阅读月"), Days = [] }] },
    };

    [Theory]
    [InlineData("by Y/end", "by the end of the year", "本年末前（含）")]
    [InlineData("every term: early", "the beginning of every term", "每学期初")]
    [InlineData("every term: day1", "every term: day 1", "每学期，第1天")]
    [InlineData("03 & npc-cppcc", "March & npc cppcc", "3月，两会")]
    [InlineData("08..09 & by term1/day1; 08..09 & before national-day", "August to September & by day 1 of term 1; August to September & before national day", "8月至9月，第1学期第1天前（含）；8月至9月，国庆节之前")]
    [InlineData("tentative Y+1/01", "tentatively January of next year", "暂定次年1月")]
    [InlineData("before Y+1/spring-festival", "before spring festival of next year", "次年春节之前")]
    [InlineData("05/dekad2", "the second ten days of May", "5月中旬")]
    [InlineData("06/end", "the end of June", "6月末")]
    [InlineData("2012-11-06", "6 November 2012", "2012年11月6日")]
    [InlineData("for 10d within 03..05", "for 10 days within March to May", "3月至5月内历时10天")]
    [InlineData("for 3..5y within Y..", "for 3 to 5 years from the year on", "本年起历时3至5年")]
    [InlineData("for 1d.. split within Y", "for 1 day or more within the year, in parts", "本年内历时至少1天（可分段）")]
    [InlineData("every ..1hm", "at least every half-month", "至少每半个月一次")]
    [InlineData("every 2y", "every 2 years", "每2年")]
    [InlineData("2 per term", "2 times every term", "每学期2次")]
    [InlineData("x per term", "x times every term", "每学期x次")]
    [InlineData("every public-holiday: before it", "every public holiday: before it", "每逢节假日，当次之前")]
    [InlineData("every week within term1 only mon: fri", "every week, within term 1, only Monday: Friday", "每周（第1学期内）（仅星期一），星期五")]
    [InlineData("within 3wd after #list", "within 3 workdays after “The list”", "“名单”后3个工作日内")]
    [InlineData("when-suitable if #list", "when suitable if “The list”", "适时（条件：“名单”）")]
    [InlineData("promptly", "promptly", "及时")]
    [InlineData("Y/half2", "the second half of the year", "本年后半")]
    [InlineData("term2/last-day", "the last day of term 2", "第2学期最后一天")]
    [InlineData("03-05 roll next", "5 March, or the next workday", "3月5日（逢休顺延至下一工作日）")]
    [InlineData("reading-month", "Reading month", "阅读月")]
    [InlineData("03 @schools", "March (Schools)", "3月（各校）")]
    [InlineData("lunar:08-15", "15 August (lunar calendar)", "农历8月15日")]
    [InlineData("by xx-xx", "by xx-xx", "xx-xx前（含）")]
    [InlineData("every month: dayxx", "every month: day xx", "每月，第xx天")]
    public void Timing_IsToldInWords(string timing, string english, string chinese)
    {
        Told(timing, Languages.English).Should().Be(english);
        Told(timing, Languages.SimplifiedChinese).Should().Be(chinese);
    }

    [Theory]
    [InlineData("every public-holiday: before it", "每逢節假日，當次之前")]
    [InlineData("within 3wd after #list", "“名单”後3個工作日內")]
    public void InTraditionalCharacters_TheLibrarysWordsAreAndTheAuthorsStay(string timing, string told) => Told(timing, Languages.TraditionalChinese).Should().Be(told);

    [Fact]
    public void AnyTiming_HasWords()
        => Prop.ForAll(TimingGens.Timings, timing => Tags().All(language => new TimingPhrase(language, new(Plan, Calendar, language)).Of(timing).Length > 0))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    private static string[] Tags() => ["en", "zh-Hans", "zh-Hant"];

    private static string Told(string timing, string language) => new TimingPhrase(language, new(Plan, Calendar, language)).Of(timing);
}
