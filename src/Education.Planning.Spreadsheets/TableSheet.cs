using Education.Planning.Evaluation;

namespace Education.Planning.Spreadsheets;

/// <summary>Reads a sheet as rows of a scheme, in either habit.</summary>
internal sealed class TableSheet
{
    private readonly CompiledScheme scheme;
    private readonly SheetOptions options;
    private readonly Dictionary<string, InputColumn> inputs;
    private readonly HashSet<string> levels;
    private readonly Dictionary<string, ColumnForm> forms = new(StringComparer.Ordinal);
    private readonly TableBuilder table = new();

    public TableSheet(CompiledScheme scheme, SheetOptions options)
    {
        (this.scheme, this.options) = (scheme, options);
        inputs = scheme.Inputs.DistinctBy(i => i.Name).ToDictionary(i => i.Name, StringComparer.Ordinal);
        levels = scheme.Scheme.Levels.Where(l => l.Groups is null).Select(l => l.Name).Append(Level.All).ToHashSet(StringComparer.Ordinal);
        foreach (var input in inputs.Values)
            forms[input.Name] = new(input.Type.Kind, input.Type.Unit, input.Type.Scale, scheme.Scheme.Scales.FirstOrDefault(s => s.Name == input.Type.Scale)?.Labels ?? []);
    }

    public ObservationTable Read(Sheet sheet)
    {
        var headings = HeadingsOf(sheet);
        var periods = new PeriodColumn(sheet, headings.FirstOrDefault(h => h.Kind == HeadingKind.Period), options.Period);
        foreach (var record in sheet.Records)
        {
            if (periods.BackOf(record) is >= 0 and var back)
                ReadRecord(record, headings, back);
        }
        return table.Build();
    }

    private List<Heading> HeadingsOf(Sheet sheet)
    {
        var record = sheet.Headings;
        var isLong = new[] { HeadingKind.Indicator, HeadingKind.Amount }.All(kind => record.Fields.Any(f => !inputs.ContainsKey(f) && Heading.Of(f, 0).Kind == kind));
        var found = new List<Heading>();
        for (var i = 0; i < record.Fields.Length; i++)
        {
            if (HeadingOf(sheet, i, isLong, found) is not { } heading)
                continue;
            if (found.Any(h => (h.Kind, h.Name, h.PeriodsBack) == (heading.Kind, heading.Name, heading.PeriodsBack) || (h.Kind == heading.Kind && h.Kind is not (HeadingKind.Value or HeadingKind.Parent))))
                throw record.Fault(i, SheetFaults.DoubledColumn(record.Fields[i]));
            found.Add(heading);
        }
        return found.Any(h => h.Kind == HeadingKind.Unit) ? found : throw record.Fault(0, SheetFaults.NoUnitColumn);
    }

    /// <summary>What a heading means; null for a column that is passed over.</summary>
    private Heading? HeadingOf(Sheet sheet, int column, bool isLong, List<Heading> before)
    {
        var text = sheet.Headings.Fields[column];
        if (text.Length == 0 && sheet.Records.All(r => r.Field(column).Length == 0))
            return null;
        var (name, back) = Heading.Split(text);
        if (!isLong && inputs.ContainsKey(name))
            return new(HeadingKind.Value, column, name, back);
        if (levels.Contains(text))
            return new(column == 0 && before.Count == 0 ? HeadingKind.Unit : HeadingKind.Parent, column, text);
        var heading = Heading.Of(text, column);
        if (heading.Kind is not (HeadingKind.Value or HeadingKind.Date) && (isLong || heading.Kind is not (HeadingKind.Indicator or HeadingKind.Amount)))
            return heading.Kind == HeadingKind.Name ? null : heading;
        return options.SkipsUnknownColumns ? null : throw sheet.Headings.Fault(column, SheetFaults.UnknownColumn(text));
    }

