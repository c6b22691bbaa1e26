using NodaTime;

namespace Education.Planning.Calendars;

/// <summary>What each calendar must be able to say.</summary>
internal abstract class ReckoningSystem
{
    /// <summary>The ISO days that it reaches.</summary>
    public abstract DateInterval Range { get; }

    public static ReckoningSystem Of(Reckoning reckoning) => Guard.Against.UndefinedEnum(reckoning) switch
    {
        Reckoning.Lunar => new LunarReckoning(),
        Reckoning.Julian => new NodaReckoning(CalendarSystem.Julian),
        Reckoning.Coptic => new NodaReckoning(CalendarSystem.Coptic),
        Reckoning.Persian => new NodaReckoning(CalendarSystem.PersianAstronomical),
        Reckoning.Hebrew => new NodaReckoning(CalendarSystem.HebrewCivil),
        Reckoning.UmAlQura => new NodaReckoning(CalendarSystem.UmAlQura),
        Reckoning.Badi => new NodaReckoning(CalendarSystem.Badi),
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
