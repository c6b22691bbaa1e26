using Education.Planning.Calendars;

namespace Education.Planning.Scheduling;

/// <summary>Which occurrences <c>only</c> and <c>except</c> keep, by their nominal day.</summary>
internal sealed class Filters(Resolution at, ValueList<TimingFilter> filters, Scope scope)
{
    private readonly Dictionary<(TimingPlace Place, int Year), Spot?> places = [];

    public bool Keep(DayWindow window)
    {
        foreach (var filter in filters)
        {
            if (window.Anchor is not { } day || Holds(filter.Days, day) is not { } holds || holds == filter.Drops)
                return false;
        }
        return true;
    }

    /// <summary>Whether a day is one of the days; null with a note when that is not known.</summary>
    private bool? Holds(TimingDays days, int day)
    {
        var date = IsoDates.DayOf(day);
        if (days is not TimingDays.In { Place: var place })
            return at.TryGet(DaySets.Of(days, at.Calendar.Index)!.Contains(date), out var holds) ? holds : null;
        // A break that began in December reaches into the next year.
        return Holds(place, date.Year, day) || Holds(place, date.Year - 1, day);
    }

    private bool Holds(TimingPlace place, int year, int day)
    {
        if (year < NodaTime.LocalDate.MinIsoValue.Year)
            return false;
        if (!places.TryGetValue((place, year), out var spot))
        {
            var notes = new Notes(at.Notes.Path);
            var inYear = scope with { Year = new(Years.Civil(year).Interval) };
            places[(place, year)] = spot = Places.Find(at with { Notes = notes }, place, inYear);
            if (!notes.AreAbsences)
                at.Notes.AddRange(notes.All);
        }
        return spot is not null && !(day < spot.First) && !(day > spot.Last);
    }
}
