using System.Globalization;
using Education.Planning.Responsibility;
using NodaTime;

namespace Education.Planning.Scheduling;

/// <summary>Days without anybody on duty, and parties that would have to be at two places.</summary>
internal static class DutyCheck
{
    public static IEnumerable<Diagnostic> Of(ResolvedPlan resolved)
        => resolved.Plan.Rotas.SelectMany(rota => GapsOf(rota, resolved)).Concat(Clashes(resolved));

    private static IEnumerable<Diagnostic> GapsOf(DutyRota rota, ResolvedPlan resolved)
    {
        var path = PlanPath.Root.To("rotas", rota.Key);
        var slots = rota.SlotsOn(resolved.Calendar);
        if (slots.Count == RotaDuty.MaxSlots && RotaDuty.IsTooLong(rota, resolved.Calendar))
            yield return SchedulingDiagnostics.RotaTooLong.At(path.To("until"), RotaDuty.MaxSlots.ToString(CultureInfo.InvariantCulture), Days.Text(slots[^1].Day));
        for (var i = 0; i < slots.Count; i++)
        {
            if (!slots[i].Parties.IsEmpty)
                continue;
            var first = slots[i].Day;
            while (i + 1 < slots.Count && slots[i + 1].Parties.IsEmpty)
                i++;
            yield return SchedulingDiagnostics.NobodyOnDuty.At(path, Days.Text(first), Days.Text(slots[i].Day));
        }
    }

    private static IEnumerable<Diagnostic> Clashes(ResolvedPlan resolved)
    {
        var directory = new PartyDirectory(resolved.Plan.Parties);
        var shares = resolved.ToAgenda().ByParty();
        return from party in resolved.Plan.Parties
               where party.IsExclusive
               let entries = shares.Where(share => share.Party is { } other && directory.Includes(other, party.Key, null)).SelectMany(share => share.Entries)
               from clash in ClashesOf(party, entries)
               select clash;
    }

    /// <summary>Only a window of one day says on which day somebody must be there.</summary>
    private static IEnumerable<Diagnostic> ClashesOf(Party party, IEnumerable<AgendaEntry> entries)
        => from day in entries.SelectMany(entry => entry.Dates.Where(date => date.Window.Earliest is { } only && only == date.Window.Latest)
               .Select(date => (Day: date.Window.Earliest!.Value, entry.Item.Placed))).GroupBy(dated => dated.Day).OrderBy(day => day.Key)
           let places = day.Select(dated => dated.Placed).DistinctBy(placed => placed.Path.Text).ToList()
           from other in places.Skip(1)
           where !IsTogether(places[0], other)
           select SchedulingDiagnostics.TwoPlaces.At(other.Path, party.Key.Text, Days.Text(day.Key), places[0].Item.Key.Text, other.Item.Key.Text);

    private static bool IsTogether(PlacedItem one, PlacedItem other)
        => (VenueOf(one) is { } venue && venue == VenueOf(other)) || one.Path.Text.StartsWith($"{other.Path.Text}/", StringComparison.Ordinal)
            || other.Path.Text.StartsWith($"{one.Path.Text}/", StringComparison.Ordinal);

    private static LocalizedText? VenueOf(PlacedItem placed)
    {
        for (var around = placed; around is not null; around = around.Parent)
        {
            if (around.Item is Activity { Venue: { } venue })
                return venue;
        }
        return null;
    }
}