    private void ReadRecord(SheetRecord record, List<Heading> headings, int back)
    {
        var unit = headings.First(h => h.Kind == HeadingKind.Unit);
        var values = ValuesOf(record, headings, back).ToList();
        var level = LevelOf(record, headings, unit, values);
        var key = CellText.Unquoted(record.Field(unit.Column));
        if (level == Level.All)
            key = Level.All;
        if (key.Length == 0)
            throw record.Fault(unit.Column, SheetFaults.NoUnit);
        table.Row(level, key);
        foreach (var (heading, upper, parent) in ParentsOf(record, headings))
        {
            if (!scheme.LevelsAbove(level).Contains(upper))
                throw record.Fault(heading.Column, SheetFaults.UnknownLevel(upper));
            if (!table.Link(level, key, upper, parent))
                throw record.Fault(heading.Column, SheetFaults.TwoParents(upper));
        }
        foreach (var (column, name, periodsBack, text) in values)
        {
            if (inputs[name].Level != level)
                throw record.Fault(column, SheetFaults.OtherLevel(name, inputs[name].Level, level));
            if (CellText.Read(text, forms[name], out var value) is { } fault)
                throw record.Fault(column, fault);
            if (!table.Cell(level, key, name, value!, periodsBack))
                throw record.Fault(column, SheetFaults.DoubledValue(name, key));
        }
    }

    /// <summary>The cells of a record that are not blank; of one indicator and value the blank one is missing.</summary>
    private IEnumerable<(int Column, string Name, int PeriodsBack, string Text)> ValuesOf(SheetRecord record, List<Heading> headings, int back)
    {
        foreach (var heading in headings.Where(h => h.Kind == HeadingKind.Value && record.Field(h.Column).Length > 0))
            yield return (heading.Column, heading.Name, back + heading.PeriodsBack, record.Field(heading.Column));
        if (headings.Find(h => h.Kind == HeadingKind.Indicator) is not { } indicator)
            yield break;
        var text = record.Field(indicator.Column);
        if (text.Length == 0)
            throw record.Fault(indicator.Column, SheetFaults.NoIndicator);
        var (name, periodsBack) = Heading.Split(text);
        var amount = headings.First(h => h.Kind == HeadingKind.Amount);
        if (inputs.ContainsKey(name))
            yield return (amount.Column, name, back + periodsBack, record.Field(amount.Column) is { Length: > 0 } value ? value : "missing");
        else if (!options.SkipsUnknownColumns)
            throw record.Fault(indicator.Column, SheetFaults.UnknownColumn(text));
    }

    private string LevelOf(SheetRecord record, List<Heading> headings, Heading unit, List<(int Column, string Name, int PeriodsBack, string Text)> values)
    {
        var stated = headings.Find(h => h.Kind == HeadingKind.Level);
        if (stated is not null && record.Field(stated.Column) is { Length: > 0 } level)
            return levels.Contains(level) ? level : throw record.Fault(stated.Column, SheetFaults.UnknownLevel(level));
        if (levels.Contains(unit.Name))
            return unit.Name;
        if (options.Level is { } given)
            return levels.Contains(given) ? given : throw record.Fault(unit.Column, SheetFaults.UnknownLevel(given));
        // The level of the columns that the sheet holds; without any, the one level in which no other lies.
        var named = headings.Where(h => h.Kind == HeadingKind.Value).Select(h => inputs[h.Name].Level).Concat(values.Select(v => inputs[v.Name].Level)).Distinct().ToList();
        if (named.Count > 0)
            return named.Count == 1 ? named[0] : values.Count > 0 ? inputs[values[0].Name].Level : throw record.Fault(unit.Column, SheetFaults.NoLevel);
        var lowest = levels.Where(l => !levels.Any(other => scheme.LevelsAbove(other).Contains(l))).ToList();
        return lowest.Count == 1 ? lowest[0] : throw record.Fault(unit.Column, SheetFaults.NoLevel);
    }

    private static IEnumerable<(Heading Heading, string Level, string Key)> ParentsOf(SheetRecord record, List<Heading> headings)
    {
        foreach (var heading in headings.Where(h => h.Kind is HeadingKind.Parent or HeadingKind.Parents && record.Field(h.Column).Length > 0))
        {
            var text = record.Field(heading.Column);
            if (heading.Kind == HeadingKind.Parent)
            {
                yield return (heading, heading.Name, CellText.Unquoted(text));
                continue;
            }
            foreach (var part in text.Split(", "))
            {
                var blank = part.IndexOf(' ', StringComparison.Ordinal);
                yield return blank > 0 && blank + 1 < part.Length ? (heading, part[..blank], part[(blank + 1)..]) : throw record.Fault(heading.Column, SheetFaults.NotAParent(part));
            }
        }
    }
}
