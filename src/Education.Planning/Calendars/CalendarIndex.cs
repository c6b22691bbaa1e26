using NodaTime;

namespace Education.Planning.Calendars;

/// <summary>What is worked out once from a calendar and its layers.</summary>
internal sealed class CalendarIndex
{
    public CalendarIndex(SchoolCalendar calendar)
    {
        Layers = [.. calendar.NearestFirst];
        Years = MergedYears(Layers);
        Weekend = Layers.FirstOrDefault(layer => layer.Working?.Weekend is not null) ?? Layers[^1];
        var academic = Layers.FirstOrDefault(layer => layer.Academic is not null)?.Academic;
        FirstDayOfWeek = academic?.FirstDayOfWeek is { } day and not IsoDayOfWeek.None ? day : IsoDayOfWeek.Monday;
        FirstMonth = academic?.FirstMonth ?? AcademicCalendar.DefaultFirstMonth;
        Convention = academic?.Weeks ?? WeekConvention.Counted;
        FiscalYearStart = Layers.FirstOrDefault(layer => layer.FiscalYearStart is not null)?.FiscalYearStart;
        WorkingDays = MakeWorkingDays();
        SchoolDays = MakeSchoolDays();
        TermDays = MakeTermDays();
        DaysListed = new(DayStatuses.Listed(Layers));
        DaysOfYears = new(DayStatuses.OfYears(Layers, Years));
        Parts = Layers.Select(layer => layer.Parts).Append(PartSettings.Default).Aggregate(PartSettings.Over)!;
    }

    /// <summary>The layers, nearest first.</summary>
    public SchoolCalendar[] Layers { get; }

    /// <summary>The academic years of all layers by their start, each with the layer that gives it.</summary>
    public LayeredYear[] Years { get; }

    /// <summary>The layer whose weekend holds.</summary>
    public SchoolCalendar Weekend { get; }

    /// <summary>The days of the week that are off.</summary>
    public WeekendPattern WeekendDays => Weekend.Working?.Weekend ?? WeekendPattern.SaturdaySunday;

    public IsoDayOfWeek FirstDayOfWeek { get; }

    public int FirstMonth { get; }

    public WeekConvention Convention { get; }

    public AnnualDay? FiscalYearStart { get; }

    /// <summary>The nearest layer that has academic years.</summary>
    public SchoolCalendar LayerOfYears => Layers.FirstOrDefault(layer => layer.Academic is not null) ?? Layers[0];

    public DayCounter WorkingDays { get; }

    public DayCounter SchoolDays { get; }

    /// <summary>All days inside a term, whatever they are.</summary>
    public DayCounter TermDays { get; }

    /// <summary>What the layers list as holidays, closures, make-up days and half days.</summary>
    public SpanTable<DayStatus> DaysListed { get; }

    /// <summary>What the academic years make of their days.</summary>
    public SpanTable<DayStatus> DaysOfYears { get; }

    public PartSettings Parts { get; }

    /// <summary>The academic years that follow one another without a gap, from the first one on: as far as it is known when there is school.</summary>
    private IEnumerable<LayeredYear> ConnectedYears()
        => Years.Where((year, i) => year.Year.StartYear == Years[0].Year.StartYear + i);

    private static LayeredYear[] MergedYears(SchoolCalendar[] layers)
        => [.. layers
            .SelectMany(layer => (layer.Academic?.Years ?? []).Select(year => new LayeredYear(layer, year)))
            .DistinctBy(year => year.Year.StartYear)
            .OrderBy(year => year.Year.StartYear)];

    private DayCounter MakeWorkingDays()
    {
        var (first, last) = KnownRange();
        return first > last ? new(CalendarDiagnostics.NothingKnown.At(PlanPath.Root)) : new(Listed(first, last, WorkPattern, specials: true));
    }

    private int WorkPattern => 0x7F & ~WeekendDays.Mask;

