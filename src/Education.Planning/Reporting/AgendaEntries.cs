using Education.Planning.Scheduling;
using NodaTime;
using static Education.Planning.Reporting.Pattern;

namespace Education.Planning.Reporting;

/// <summary>The entries of a plan's agenda in the words of a language: the item, its days, what its timing says, and why it has no date.</summary>
internal sealed class AgendaEntries(ResolvedPlan resolved, string language)
{
    // What the reason and the timing in words say already.
    private static readonly string[] Said = [SchedulingDiagnostics.Undated.Id, SchedulingDiagnostics.Masked.Id];

    private readonly AgendaWords words = AgendaWords.In(language);
    private readonly DateWords dates = DateWords.In(language);
    private readonly TimingPhrase times = new(language, new(resolved.Plan, resolved.Calendar, language));

    public ValueList<ReportEntry> Of(ValueList<AgendaEntry> entries) => entries.Select(entry => Of(entry, Nesting(entry))).ToValueList();

    /// <summary>The entries of a party: no heading tells that an entry has no time, so it does.</summary>
    public ValueList<ReportEntry> OfParty(ValueList<AgendaEntry> entries) => entries.Select(OfParty).ToValueList();

    /// <summary>An entry of a party.</summary>
    public ReportEntry OfParty(AgendaEntry entry)
        => Of(entry) is var told && entry.Item.Timing is null && entry.Dates.IsEmpty ? told with { Details = [.. told.Details, words.Untimed] } : told;

    /// <summary>An entry by itself, outside the print order of its plan.</summary>
    public ReportEntry Of(AgendaEntry entry) => Of(entry, "");

    private ReportEntry Of(AgendaEntry entry, string nesting)
    {
        var item = entry.Item.Item;
        var name = item.Name.In(language);
        return new(nesting + (item.Label is { } label ? $"{label} {name}" : name), Details(entry).ToValueList());
    }

    // A step of a printed entry stands under it, one dash a level.
    private static string Nesting(AgendaEntry entry)
    {
        if (entry.Why != AgendaReason.Printed)
            return "";
        var dashes = "";
        for (var parent = entry.Item.Placed.Parent; parent is not null; parent = parent.Parent)
            dashes += "– ";
        return dashes;
    }

    private IEnumerable<string> Details(AgendaEntry entry)
    {
        var timing = entry.Item.Timing;
        var marks = new List<string>();
        if (words.Reason(entry.Why) is { } reason)
            marks.Add(reason);
        if (entry.Dates.Count > 0)
            marks.Add(Days(entry.Dates));
        if (timing?.Certainty == Certainty.Tentative)
            marks.Add(words.Tentative);
        if (timing?.Certainty == Certainty.Conditional)
            marks.Add(words.Conditional);
        if (timing is not null)
            marks.Add($"[{times.Of(timing.Timing)}]");
        if (marks.Count > 0)
            yield return string.Join(' ', marks);
        foreach (var note in (timing?.Notes ?? []).Where(note => !Said.Contains(note.Id)))
            yield return note.Message(language);
    }

    private string Days(ValueList<AgendaDate> days)
    {
        const int Shown = 12;
        var listed = Runs(days).ToList();
        var text = string.Join("; ", listed.Take(Shown));
        return listed.Count <= Shown ? text : $"{text}; … ({Put(words.Times, days.Count)})";
    }

    /// <summary>Single days that follow one another are told together when they are many, with how many they are.</summary>
    private IEnumerable<string> Runs(ValueList<AgendaDate> days)
    {
        for (var first = 0; first < days.Count;)
        {
            var next = first + 1;
            while (next < days.Count && DayAfter(days[next - 1]) is { } day && days[next].Window.Earliest == day && DayAfter(days[next]) is not null && days[next].State == days[first].State)
                next++;
            if (next - first > 3)
            {
                yield return $"{dates.Window(days[first].Window.Earliest, days[next - 1].Window.Latest)}{State(days[first])} ({Put(words.Times, next - first)})";
                first = next;
            }
            else
            {
                yield return Day(days[first]);
                first++;
            }
        }
    }

    // The day after a date of one certain day; null for any other.
    private static LocalDate? DayAfter(AgendaDate date)
        => date.Window is { Earliest: { } day, IsEarliestSoft: false, IsLatestSoft: false } && date.Window.Latest == day && date.Clause.Was.IsEmpty && day < LocalDate.MaxIsoValue ? day.PlusDays(1) : null;

    private string Day(AgendaDate day)
    {
        var soft = day.Window.IsEarliestSoft || day.Window.IsLatestSoft ? $"{words.Soft} " : "";
        var was = day.Clause.Was.IsEmpty ? "" : $" ({Put(words.Postponed, dates.Window(day.Clause.Was[0]))})";
        return $"{soft}{dates.Window(day.Window)}{State(day)}{was}";
    }

    private string State(AgendaDate day) => words.State(day.State) is { } word ? $" {word}" : "";
}
