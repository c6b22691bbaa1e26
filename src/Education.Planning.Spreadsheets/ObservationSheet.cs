using Education.Planning.Evaluation;
using NodaTime;

namespace Education.Planning.Spreadsheets;

/// <summary>Reads a sheet as observations of a plan, in either habit.</summary>
internal sealed class ObservationSheet
{
    private readonly Plan plan;
    private readonly SheetOptions options;
    private readonly Dictionary<string, Indicator> indicators = new(StringComparer.Ordinal);
    private readonly HashSet<string> parties;
    private readonly HashSet<(string Indicator, string Unit, LocalDate At)> known = [];
    private readonly List<Observation> observations = [];

    public ObservationSheet(Plan plan, SheetOptions options)
    {
        (this.plan, this.options) = (plan, options);
        foreach (var placed in plan.AllIndicators())
            indicators.TryAdd(placed.Indicator.Key.Text, placed.Indicator);
        parties = plan.Parties.Select(p => p.Key.Text).ToHashSet(StringComparer.Ordinal);
    }

    public ObservationSet Read(Sheet sheet)
    {
        var headings = HeadingsOf(sheet);
        foreach (var record in sheet.Records)
            ReadRecord(record, headings);
        return new() { Key = plan.Key, Name = plan.Title, Plan = plan.Key, Observations = observations.ToValueList() };
    }

    private List<Heading> HeadingsOf(Sheet sheet)
    {
        var record = sheet.Headings;
        var found = new List<Heading>();
        for (var i = 0; i < record.Fields.Length; i++)
        {
            var text = record.Fields[i];
            if (text.Length == 0 && sheet.Records.All(r => r.Field(i).Length == 0))
                continue;
            var heading = indicators.ContainsKey(text) ? new(HeadingKind.Value, i, text) : Heading.Of(text, i);
            if (heading.Kind == HeadingKind.Value && !indicators.ContainsKey(text))
            {
                if (!options.SkipsUnknownColumns)
                    throw record.Fault(i, SheetFaults.UnknownColumn(text));
                continue;
            }
            if (found.Any(h => h.Kind == heading.Kind && (h.Kind != HeadingKind.Value || h.Name == heading.Name)))
                throw record.Fault(i, SheetFaults.DoubledColumn(text));
            found.Add(heading);
        }
        return found.Any(h => h.Kind == HeadingKind.Period) && found.Find(h => h.Kind == HeadingKind.Date) is { } date ? throw record.Fault(date.Column, SheetFaults.TwoPlaces) : found;
    }

    private void ReadRecord(SheetRecord record, List<Heading> headings)
    {
        var unit = headings.Find(h => h.Kind == HeadingKind.Unit);
        var organization = unit is null ? "" : record.Field(unit.Column);
        if (organization.Length > 0 && (!Key.TryParse(organization, out _) || !parties.Contains(organization)))
            throw record.Fault(unit!.Column, SheetFaults.NotAKey(organization));
        foreach (var (column, name, text) in ValuesOf(record, headings))
        {
            var indicator = indicators[name];
            if (CellText.Read(text, FormOf(indicator), out var value) is { } fault)
                throw record.Fault(column, fault);
            var day = DayOf(record, headings);
            if (!known.Add((name, organization, day)))
                throw record.Fault(column, SheetFaults.DoubledValue(name, organization.Length > 0 ? organization : plan.Key.Text));
            observations.Add(new() { Indicator = name, Organization = organization.Length > 0 ? organization : default(Key?), Value = value!, At = day });
        }
    }

    private IEnumerable<(int Column, string Name, string Text)> ValuesOf(SheetRecord record, List<Heading> headings)
    {
        foreach (var heading in headings.Where(h => h.Kind == HeadingKind.Value && record.Field(h.Column).Length > 0))
            yield return (heading.Column, heading.Name, record.Field(heading.Column));
        if (headings.Find(h => h.Kind == HeadingKind.Indicator) is not { } indicator || headings.Find(h => h.Kind == HeadingKind.Amount) is not { } amount)
            yield break;
        var name = record.Field(indicator.Column);
        if (name.Length == 0)
            throw record.Fault(indicator.Column, SheetFaults.NoIndicator);
        if (indicators.ContainsKey(name))
            yield return (amount.Column, name, record.Field(amount.Column) is { Length: > 0 } value ? value : "missing");
        else if (!options.SkipsUnknownColumns)
            throw record.Fault(indicator.Column, SheetFaults.NotAKey(name));
    }

    private LocalDate DayOf(SheetRecord record, List<Heading> headings)
    {
        if (headings.Find(h => h.Kind == HeadingKind.Date) is { } date && record.Field(date.Column) is { Length: > 0 } text)
            return CellText.Day(text) ?? throw record.Fault(date.Column, SheetFaults.NotADate(text));
        if (headings.Find(h => h.Kind == HeadingKind.Period) is { } heading && record.Field(heading.Column) is { Length: > 0 } written)
        {
            if (!PlanPeriod.TryParse(written, out var period))
                throw record.Fault(heading.Column, SheetFaults.NotAPeriod(written));
            return period.Kind switch
            {
                PlanPeriodKind.CalendarYear or PlanPeriodKind.Years => new(period.LastYear, 12, 31),
                PlanPeriodKind.Days => period.Days!.End,
                _ => throw record.Fault(heading.Column, SheetFaults.PeriodWithoutDays(written)),
            };
        }
        return options.At ?? throw record.Fault(0, SheetFaults.NoTime);
    }

    private static ColumnForm FormOf(Indicator indicator) => indicator.Kind switch
    {
        IndicatorKind.Flag => new(ColumnKind.Flag),
        IndicatorKind.Level => new(ColumnKind.Label, Scale: indicator.Levels.IsEmpty ? null : indicator.Key.Text, Labels: indicator.Levels.Select(l => l.Default).ToValueList()),
        IndicatorKind.Text => new(ColumnKind.Text),
        _ => new(ColumnKind.Number, indicator.Unit),
    };
}
