namespace Education.Planning.Seeds;

/// <summary>How the entries of the calendar are written: a number, a few words, the line that they serve.</summary>
internal static class TeachertrainCityEntries
{
    /// <summary>A month's heading and its entries.</summary>
    public static CalendarBlock Block(Key key, string label, string english, string chinese, Timing timing, params ReadOnlySpan<Activity> entries)
        => new() { Key = key, Label = label, Name = Text(english, chinese), Timing = timing, Entries = [.. entries] };

    /// <summary>An entry of the bureau.</summary>
    public static Activity Entry(Key key, string label, string english, string chinese, params Key[] serves)
        => Step(key, english, chinese) with { Label = label, Serves = [.. serves], Assignments = [Responsible("bureau")] };

    /// <summary>An entry that assesses somebody.</summary>
    public static Activity Assessment(Key key, string label, string english, string chinese, Key by, params Key[] whom) => Judged(key, english, chinese, by, whom) with { Label = label };
}
