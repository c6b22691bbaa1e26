using Education.Planning.Calendars;

namespace Education.Planning.Seeds;

/// <summary>The calendar of the county's schools for 2012: terms and breaks that are assumed, over the public record of the year.</summary>
/// <remarks>The senior high entrance examination (<c>zhongkao</c>) is set locally; the county is not named, so its dates are left out, not guessed.</remarks>
public static class SafetyCountyCalendar
{
    /// <summary>The county's layer with the country's below it.</summary>
    public static SchoolCalendar Compose() => new()
    {
        Key = "county-2012",
        Name = Text("Schools of the county, 2012; term dates are assumed", "全县学校，2012年；学期日期为假定"),
        Base = China2012.Compose(),
        Academic = new()
        {
            Years =
            [
                new()
                {
                    StartYear = 2011,
                    Terms =
                    [
                        new() { Days = new(new(2011, 9, 1), new(2012, 1, 13)), Name = Text("Autumn term 2011, assumed", "2011年秋季学期（假定）") },
                        new() { Days = new(new(2012, 2, 13), new(2012, 7, 6)), Name = Text("Spring term 2012, assumed", "2012年春季学期（假定）") },
                    ],
                    Breaks =
                    [
                        new() { Key = "winter-break", Days = new(new(2012, 1, 14), new(2012, 2, 12)), Name = Text("Winter break, assumed", "寒假（假定）") },
                        new() { Key = "summer-break", Days = new(new(2012, 7, 7), new(2012, 9, 2)), Name = Text("Summer break, assumed", "暑假（假定）") },
                    ],
                },
                new()
                {
                    StartYear = 2012,
                    Terms =
                    [
                        new() { Days = new(new(2012, 9, 3), new(2013, 1, 25)), Name = Text("Autumn term 2012, assumed", "2012年秋季学期（假定）") },
                        new() { Days = new(new(2013, 2, 25), new(2013, 7, 5)), Name = Text("Spring term 2013, assumed", "2013年春季学期（假定）") },
                    ],
                    Breaks =
                    [
                        new() { Key = "winter-break", Days = new(new(2013, 1, 26), new(2013, 2, 24)), Name = Text("Winter break, assumed", "寒假（假定）") },
                    ],
                },
            ],
        },
    };
}
