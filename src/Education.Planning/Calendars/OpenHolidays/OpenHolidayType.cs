namespace Education.Planning.Calendars;

/// <summary>The kinds of holiday that OpenHolidays tells apart.</summary>
public enum OpenHolidayType
{
    /// <summary>A public holiday.</summary>
    Public,

    /// <summary>A day on which banks are closed.</summary>
    Bank,

    /// <summary>A holiday that employers may give.</summary>
    Optional,

    /// <summary>School holidays.</summary>
    School,

    /// <summary>The first school day after holidays; no holiday itself.</summary>
    BackToSchool,

    /// <summary>The last day of lessons; no holiday itself.</summary>
    EndOfLessons,
}
