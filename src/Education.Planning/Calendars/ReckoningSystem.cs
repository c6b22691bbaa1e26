using NodaTime;

namespace Education.Planning.Calendars;

/// <summary>What each calendar must be able to say.</summary>
internal abstract class ReckoningSystem
{
    /// <summary>The ISO days that it reaches.</summary>
    public abstract DateInterval Range { get; }

    /// <summary>The word for a calendar, without a colon; <c>iso</c>, which timings never write, for the ISO calendar.</summary>
    public static string NameOf(TimingCalendar calendar) => calendar == TimingCalendar.Iso ? "iso" : TimingWords.Calendars[(int)calendar];

    /// <summary>The calendar of a word other than <c>iso</c>, if it is one.</summary>
    public static bool TryName(string name, out TimingCalendar calendar)
    {
        var index = TimingWords.IndexOf(TimingWords.Calendars, name);
        calendar = (TimingCalendar)Math.Max(index, 0);
        return index > 0;
    }

    public static ReckoningSystem Of(TimingCalendar calendar) => Guard.Against.UndefinedEnum(calendar) switch
    {
        TimingCalendar.Lunar => new LunarReckoning(),
        TimingCalendar.Julian => new NodaReckoning(CalendarSystem.Julian),
        TimingCalendar.Coptic => new NodaReckoning(CalendarSystem.Coptic),
        TimingCalendar.Persian => new NodaReckoning(CalendarSystem.PersianAstronomical),
        TimingCalendar.Hebrew => new NodaReckoning(CalendarSystem.HebrewCivil),
        TimingCalendar.UmAlQura => new NodaReckoning(CalendarSystem.UmAlQura),
        TimingCalendar.Badi => new NodaReckoning(CalendarSystem.Badi),
        _ => new NodaReckoning(CalendarSystem.Iso),
    };

    public abstract bool HasYear(int year);

    /// <summary>The year, of this calendar, of an ISO day in range.</summary>
    public abstract int YearOf(LocalDate day);

    /// <summary>The ISO days of a year that it has.</summary>
    public abstract DateInterval Year(int year);

    /// <summary>The ISO days of a month of a year that it has, or null.</summary>
    public abstract DateInterval? Month(int year, int month, bool leapMonth);
}
