using Education.Planning.Calendars;
using Education.Planning.Scheduling;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Education.Planning.Tests.Scheduling;

public class SchedulingLaws
{
    private static readonly Config Often = Config.QuickThrowOnFailure.WithMaxTest(400);

    private static readonly Gen<string> Recurrence =
        from period in Gen.Elements("day", "workday", "week", "2w", "month", "half-month", "dekad", "quarter", "year", "15d", "term", "teaching-week", "gaokao", "public-holiday", "..15d", "2..3m")
        from bounds in Gen.Elements("", " within 2024-03..", " within 2023..2026", " within 2024-02-10..2024-09-20")
        from filter in Gen.Elements("", " only workdays", " except summer-break", " only term-time", " except sat")
        from body in Gen.Elements("", ": it", ": day1", ": last-day", ": day1 roll next", ": last-day roll previous", ": day1 roll nearest", ": by 3d before it", ": within 1w after it", ": day1, last-day")
        select $"every {period}{bounds}{filter}{body}";

    private static readonly Gen<(LocalDate First, LocalDate Last)> Interval =
        from start in Gen.Choose(0, 1400)
        from length in Gen.Choose(0, 200)
        let first = new LocalDate(2023, 1, 1).PlusDays(start)
        select (first, first.PlusDays(length));

    [Fact]
    public void Resolving_Twice_GivesEqualResults()
        => Prop.ForAll(TimingGens.Timings, timing =>
            timing.Resolve("2024", SchedulingSamples.Calendar).Equals(timing.Resolve("2024", SchedulingSamples.Calendar))).Check(Often);

    [Fact]
    public void Resolving_AnyTiming_GivesWindowsInOrder_AndReasonsWhereThereAreNone()
        => Prop.ForAll(TimingGens.Timings, timing =>
        {
            var resolved = timing.Resolve("2024", SchedulingSamples.Calendar);
            return resolved.Windows.All(window => !(window.Earliest > window.Latest) && (window.Earliest ?? window.Latest) is not null)
                && resolved.Clauses.All(clause => !clause.Windows.IsEmpty || clause.Notes.Count > 0 || clause.Manners.Count > 0);
        }).Check(Often);

    [Fact]
    public void Occurrences_OfAPart_EqualThoseOfTheWholeCutToIt()
        => Prop.ForAll(Recurrence.Zip(Interval).ToArbitrary(), pair =>
        {
            var (timing, (first, last)) = (Timing.Parse(pair.Item1), pair.Item2);
            var whole = timing.Occurrences("2024", SchedulingSamples.Calendar, new(new(2022, 1, 1), new(2028, 12, 31)));
            var part = timing.Occurrences("2024", SchedulingSamples.Calendar, new(first, last));
            return part.SequenceEqual(whole.Where(window => DayOf(window) >= first && DayOf(window) <= last));
        }).Check(Often);

    [Fact]
    public void Keys_OfOneTiming_AreDistinct_AndStayWhenAHolidayMoves()
        => Prop.ForAll(Recurrence.Zip(Gen.Choose(0, 300)).ToArbitrary(), pair =>
        {
            var timing = Timing.Parse(pair.Item1);
            var keys = KeysOf(timing, SchedulingSamples.Calendar);
            var onlyWorkdays = pair.Item1.Contains("workday", StringComparison.Ordinal) || pair.Item1.Contains("public-holiday", StringComparison.Ordinal);
            return keys.Distinct().Count() == keys.Count && (onlyWorkdays || keys.SequenceEqual(KeysOf(timing, WithHolidayAt(pair.Item2))));
        }).Check(Often);

    // Found by the law above: a period without an upper bound has no end, and so no term around it.
    [Theory]
    [InlineData("every 3hm..: term")]
    [InlineData("1.. per 3hm.. within 2024-06/week3..: throughout term")]
    [InlineData("every 2m..: by term/week2")]
    public void Resolving_TheTermOfAnOpenPeriod_SaysThatItIsOpen(string timing)
    {
        var resolved = Timing.Parse(timing).Resolve("2024", SchedulingSamples.Calendar);

        resolved.Windows.Should().BeEmpty();
        resolved.Notes.Select(note => note.Id).Should().Contain("SCH0211");
    }

    private static LocalDate DayOf(ResolvedWindow window) => (window.Earliest ?? window.Latest)!.Value;

    private static List<string> KeysOf(Timing timing, SchoolCalendar calendar) => [.. timing.Resolve("2024", calendar).Windows.Select(window => window.Occurrence!)];

    /// <summary>The sample calendar with National Day moved to another week of the year.</summary>
    private static SchoolCalendar WithHolidayAt(int day)
    {
        var working = SchedulingSamples.Calendar.Working!;
        var first = new LocalDate(2024, 1, 2).PlusDays(day);
        return SchedulingSamples.Calendar with
        {
            Working = working with { Holidays = [.. working.Holidays.Select(h => h.Name.Default == "National Day" ? h with { Days = new(first, first.PlusDays(6)) } : h)] },
        };
    }

    /// <summary>Whatever items wait for one another, the resolver finds a circle exactly where validation has found one.</summary>
    [Fact]
    public void Circles_OfItems_AreFoundByValidationAndByTheResolverAlike()
    {
        var dependency = from lag in Gen.Elements("", "", "2d ") from word in Gen.Elements("after", "before", "with", "with") from item in Gen.Choose(0, 4) select (Dependency)$"{lag}{word} #i{item}";
        var plans = from lists in dependency.ListOf(2).ListOf(5)
                    select new Plan
                    {
                        Key = "plan", Title = "Plan", Language = "en", Period = "2024",
                        Initiatives = [.. lists.Select((list, i) => new Initiative { Key = $"i{i}", Name = "Item", Dependencies = [.. list.Take(i % 3)] })],
                    };
        Prop.ForAll(plans.ToArbitrary(), plan => plan.Validate().Diagnostics.Any(found => found.Id == "PLN0107") == plan.Resolve(SchedulingSamples.Calendar).Diagnostics.Any(found => found.Id == "SCH0302"))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(1000));
    }
}
