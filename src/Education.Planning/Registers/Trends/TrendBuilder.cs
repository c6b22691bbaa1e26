using NodaTime;

namespace Education.Planning.Registers;

/// <summary>Sets the values of cases side by side.</summary>
internal sealed class TrendBuilder(WorkRegister register, Key kind, Key amount, LocalDate asOf)
{
    private readonly RegisterIndex index = new(register);

    public CaseTrend Build(ValueList<DateInterval> asked)
    {
        var cases = register.Cases.Where(record => record.Kind == kind && record.Opened <= asOf).ToList();
        ValueList<DateInterval> periods = asked.IsEmpty ? [.. cases.Select(record => record.Opened.Year).Distinct().Order().Select(YearOf)] : asked;
        return new()
        {
            Register = register,
            Kind = kind,
            Amount = amount,
            AsOf = asOf,
            Periods = periods,
            Rows = [.. cases.GroupBy(record => record.Subject?.Text).Select(same => new TrendRow(same.First().Subject, [.. Points([.. same], periods)]))],
        };
    }

    private static DateInterval YearOf(int year) => new(new(year, 1, 1), new(year, 12, 31));

    private IEnumerable<TrendPoint> Points(CaseRecord[] cases, ValueList<DateInterval> periods)
    {
        var ordered = cases.OrderBy(record => record.Opened).ToArray();
        Quantity? before = null;
        foreach (var period in periods)
        {
            var record = LastIn(ordered, period);
            var value = record?.Amounts.FirstOrDefault(counted => counted.Key == amount)?.Amount;
            yield return new(record is null ? null : index.StandingOf(record, asOf, null), value, Change(before, value), record is null ? null : ClosedOn(record));
            before = value;
        }
    }

    /// <summary>The last case that was opened within a period, found by halves.</summary>
    private static CaseRecord? LastIn(CaseRecord[] ordered, DateInterval period)
    {
        var (low, high) = (0, ordered.Length);
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            if (ordered[middle].Opened <= period.End)
                low = middle + 1;
            else
                high = middle;
        }
        return low > 0 && ordered[low - 1].Opened >= period.Start ? ordered[low - 1] : null;
    }

    private static decimal? Change(Quantity? before, Quantity? now)
    {
        if (before is not { Value: { } old, Vagueness: Vagueness.Precise } || now is not { Value: { } value, Vagueness: Vagueness.Precise } || before.Unit != now.Unit)
            return null;
        // The difference of two numbers of opposite sign may be too large for a decimal.
        return Math.Sign(old) * Math.Sign(value) >= 0 || Math.Abs(value) <= decimal.MaxValue - Math.Abs(old) ? value - old : null;
    }

    private LocalDate? ClosedOn(CaseRecord record)
    {
        if (index.KindOf(kind) is not { } declared)
            return null;
        var closing = declared.States.Where(state => state.IsClosed).Select(state => state.Key).ToHashSet();
        var entered = CaseTrail.Entered(declared, record).Where(step => step.On <= asOf && closing.Contains(step.State)).Select(step => (LocalDate?)step.On);
        return entered.FirstOrDefault();
    }
}
