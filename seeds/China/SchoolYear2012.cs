using Education.Planning.Calendars;

namespace Education.Planning.Seeds;

/// <summary>The academic year 2012 of a school that is not named: assumed terms and breaks over the public record of the country.</summary>
public static class SchoolYear2012
{
    /// <summary>The school's layer with the country's below it.</summary>
    public static SchoolCalendar Compose() => new()
    {
        Key = "school-2012",
        Name = Text("A school, academic year 2012; term dates are assumed", "某校，2012学年；学期日期为假定"),
        Base = new() { Key = "china-2012-2013", Name = Text("Mainland China, 2012 and 2013", "中国内地，2012至2013年"), Working = ChinaYear.WorkingDays(2012, 2013) },
        Academic = new()
        {
            Years =
            [
                new()
                {
                    StartYear = 2012,
                    Terms =
                    [
                        new() { Days = new(new(2012, 9, 3), new(2013, 1, 25)), Name = Text("First semester, assumed", "第一学期（假定）") },
                        new() { Days = new(new(2013, 2, 25), new(2013, 7, 5)), Name = Text("Second semester, assumed", "第二学期（假定）") },
                    ],
                    Breaks =
                    [
                        new() { Key = "winter-break", Days = new(new(2013, 1, 26), new(2013, 2, 24)), Name = Text("Winter break, assumed", "寒假（假定）") },
                        new() { Key = "summer-break", Days = new(new(2013, 7, 6), new(2013, 8, 31)), Name = Text("Summer break, assumed", "暑假（假定）") },
                    ],
                },
            ],
        },
    };
}
