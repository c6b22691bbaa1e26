using NodaTime;
using NodaTime.Text;

namespace Education.Planning.Responsibility;

/// <summary>Stretches of days with open ends.</summary>
internal static class Days
{
    /// <summary>Whether a day lies in a stretch; every stretch holds where no day is asked about.</summary>
    public static bool Holds(LocalDate? from, LocalDate? until, LocalDate? on) => on is not { } day || !(day < from || day > until);

    /// <summary>The stretches of days that none of the spans covers, in order.</summary>
    public static IEnumerable<DateInterval> Gaps(DateInterval days, IEnumerable<(LocalDate? From, LocalDate? Until)> spans)
    {
        var next = days.Start;
        foreach (var (from, until) in spans.Where(span => !(span.From > span.Until)).OrderBy(span => span.From ?? LocalDate.MinIsoValue))
        {
            if (from > next)
                yield return new(next, LocalDate.Min(from.Value.PlusDays(-1), days.End));
            if (until is not { } last || last >= days.End || from > days.End)
                yield break;
            next = LocalDate.Max(next, last.PlusDays(1));
        }
        yield return new(next, days.End);
    }

    /// <summary>The days of a stretch that lie in another; null when none do.</summary>
    public static DateInterval? Within(DateInterval days, LocalDate? from, LocalDate? until)
    {
        var first = from is { } start ? LocalDate.Max(start, days.Start) : days.Start;
        var last = until is { } end ? LocalDate.Min(end, days.End) : days.End;
        return first <= last ? new(first, last) : null;
    }

    public static string Text(LocalDate day) => LocalDatePattern.Iso.Format(day);
}
