using Education.Planning.Calendars;

namespace Education.Planning.Seeds;

/// <summary>The calendar of the city's schools for 2020: terms that are assumed, over the public record of days off.</summary>
public static class WorkPointsCity2020Calendar
{
    /// <summary>The city's layer with the country's below it.</summary>
    public static SchoolCalendar Compose() => new()
    {
        Key = "city-2020",
        Name = Text("Schools of the city, 2020; term dates are assumed", "全市学校，2020年；学期日期为假定"),
        Base = new() { Key = "china-2020", Name = Text("Mainland China, 2020", "中国内地，2020年"), Working = ChinaYear.WorkingDays(2020) },
        Academic = new()
        {
            Years =
            [
                new()
                {
                    StartYear = 2019,
                    Terms =
                    [
                        new() { Days = new(new(2019, 9, 1), new(2020, 1, 10)), Name = Text("Autumn term 2019, assumed", "2019年秋季学期（假定）") },
                        new() { Days = new(new(2020, 2, 17), new(2020, 7, 10)), Name = Text("Spring term 2020, assumed", "2020年春季学期（假定）") },
                    ],
                },
                new()
                {
                    StartYear = 2020,
                    Terms = [new() { Days = new(new(2020, 9, 1), new(2021, 1, 22)), Name = Text("Autumn term 2020, assumed", "2020年秋季学期（假定）") }],
                },
            ],
        },
    };
}
