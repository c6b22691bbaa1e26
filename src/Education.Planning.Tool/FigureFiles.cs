using Education.Planning.Evaluation;
using Education.Planning.Scheduling;
using Education.Planning.Spreadsheets;
using NodaTime;

namespace Education.Planning.Tool;

/// <summary>The figures and units that a command line names, JSON and CSV, as the table of a scheme.</summary>
internal sealed class FigureFiles(Documents documents, CompiledScheme scheme, string[] figureFiles, string[] unitFiles, PlanPeriod? period, LocalDate? asOf)
{
    private SheetOptions Options => new() { Period = period };

    /// <summary>The observations of a plan, all files taken together; without a file none, so that every target says what it lacks.</summary>
    public static ObservationSet OfPlan(Documents documents, string[] files, Plan plan, LocalDate? at)
    {
        var sets = new List<ObservationSet>();
        foreach (var file in files)
        {
            var (bytes, isJson) = documents.Figures(file);
            sets.Add(isJson ? documents.Observations(file, bytes) : documents.Sheet(file, bytes, text => plan.ReadObservations(text, new() { At = at })));
        }
        return sets.Count == 0 ? new() { Key = plan.Key, Name = plan.Title, Plan = plan.Key } : Joined(sets);
    }

    /// <summary>The day to judge the targets of a plan from: the one that is given, or that of the latest observation, or the last of the plan's period.</summary>
    public static LocalDate DayOf(LocalDate? asOf, ObservationSet observed, ResolvedPlan resolved)
        => asOf ?? (observed.Observations.IsEmpty ? resolved.Period.End : LatestOf(observed));

    public static LocalDate LatestOf(ObservationSet observed)
        => observed.Observations.IsEmpty
            ? throw new UnusableInputException("There are no observations; say the day to judge from with --as-of.")
            : observed.Observations.Max(o => o.At);

    /// <summary>The scheme over the organisations of a plan, with the attributes that the units' files add.</summary>
    public Scoreboard Run(ResolvedPlan resolved)
    {
        var observed = OfPlan(documents, figureFiles, resolved.Plan, asOf);
        var day = asOf ?? LatestOf(observed);
        if (unitFiles.Length == 0)
            return resolved.Evaluate(scheme.Scheme, observed, day);
        var (table, units) = Units();
        return scheme.Run(table.JoinedWith(scheme.TableOf(resolved.Plan.Parties.Concat(units).ToValueList(), observed, resolved.Period, day).Table), day);
    }

    /// <summary>The scheme without a plan.</summary>
    public Scoreboard Run(out IEnumerable<Diagnostic> found)
    {
        var sets = new List<ObservationSet>();
        var (table, units) = Units();
        foreach (var file in figureFiles)
        {
            var (bytes, isJson) = documents.Figures(file);
            if (isJson)
                sets.Add(documents.Observations(file, bytes));
            else
                table = table.JoinedWith(documents.Sheet(file, bytes, text => scheme.ReadTable(text, Options)));
        }
        found = [];
        var day = asOf ?? (sets.Any(s => !s.Observations.IsEmpty) ? LatestOf(Joined(sets)) : DaysOf(period)?.End) ?? throw new UnusableInputException("Say the day to judge from with --as-of.");
        if (sets.Count > 0 || !units.IsEmpty)
        {
            var reading = scheme.TableOf(units, Joined(sets), DaysOf(period) ?? new(new(day.Year, 1, 1), new(day.Year, 12, 31)), day);
            (table, found) = (table.JoinedWith(reading.Table), reading.Diagnostics);
        }
        return scheme.Run(table, day);
    }

    private static ObservationSet Joined(List<ObservationSet> sets) => (sets.FirstOrDefault() ?? new() { Key = "none", Name = "None" }) with
    {
        Observations = sets.SelectMany(s => s.Observations).ToValueList(),
        Assumptions = sets.SelectMany(s => s.Assumptions).ToValueList(),
    };

    private static DateInterval? DaysOf(PlanPeriod? period) => period?.Kind switch
    {
        PlanPeriodKind.CalendarYear or PlanPeriodKind.Years => new(new(period.FirstYear, 1, 1), new(period.LastYear, 12, 31)),
        PlanPeriodKind.Days => period.Days,
        _ => null,
    };

    /// <summary>The rows of sheets, and the organisations of registries.</summary>
    private (ObservationTable Table, ValueList<Party> Units) Units()
    {
        var table = new ObservationTable();
        var units = new List<Party>();
        foreach (var file in unitFiles)
        {
            var (bytes, isJson) = documents.Figures(file);
            if (isJson)
                units.AddRange(documents.Units(file, bytes).Parties);
            else
                table = table.JoinedWith(documents.Sheet(file, bytes, text => scheme.ReadTable(text, Options)));
        }
        return (table, units.ToValueList());
    }
}
