using System.Globalization;
using Education.Planning.Scheduling;
using NodaTime;

namespace Education.Planning.ICalendar;

/// <summary>Writes the description of a component: the item's own words, the author's words on time, the canonical timing, and how its days were found or why it has none.</summary>
internal sealed class Descriptions(string language)
{
    // A rule without an end says by itself that it goes on.
    private const string MoreOccurrences = "SCH0222";

    private readonly ICalendarWords words = ICalendarWords.In(language);

    public string Of(ResolvedItem item, ResolvedClause? clause, ValueList<ResolvedWindow> windows, bool hasRule)
        => string.Join('\n', Lines(item, clause, windows, hasRule));

    private IEnumerable<string> Lines(ResolvedItem item, ResolvedClause? clause, ValueList<ResolvedWindow> windows, bool hasRule)
    {
        if (item.Item.Description is { } description)
            yield return description.In(language);
        if (item.Timing is not { } timing || clause is null)
        {
            yield return words.NotStated;
            yield break;
        }
        if (timing.Timing.Words is { } said)
            yield return said;
        yield return timing.Timing.ToString();
        foreach (var mark in MarksOf(timing, clause, windows).Concat(windows is [var only] ? Steps(only) : windows.SelectMany(Move)))
            yield return mark;
        foreach (var note in clause.Notes.Where(note => !hasRule || note.Id != MoreOccurrences))
            yield return note.Message(language);
    }

    private IEnumerable<string> MarksOf(ResolvedTiming timing, ResolvedClause clause, ValueList<ResolvedWindow> windows)
    {
        if (timing.Certainty == Certainty.Tentative)
            yield return words.Tentative;
        if (timing.Certainty == Certainty.Conditional)
            yield return words.Conditional;
        if (windows is [{ IsOptional: true }])
            yield return words.Optional;
        if (windows is [{ IsEarliestSoft: true } or { IsLatestSoft: true }])
            yield return words.Soft;
        if (!clause.Was.IsEmpty)
            yield return string.Format(CultureInfo.InvariantCulture, words.Postponed, string.Join(", ", clause.Was.Select(was => Days(was.Earliest, was.Latest))));
    }

    /// <summary>How the days of a single window were found.</summary>
    private IEnumerable<string> Steps(ResolvedWindow window)
        => window.Steps.Where(step => step.Rule != StepRule.Roll).Select(step => $"{step.Text}: {Days(step.First, step.Last)}{Because(step)}").Concat(Move(window));

    /// <summary>Off which day it was moved, and why.</summary>
    private IEnumerable<string> Move(ResolvedWindow window)
        => window is { Nominal: { } nominal, Latest: { } day }
            ? [$"{CalendarText.IsoDate(nominal)} → {CalendarText.IsoDate(day)}{string.Concat(window.Steps.Where(step => step.Rule == StepRule.Roll).Select(step => $": {step.Text}{Because(step)}"))}"]
            : [];

    private string Because(ResolvedStep step) => step.Because is { } because ? $" ({because.In(language)})" : "";

    private static string Days(LocalDate? first, LocalDate? last)
        => first == last && first is { } day ? CalendarText.IsoDate(day) : $"{(first is { } from ? CalendarText.IsoDate(from) : "")}..{(last is { } to ? CalendarText.IsoDate(to) : "")}";
}
