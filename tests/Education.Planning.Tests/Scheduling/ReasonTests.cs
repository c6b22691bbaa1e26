using Education.Planning.Scheduling;

namespace Education.Planning.Tests.Scheduling;

/// <summary>Why something has no date, word for word.</summary>
public class ReasonTests
{
    [Theory]
    [InlineData("zhongkao", "no anchor `zhongkao` in the calendar.")]
    [InlineData("#opinions", "item #opinions has no date.")]
    [InlineData("AY", "two academic years touch 2024: write AY2023 or AY2024.")]
    [InlineData("term", "several terms touch 2024-01-01..2024-12-31: write AY2023/term1 or AY2023/term2 or AY2024/term1.")]
    [InlineData("term1/week40", "there is no week40 in 2024-09-01..2025-01-17.")]
    [InlineData("mon", "`mon` needs a week around it: write `mon1` for the first one.")]
    [InlineData("every month: mon", "`mon` needs a week around it: write `mon1` for the first one.")]
    [InlineData("06 & gaokao & 07", "the parts never hold together: `06 & gaokao & 07`.")]
    [InlineData("for 40d within 06", "for 40d does not fit its window 2024-06-01..2024-06-30.")]
    [InlineData("for 10d", "a length without a window.")]
    [InlineData("12..02", "`12..02` ends on 2024-02-29 before it begins on 2024-12-01; into the next year it is written like `12..Y+1/02`.")]
    [InlineData("by xx-xx", "masked.")]
    [InlineData("gradually", "undated (gradually).")]
    [InlineData("within 24h after gaokao", "hours and minutes (`24h`) are kept, not computed with.")]
    [InlineData("it", "`it` stands outside `every`.")]
    [InlineData("by 03..", "`03..` has no last day to count from.")]
    [InlineData("2147483647d after gaokao", "`2147483647d` leads outside the years -9998 to 9999.")]
    [InlineData("gaokao/q3", "`q3` cannot be taken of 2024-06-07..2024-06-08.")]
    [InlineData("public-holiday", "`public-holiday` begins more than once in 2024-01-01..2024-12-31: 2024-01-01, 2024-02-10, 2024-04-04, 2024-05-01.")]
    [InlineData("Y+1/gaokao", "the calendar has no `gaokao` in 2025-01-01..2025-12-31.")]
    [InlineData("term7", "no term `term7` in 2024-01-01..2024-12-31.")]
    [InlineData("FY", "two fiscal years touch 2024: write FY2023 or FY2024.")]
    [InlineData("every month within 02: day30", "no occurrence.")]
    [InlineData("1t after 2024-08-10", "2024-08-10 lies in no term.")]
    [InlineData("06-15 roll skip", "2024-06-15 is a free day and is skipped.")]
    [InlineData("every year within 2024..2025: 06 & gaokao", "the calendar has no `gaokao` in 2025-01-01..2025-12-31.")]
    [InlineData("every term within 2024..2027", "the academic years of the calendar cover 2023-08-01..2025-07-31 only.")]
    public void Reason_OfATiming_IsStated(string text, string reason)
        => Timing.Parse(text).Resolve("2024", SchedulingSamples.Calendar).Notes.Select(note => note.Message()).Should().Equal(reason);

    [Theory]
    [InlineData("AY", "2024 跨两个学年：请写明 AY2023 或 AY2024。")]
    [InlineData("#opinions", "事项 #opinions 没有日期。")]
    [InlineData("by xx-xx", "日期被隐去。")]
    [InlineData("12..02", "`12..02` 止于 2024-02-29，早于起始日 2024-12-01；跨入次年写作 `12..Y+1/02`。")]
    [InlineData("for 40d within 06", "for 40d 放不进其时段 2024-06-01..2024-06-30。")]
    public void Reason_InChinese_IsStated(string text, string reason)
        => Timing.Parse(text).Resolve("2024", SchedulingSamples.Calendar).Notes.Single().Message("zh-Hans").Should().Be(reason);

    [Fact]
    public void KnownUntil_IsAReason_NotAGuess()
    {
        var calendar = SchedulingSamples.Calendar with { Working = SchedulingSamples.Calendar.Working! with { KnownUntil = new(2024, 12, 31) } };

        Timing.Parse("Y+1/01/workday1").Resolve("2024", calendar).Notes.Single().Message().Should().Be("the calendar is known until 2024-12-31; 2025-01-01 lies after it.");
    }
}
