namespace Education.Planning.Calendars;

/// <summary>A way of counting years, months and days. <see cref="ReckoningDates"/> turns its dates into ISO dates.</summary>
public enum Reckoning
{
    /// <summary>The ISO calendar, that is, the Gregorian one.</summary>
    Iso,

    /// <summary>The Julian calendar.</summary>
    Julian,

    /// <summary>The Coptic calendar; the 13th month has 5 or 6 days.</summary>
    Coptic,

    /// <summary>The Persian (Solar Hijri) calendar, leap years by astronomy, as <see cref="System.Globalization.PersianCalendar"/> has them.</summary>
    Persian,

    /// <summary>The Hebrew calendar with civil month numbers: month 1 is Tishri; a leap year has 13 months.</summary>
    Hebrew,

    /// <summary>The Um Al Qura calendar of Saudi Arabia, years 1318 to 1500.</summary>
    UmAlQura,

    /// <summary>The Badíʿ calendar; the days of Ayyám-i-Há are the days after the 19th of month 18.</summary>
    Badi,

    /// <summary>The Chinese lunisolar calendar of the framework: 1901-02-19 to 2101-01-28.</summary>
    Lunar,
}
