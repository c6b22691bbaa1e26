namespace Education.Planning.Spreadsheets;

/// <summary>The column that says of which period a record is; records without one are of the current period.</summary>
internal sealed class PeriodColumn
{
    private readonly Heading? heading;
    private readonly PlanPeriod? current;

    public PeriodColumn(Sheet sheet, Heading? heading, PlanPeriod? current)
    {
        this.heading = heading;
        this.current = current ?? (heading is null ? null : sheet.Records.Select(PeriodOf).OfType<PlanPeriod>().OrderBy(p => p, Comparer<PlanPeriod>.Create(Periods.Compare)).LastOrDefault());
    }

    /// <summary>How many periods ago; negative for a later one.</summary>
    public int BackOf(SheetRecord record)
    {
        if (PeriodOf(record) is not { } period)
            return 0;
        return Periods.Back(period, current!) ?? throw record.Fault(heading!.Column, SheetFaults.OtherPeriod(period.ToString(), current!.ToString()));
    }

    private PlanPeriod? PeriodOf(SheetRecord record)
    {
        if (heading is null || record.Field(heading.Column) is not { Length: > 0 } text)
            return null;
        return PlanPeriod.TryParse(text, out var period) ? period : throw record.Fault(heading.Column, SheetFaults.NotAPeriod(text));
    }
}
