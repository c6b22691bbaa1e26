using Education.Planning.Calendars;

namespace Education.Planning.Scheduling;

/// <summary>Places become days: paths from large to small, ranges, distances.</summary>
internal static class Places
{
    /// <summary>The days of a place, or null with a note that says why there are none.</summary>
    public static Spot? Find(Resolution at, TimingPlace place, Scope scope) => place switch
    {
        TimingPlace.Path path => Path(at, path, scope),
        TimingPlace.Range range => Range(at, range, scope),
        TimingPlace.Offset offset => Offset(at, offset, scope),
        _ => throw new InvalidOperationException($"Unknown kind of place: {place}."),
    };

    private static Spot? Path(Resolution at, TimingPlace.Path path, Scope scope)
    {
        if (path.Parts.FirstOrDefault(part => part is TimingPart.Masked) is { } masked)
        {
            at.Notes.Add(SchedulingDiagnostics.Masked, masked.ToString());
            return null;
        }
        var (spot, used) = path.Calendar == TimingCalendar.Iso ? Heads.Find(at, path, scope) : OtherCalendars.Find(at, path, scope);
        for (var i = used; spot is not null && i < path.Parts.Count; i++)
            spot = Parts.Find(at, spot, path.Parts[i]);
        return spot;
    }

    private static Spot? Range(Resolution at, TimingPlace.Range range, Scope scope)
    {
        var from = range.From is { } first ? Path(at, first, scope) : null;
        var to = range.To is { } last ? Path(at, last, scope) : null;
        if ((range.From is not null && from is null) || (range.To is not null && to is null))
            return null;
        var spot = new Spot
        {
            First = from?.First,
            Last = to?.Last,
            IsFirstSoft = from?.IsFirstSoft ?? false,
            IsLastSoft = to?.IsLastSoft ?? false,
            Precision = from is null || to is null ? Precision.Open : Precision.Range,
            Steps = [.. from?.Steps ?? [], .. to?.Steps ?? []],
        };
        if (spot.First > spot.Last)
        {
            at.Notes.Add(
                SchedulingDiagnostics.EndsBeforeItBegins,
                range.ToString(), CalendarDiagnostics.Text(IsoDates.DayOf(spot.First.Value)), CalendarDiagnostics.Text(IsoDates.DayOf(spot.Last.Value)));
            return null;
        }
        return spot.Step(range.ToString(), StepRule.Range);
    }

    private static Spot? Offset(Resolution at, TimingPlace.Offset offset, Scope scope)
    {
        if (Find(at, offset.Place, scope) is not { } place)
            return null;
        if (Distances.From(at, place, offset.Amount, offset.Side, offset.Place.ToString(), touches: false) is not var (first, last))
            return null;
        var isDay = first is not null && first == last;
        return new Spot
        {
            First = first,
            Last = last,
            Kind = isDay ? SpotKind.Day : SpotKind.Other,
            Precision = Distances.PrecisionOf(offset.Amount.Unit),
            Steps = place.Steps,
        }.Step(offset.ToString(), StepRule.Offset, offset.Amount.Unit is TimingUnit.Workday or TimingUnit.Schoolday && isDay ? at.LayerOfDay(first!.Value) : null);
    }
}
