using Education.Planning.Calendars;

namespace Education.Planning.Scheduling;

/// <summary>Collects why something has no date: each reason once, however many occurrences share it, and a bounded number of them.</summary>
internal sealed class Notes(PlanPath path)
{
    private const int MostNotes = 64;

    private static readonly DiagnosticDescriptor[] Remarks = [SchedulingDiagnostics.MoreOccurrences, SchedulingDiagnostics.Skipped];

    private static readonly DiagnosticDescriptor[] MissingParts = [SchedulingDiagnostics.NoSuchPart, CalendarDiagnostics.NoWeek, CalendarDiagnostics.NoSuchDate];

    // What one period of a repeated rule may lack without a word: parts, days, and parts that exclude each other in that period alone.
    private static readonly DiagnosticDescriptor[] Absences =
        [.. MissingParts, SchedulingDiagnostics.NotInYear, SchedulingDiagnostics.NeverTogether, SchedulingDiagnostics.NoOccurrence];

    private readonly List<Diagnostic> all = [];

    public PlanPath Path => path;

    public IReadOnlyList<Diagnostic> All => all;

    /// <summary>Whether a part of the timing has no date.</summary>
    public bool HasGap => all.Exists(note => !Remarks.Contains(note.Descriptor));

    /// <summary>Whether all notes only say that something does not exist in the period at hand.</summary>
    public bool AreAbsences => all.TrueForAll(note => Absences.Contains(note.Descriptor) || Remarks.Contains(note.Descriptor));

    /// <summary>Whether there are notes, and all of them name a part that does not exist.</summary>
    public bool AreMissingParts => all.Count > 0 && all.TrueForAll(note => MissingParts.Contains(note.Descriptor));

    public void Add(DiagnosticDescriptor descriptor, params ReadOnlySpan<Wording> arguments) => Add(descriptor.At(path, arguments));

    /// <summary>Notes what a calendar could not answer, at the place of the timing.</summary>
    public void Add(Diagnostic note)
    {
        var here = note.Path == path ? note : note.Descriptor.At(path, note.Wordings.AsSpan());
        if (all.Count < MostNotes && !all.Contains(here))
            all.Add(here);
    }

    public void AddRange(IEnumerable<Diagnostic> notes)
    {
        foreach (var note in notes)
            Add(note);
    }
}
