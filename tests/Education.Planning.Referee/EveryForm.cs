using Education.Planning.Calendars;
using NodaTime;

namespace Education.Planning.Referee;

/// <summary>A plan with every form of timing that makes a difference in a calendar file, and texts that are hard to write.</summary>
internal static class EveryForm
{
    private static readonly string[] Timings =
    [
        "06/early", "05/dekad3", "03-15", "by 10/end", "before summer-break", "after term1/day1", "within 3d after gaokao", "throughout Y", "about 11-20", "for 6d within 04..05",
        "03, 10", "02/end..03/early", "09/early..", "fire-day, teachers-day, army-day", "zhongkao, fire-day", "Y+1/01", "2d before gaokao", "06 & before summer-break",
        "tentative 10 '10月（暂定）'", "10 was 05", "announced-later was 06", "07-10 if 'no typhoon; or rain, at all'", "by xx-xx", "gradually", "when-suitable & after 06/end", "zhongkao",
        "by 05-20 @counties; by 05-10 @city-schools", "by 03/end; gradually", "06-15 roll next", "by 06-15 roll next",
        "every day", "every 10d within 03..05", "every week within 03..06: mon", "every 2w within 2024-03-04..2024-05: wed, fri", "every week within 03",
        "every month: day31", "every month: last-fri", "every month: fri5", "every 3m: day1, day15", "every year within 2024..2035: 02-29", "every year within 2024..2035: 11/thu4",
        "every year within 2024..: 09-10", "every week within 2024-12..: mon", "every month: last-workday", "every month within 03..06: day10 roll previous",
        "every week within term2 only term-time: mon roll next schoolday", "every week within 2024-03-18..2024-03-31: sat, sun roll next", "every month", "every half-month", "every quarter",
        "every term: by week2/fri", "every month within 03..06: by day10 roll previous", "2..3 per term", "every ..1hm", "every 3..5y within 2024..2035", "every gaokao: within 3d after it",
        "every public-holiday", "every week except summer-break: fri", "every workday within 05", "9999-12-31", "9999-12", "999y before 100",
    ];

    private static readonly LocalizedText Awkward = new LocalizedText(
        "Commas, semicolons; colons: \"quotes\", a \\ stroke;\nsecond line\n\n  fourth line with blanks  and a tab\there. BEGIN:VEVENT stays text. 𠮷野 👩‍🏫 é ﷽ " + new string('x', 100))
        .With(Languages.SimplifiedChinese, "顿号、逗号，分号；冒号：“引号”\\斜线,半角;\n第二行 " + string.Concat(Enumerable.Repeat("校园安全𠮷", 40)));

    public static Plan Plan { get; } = new()
    {
        Key = "every-form", Title = new LocalizedText("Every form; of timing, \\ all").With(Languages.SimplifiedChinese, "各种时间，一一列出"), Language = "en", Period = "2024",
        Parties =
        [
            new OrganizationSet { Key = "counties", Name = new LocalizedText("Counties").With(Languages.SimplifiedChinese, "各县区") },
            new OrganizationSet { Key = "city-schools", Name = new LocalizedText("City schools").With(Languages.SimplifiedChinese, "市直学校") },
        ],
        Initiatives =
        [
            .. Timings.Select((timing, i) => new Initiative
            {
                Key = $"item{i + 1}",
                Name = new LocalizedText($"Item {i + 1}, {timing}").With(Languages.SimplifiedChinese, $"事项{i + 1}，{timing}"),
                Description = i % 3 == 0 ? Awkward : null,
                Timing = timing,
            }),
            new() { Key = "backslash", Name = "Folder \\new, no line break; and a pair \\\\", Timing = "04" },
            new() { Key = "no-timing", Name = "No timing" },
            new() { Key = "around", Name = "Around", Timing = "04", Activities = [new() { Key = "part", Name = "Part of it" }, new() { Key = "own", Name = "With its own", Timing = "by 04/mid" }] },
        ],
        WorkCalendar = [new() { Key = "march", Name = "March", Label = "三月份:", Timing = "03", Entries = [new Activity { Key = "printed", Name = "Printed\nin two lines" }] }],
    };

    public static SchoolCalendar Calendar { get; } = new()
    {
        Key = "county",
        Name = "County",
        Base = ChinaCalendar.Mainland,
        Academic = new()
        {
            Years =
            [
                new()
                {
                    StartYear = 2023,
                    Terms = [new() { Days = new(new(2023, 9, 1), new(2024, 1, 19)) }, new() { Days = new(new(2024, 2, 19), new(2024, 7, 5)) }],
                    Breaks = [new() { Key = "summer-break", Days = new(new(2024, 7, 6), new(2024, 8, 31)) }],
                },
                new() { StartYear = 2024, Terms = [new() { Days = new(new(2024, 9, 1), new(2025, 1, 17)) }] },
            ],
        },
        Events = [new() { Key = "gaokao", Days = [new DateInterval(new(2024, 6, 7), new(2024, 6, 8))] }],
    };
}
