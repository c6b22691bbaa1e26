using Education.Planning.Scheduling;
using static Education.Planning.Reporting.Pattern;

namespace Education.Planning.Reporting;

/// <summary>The entries of agendas in the words of a language: the item, its days, its timing as written, and why it has no date.</summary>
internal static class AgendaEntries
{
    public static ValueList<ReportEntry> Of(ValueList<AgendaEntry> entries, string language) => entries.Select(entry => Of(entry, language, Nesting(entry))).ToValueList();

    /// <summary>An entry by itself, outside the print order of its plan.</summary>
    public static ReportEntry Of(AgendaEntry entry, string language) => Of(entry, language, "");

    private static ReportEntry Of(AgendaEntry entry, string language, string nesting)
    {
        var item = entry.Item.Item;
        var name = item.Name.In(language);
        return new(nesting + (item.Label is { } label ? $"{label} {name}" : name), Details(entry, language).ToValueList());
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

    private static IEnumerable<string> Details(AgendaEntry entry, string language)
    {
        var words = AgendaWords.In(language);
        var timing = entry.Item.Timing;
        var marks = new List<string>();
        if (words.Reason(entry.Why) is { } reason)
            marks.Add(reason);
        if (entry.Dates.Count > 0)
            marks.Add(Days(entry.Dates, words, DateWords.In(language)));
        if (timing?.Certainty == Certainty.Tentative)
            marks.Add(words.Tentative);
        if (timing?.Certainty == Certainty.Conditional)
            marks.Add(words.Conditional);
        if (timing is not null)
            marks.Add($"[{timing.Timing}]");
        if (marks.Count > 0)
            yield return string.Join(' ', marks);
        foreach (var note in timing?.Notes ?? [])
            yield return note.Message(language);
    }

    private static string Days(ValueList<AgendaDate> days, AgendaWords words, DateWords dates)
    {
        const int Shown = 12;
        var shown = days.Take(Shown).Select(day => Day(day, words, dates));
        var listed = string.Join("; ", shown);
        return days.Count <= Shown ? listed : $"{listed}; … ({Put(words.Times, days.Count)})";
    }

    private static string Day(AgendaDate day, AgendaWords words, DateWords dates)
    {
        var soft = day.Window.IsEarliestSoft || day.Window.IsLatestSoft ? $"{words.Soft} " : "";
        var state = words.State(day.State) is { } word ? $" {word}" : "";
        var was = day.Clause.Was.IsEmpty ? "" : $" ({Put(words.Postponed, dates.Window(day.Clause.Was[0]))})";
        return $"{soft}{dates.Window(day.Window)}{state}{was}";
    }
}
