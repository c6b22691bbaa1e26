using Education.Planning.Responsibility;
using NodaTime;

namespace Education.Planning.Scheduling;

/// <summary>Counts the agenda of each party by month.</summary>
internal static class WorkloadBuilder
{
    public static Workload Of(ResolvedPlan resolved, Key? unit)
    {
        var shares = resolved.ToAgenda().ByParty();
        ValueList<WorkloadRow> rows = [.. (unit is null ? shares : [ShareOf(resolved.Plan, unit, shares)]).Select(share => Row(resolved, share))];
        return new() { Resolved = resolved, Rows = rows, Months = [.. rows.SelectMany(row => row.Months).Select(month => month.Month).Distinct().Order()] };
    }

    /// <summary>What falls to a unit as itself and as one of a set, a post, a group; each item once.</summary>
    private static AgendaShare ShareOf(Plan plan, Key unit, ValueList<AgendaShare> shares)
    {
        var directory = new PartyDirectory(plan.Parties);
        return new(unit, [.. shares.Where(share => share.Party is { } party && (party == unit || directory.UnitsOf(party, null).Units.Contains(unit)))
            .SelectMany(share => share.Entries).GroupBy(entry => entry.Item.Placed.Path.Text, StringComparer.Ordinal).Select(same => same.First())]);
    }

    private static WorkloadRow Row(ResolvedPlan resolved, AgendaShare share)
    {
        var dated = from entry in share.Entries
                    from date in entry.Dates
                    where !IsWhole(date.Window, resolved.Period)
                    group (entry, date) by (date.Window.Earliest ?? date.Window.Latest!.Value).ToYearMonth() into month
                    orderby month.Key
                    select new WorkloadMonth(month.Key, [.. month.GroupBy(pair => pair.entry, pair => pair.date, ReferenceEqualityComparer.Instance).Select(same => (AgendaEntry)same.Key! with { Dates = [.. same] })]);
        return new(share.Party, [.. dated], [.. share.Entries.Where(entry => entry.Dates.All(date => IsWhole(date.Window, resolved.Period)))]);
    }

    private static bool IsWhole(ResolvedWindow window, DateInterval period)
        => (window.Earliest is null && window.Latest is null) || (window.Earliest <= period.Start && !(window.Latest < period.End));
}