    /// <summary>What all layers that speak of working days know.</summary>
    private (int First, int Last) KnownRange()
    {
        var (first, last) = (IsoDates.First, IsoDates.Last);
        foreach (var layer in Layers)
        {
            first = Math.Max(first, layer.Working?.KnownFrom is { } from ? IsoDates.NumberOf(from) : first);
            last = Math.Min(last, layer.Working?.KnownUntil is { } until ? IsoDates.NumberOf(until) : last);
        }
        return (first, last);
    }

    /// <summary>A weekly pattern under the listed days of all layers: worked closures are in the set, other closures are not, make-up and half days as told.</summary>
    private DayIndex Listed(int first, int last, int pattern, bool specials)
    {
        var rules = Layers.Reverse().SelectMany(layer => ListedDays(layer.Working, specials)).ToArray();
        var low = rules.Length == 0 ? first : Math.Max(first, rules.Min(rule => IsoDates.NumberOf(rule.Days.Start)));
        var high = rules.Length == 0 ? first - 1 : Math.Min(last, rules.Max(rule => IsoDates.NumberOf(rule.Days.End)));
        var builder = low <= high ? new DayIndex.Builder(first, last, low, high, pattern) : new DayIndex.Builder(first, last, first, first - 1, pattern);
        foreach (var (days, member) in rules)
            builder.Set(days, member);
        return builder.Build();
    }

    /// <summary>The listed days of one layer, the weakest rule first.</summary>
    private static IEnumerable<(DateInterval Days, bool Member)> ListedDays(WorkingDayCalendar? working, bool specials)
        => working is null
            ? []
            : working.Holidays.Reverse().Select(holiday => (holiday.Days, DayKinds.IsWorked(holiday.Kind)))
                .Concat(working.HalfDays.Select(day => (new DateInterval(day.Date, day.Date), specials)))
                .Concat(working.MakeUpDays.Select(day => (new DateInterval(day.Date, day.Date), specials)));

    private DayCounter MakeSchoolDays()
    {
        var years = ConnectedYears().ToArray();
        var stretches = years.SelectMany(year => year.Stretches).ToArray();
        if (!years.Any(year => year.Year.Terms.Count > 0))
            return new(CalendarDiagnostics.NoTerms.At(PlanPath.Root));
        var work = WorkingDays.Index;
        var first = Math.Max(work.First, stretches.Min(s => IsoDates.NumberOf(s.Start)));
        var last = Math.Min(work.Last, stretches.Max(s => IsoDates.NumberOf(s.End)));
        if (first > last)
            return new(CalendarDiagnostics.NothingKnown.At(PlanPath.Root));

        var builder = new DayIndex.Builder(first, last, first, last, pattern: 0);
        foreach (var layer in Layers.Reverse())
        {
            var own = years.Where(year => ReferenceEquals(year.Layer, layer)).ToArray();
            foreach (var term in own.SelectMany(year => year.Year.Terms))
                builder.Set(term.Days, member: true);
            foreach (var days in own.SelectMany(year => year.BreakDays))
                builder.Set(days, member: false);
        }
        var withoutPupils = Listed(first, last, pattern: 0, specials: false);
        builder.Keep(day => work.Contains(day) && !withoutPupils.Contains(day));
        return new(builder.Build());
    }

    private DayCounter MakeTermDays()
    {
        var terms = Years.SelectMany(year => year.Year.Terms).Select(term => term.Days).ToArray();
        var (low, high) = terms.Length == 0
            ? (IsoDates.First, IsoDates.First - 1)
            : (terms.Min(term => IsoDates.NumberOf(term.Start)), terms.Max(term => IsoDates.NumberOf(term.End)));
        var builder = new DayIndex.Builder(IsoDates.First, IsoDates.Last, low, high, pattern: 0);
        foreach (var term in terms)
            builder.Set(term, member: true);
        return new(builder.Build());
    }
}
