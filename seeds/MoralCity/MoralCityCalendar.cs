using Education.Planning.Calendars;

namespace Education.Planning.Seeds;

/// <summary>The calendar of the city's schools for 2014: terms and breaks that are assumed, over the public record of the year.</summary>
/// <remarks>Return days and flag raisings are set by each school; they are left out, not guessed.</remarks>
public static class MoralCityCalendar
{
    /// <summary>The city's layer with the country's below it.</summary>
    public static SchoolCalendar Compose() => new()
    {
        Key = "city-2014",
        Name = Text("Schools of the city, 2014; term dates are assumed", "全市学校，2014年；学期日期为假定"),
        Base = new() { Key = "china-2014", Name = Text("Mainland China, 2014", "中国内地，2014年"), Working = ChinaYear.WorkingDays(2014) },
        Academic = new()
        {
            Years =
            [
                new()
                {
                    StartYear = 2013,
                    Terms =
                    [
                        new() { Days = new(new(2013, 9, 2), new(2014, 1, 10)), Name = Text("Autumn term 2013, assumed", "2013年秋季学期（假定）") },
                        new() { Days = new(new(2014, 3, 3), new(2014, 7, 11)), Name = Text("Spring term 2014, assumed", "2014年春季学期（假定）") },
                    ],
                    Breaks =
                    [
                        new() { Key = "winter-break", Days = new(new(2014, 1, 11), new(2014, 3, 2)), Name = Text("Winter break, assumed", "寒假（假定）") },
                        new() { Key = "summer-break", Days = new(new(2014, 7, 12), new(2014, 8, 31)), Name = Text("Summer break, assumed", "暑假（假定）") },
                    ],
                },
                new()
                {
                    StartYear = 2014,
                    Terms =
                    [
                        new() { Days = new(new(2014, 9, 1), new(2015, 1, 16)), Name = Text("Autumn term 2014, assumed", "2014年秋季学期（假定）") },
                        new() { Days = new(new(2015, 3, 2), new(2015, 7, 10)), Name = Text("Spring term 2015, assumed", "2015年春季学期（假定）") },
                    ],
                    Breaks = [new() { Key = "winter-break", Days = new(new(2015, 1, 17), new(2015, 3, 1)), Name = Text("Winter break, assumed", "寒假（假定）") }],
                },
            ],
        },
        Events =
        [
            new()
            {
                Key = "opening-ceremony", Name = Text("Opening ceremonies, assumed on the first day of term", "开学典礼（假定在学期首日）"),
                Days = [new(new(2014, 3, 3), new(2014, 3, 3)), new(new(2014, 9, 1), new(2014, 9, 1))],
            },
        ],
    };
}
