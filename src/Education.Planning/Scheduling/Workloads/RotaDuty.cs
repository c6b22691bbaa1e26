using Education.Planning.Calendars;
using Education.Planning.Scheduling;
using NodaTime;

namespace Education.Planning;

/// <summary>Duty rotas on the days of a calendar.</summary>
public static class RotaDuty
{
    /// <summary>The most days that one rota lists: 4,000.</summary>
    public const int MaxSlots = 4000;

    extension(DutyRota rota)
    {
        /// <summary>The days that the rota must cover, with who is on duty; days that the calendar does not know are left out, unless every day must be covered.</summary>
        /// <param name="calendar">The calendar that says which days are working days, days off and school days.</param>
        /// <returns>The days in order, at most <see cref="MaxSlots"/>; <c>resolved.CheckDuties()</c> tells when a rota has more.</returns>
        public ValueList<DutySlot> SlotsOn(SchoolCalendar calendar)
        {
            Guard.Against.Null(rota);
            Guard.Against.Null(calendar);
            return [.. MeantBy(rota, calendar).Take(MaxSlots).Select(day => new DutySlot(
                day,
                calendar.IsWorkingDay(day).TryGet(out var isWorking) ? !isWorking : null,
                [.. rota.Turns.Where(turn => turn.From <= day && day <= (turn.Until ?? turn.From)).Select(turn => turn.Party).Distinct()]))];
        }
    }

    /// <summary>Whether the rota must cover more days than <see cref="MaxSlots"/>.</summary>
    internal static bool IsTooLong(DutyRota rota, SchoolCalendar calendar) => MeantBy(rota, calendar).Skip(MaxSlots).Any();

    private static IEnumerable<LocalDate> MeantBy(DutyRota rota, SchoolCalendar calendar) => DaysOf(rota).Where(day => IsMeant(rota.Days, calendar, day));

    internal static IEnumerable<LocalDate> DaysOf(DutyRota rota)
    {
        for (var day = rota.From; day <= rota.Until; day = day.PlusDays(1))
        {
            yield return day;
            if (day == LocalDate.MaxIsoValue)
                yield break;
        }
    }

    private static bool IsMeant(RotaDays days, SchoolCalendar calendar, LocalDate day) => days switch
    {
        RotaDays.EveryDay => true,
        RotaDays.SchoolDays => calendar.IsSchoolDay(day).TryGet(out var isSchool) && isSchool,
        _ => calendar.IsWorkingDay(day).TryGet(out var isWorking) && isWorking == (days == RotaDays.WorkingDays),
    };
}
