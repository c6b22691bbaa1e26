using Education.Planning.Calendars;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Education.Planning.Tests.Calendars;

/// <summary>What holds of every calendar and every day.</summary>
public sealed class CalendarLaws
{
    private static readonly Config Config = Config.QuickThrowOnFailure.WithMaxTest(300);

    private static readonly LocalDate Origin = new(2024, 1, 1);

    private static readonly Gen<LocalDate> Days = Gen.Choose(-100, 900).Select(n => Origin.PlusDays(n));

    private static readonly Gen<DateInterval> Spans = Days.Zip(Gen.Choose(0, 20), (day, length) => new DateInterval(day, day.PlusDays(length)));

    private static readonly Gen<WorkingDayCalendar> Working =
        from weekend in Gen.Choose(0, 127)
        from holidays in Spans.Zip(Gen.Elements(Enum.GetValues<ClosureKind>()), (days, kind) => new Holiday { Name = "Off", Days = days, Kind = kind }).ListOf()
        from makeUps in Days.Select(day => new MakeUpDay { Date = day }).ListOf()
        from halves in Days.Select(day => new HalfDay { Date = day }).ListOf()
        from known in Gen.Elements<LocalDate?>(null, new(2024, 12, 31), new(2026, 1, 1))
        select new WorkingDayCalendar
        {
            Weekend = weekend == 127 ? null : new([.. Enumerable.Range(1, 7).Where(d => (weekend >> (d - 1) & 1) != 0).Select(d => (IsoDayOfWeek)d)]),
            Holidays = holidays.ToValueList(),
            MakeUpDays = makeUps.ToValueList(),
            HalfDays = halves.ToValueList(),
            KnownUntil = known,
        };

    private static readonly Gen<AcademicCalendar> Academic =
        from convention in Gen.Elements(WeekConvention.Counted, WeekConvention.Skipped)
        from start in Gen.Choose(-10, 10)
        from pauses in Spans.Select(days => new SchoolBreak { Key = "pause", Days = days }).ListOf(2)
        let first = new LocalDate(2024, 2, 19).PlusDays(start)
        let second = new LocalDate(2024, 9, 1).PlusDays(start)
        select new AcademicCalendar
        {
            Weeks = convention,
            Years =
            [
                new() { StartYear = 2023, Terms = [new() { Days = new(first, first.PlusDays(130)) }], Breaks = pauses.ToValueList() },
                new() { StartYear = 2024, Terms = [new() { Days = new(second, second.PlusDays(140)) }] },
            ],
        };

    private static readonly Gen<SchoolCalendar> Calendars =
        from country in Working
        from school in Working.OrNull()
        from academic in Academic
        select new SchoolCalendar
        {
            Key = "school",
            Name = "School",
            Academic = academic,
            Working = school,
            Base = new() { Key = "country", Name = "Country", Working = country },
        };

    [Fact]
    public void EveryDay_HasOneStatus_ThatAgreesWithTheBits()
        => Prop.ForAll(Calendars.Zip(Days).ToArbitrary(), pair =>
        {
            var (calendar, day) = pair;
            var status = calendar.StatusOf(day);
            var (work, school) = (calendar.IsWorkingDay(day), calendar.IsSchoolDay(day));
            if (!work.IsKnown)
                return status is { Kind: DayKind.NotKnown, IsWorkingDay: null, IsSchoolDay: null };
            var worked = status.Kind is DayKind.MakeUpDay or DayKind.HalfDay or DayKind.TeacherOnlyDay or DayKind.NonInstructionalDay
                or DayKind.InstructionalDay or DayKind.WorkingDay;
            var taught = status.Kind is DayKind.InstructionalDay;
            return status.IsWorkingDay == work.Value
                && (status.Kind == DayKind.Break || worked == work.Value)
                && (!school.IsKnown || status.IsSchoolDay == school.Value)
                && (!taught || status.IsSchoolDay == true)
                && (status.Kind is not (DayKind.TeacherOnlyDay or DayKind.Break) || status.IsSchoolDay == false)
                && calendar.NearestFirst.Any(layer => layer.Key == status.Layer);
        }).Check(Config);

    [Fact]
    public void Plus_ThenMinus_ReturnsToASchoolDay()
        => Prop.ForAll(Calendars.Zip(Days).Zip(Gen.Choose(1, 200)).ToArbitrary(), triple =>
        {
            var ((calendar, day), n) = triple;
            var there = calendar.PlusSchoolDays(day, n);
            if (!there.IsKnown)
                return true;
            var back = calendar.PlusSchoolDays(there.Value, -n);
            return calendar.IsSchoolDay(day).Value ? back.Value == day : !back.IsKnown || calendar.IsSchoolDay(back.Value).Value;
        }).Check(Config);

    [Fact]
    public void Plus_IsTheSameAsWalking()
        => Prop.ForAll(Calendars.Zip(Days).Zip(Gen.Choose(-40, 40).Where(n => n != 0)).ToArbitrary(), triple =>
        {
            var ((calendar, day), n) = triple;
            var (walked, left) = (day, Math.Abs(n));
            while (left > 0)
            {
                walked = walked.PlusDays(Math.Sign(n));
                var worked = calendar.IsWorkingDay(walked);
                if (!worked.IsKnown || walked.Year is < 2020 or > 2030)
                    return !calendar.IsWorkingDay(day).IsKnown || !calendar.PlusWorkingDays(day, n).IsKnown || walked.Year is < 2020 or > 2030;
                left -= worked.Value ? 1 : 0;
            }
            return !calendar.IsWorkingDay(day).IsKnown || calendar.PlusWorkingDays(day, n).Value == walked;
        }).Check(Config);

    [Fact]
    public void Count_IsTheSumOfItsParts()
        => Prop.ForAll(Calendars.Zip(Spans).ToArbitrary(), pair =>
        {
            var (calendar, span) = pair;
            var count = calendar.WorkingDays.Count(span);
            return !count.IsKnown || count.Value == span.Count(day => calendar.IsWorkingDay(day).Value);
        }).Check(Config);

    [Fact]
    public void Week_AndDate_RoundTrip()
        => Prop.ForAll(Calendars.Zip(Days).ToArbitrary(), pair =>
        {
            var (calendar, day) = pair;
            var week = calendar.WeekOf(day);
            if (!week.IsKnown)
                return true;
            var days = calendar.DaysOfWeek(week.Value.Term.StartYear, week.Value.Term.Number, week.Value.Week.Number).Value;
            return days.Contains(day) && days.All(other => calendar.WeekOf(other).Value.Week.Number == week.Value.Week.Number);
        }).Check(Config);

    [Fact]
    public void OnOrAfter_AndOnOrBefore_StandRoundTheDay()
        => Prop.ForAll(Calendars.Zip(Days).ToArbitrary(), pair =>
        {
            var (calendar, day) = pair;
            var (after, before) = (calendar.WorkingDays.OnOrAfter(day), calendar.WorkingDays.OnOrBefore(day));
            var worked = calendar.IsWorkingDay(day);
            return (!after.IsKnown || (after.Value >= day && calendar.IsWorkingDay(after.Value).Value))
                && (!before.IsKnown || (before.Value <= day && calendar.IsWorkingDay(before.Value).Value))
                && (!worked.IsKnown || !worked.Value || (after.Value == day && before.Value == day))
                && (!worked.IsKnown || worked.Value || !after.IsKnown || after == calendar.WorkingDays.Next(day));
        }).Check(Config);
}
