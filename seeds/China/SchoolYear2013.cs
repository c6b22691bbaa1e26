using Education.Planning.Calendars;

namespace Education.Planning.Seeds;

/// <summary>The calendar of a school for 2013: terms that are assumed, over the public record of days off.</summary>
public static class SchoolYear2013
{
    /// <summary>The school's layer with the country's below it.</summary>
    public static SchoolCalendar Compose() => new()
    {
        Key = "school-2013",
        Name = Text("A school, 2013; term dates are assumed", "一所学校，2013年；学期日期为假定"),
        Base = new() { Key = "china-2013", Name = Text("Mainland China, 2013", "中国内地，2013年"), Working = ChinaYear.WorkingDays(2013) },
        Academic = new()
        {
            Years =
            [
                new()
                {
                    StartYear = 2012,
                    Terms =
                    [
                        new() { Days = new(new(2012, 9, 3), new(2013, 1, 25)), Name = Text("Autumn term 2012, assumed", "2012年秋季学期（假定）") },
                        new() { Days = new(new(2013, 2, 25), new(2013, 7, 5)), Name = Text("Spring term 2013, assumed", "2013年春季学期（假定）") },
                    ],
                },
                new()
                {
                    StartYear = 2013,
                    Terms = [new() { Days = new(new(2013, 9, 2), new(2014, 1, 17)), Name = Text("Autumn term 2013, assumed", "2013年秋季学期（假定）") }],
                },
            ],
        },
    };
}
