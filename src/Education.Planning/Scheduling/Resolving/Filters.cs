using Education.Planning.Calendars;
using NodaTime;

namespace Education.Planning.Scheduling;

/// <summary>Which occurrences <c>only</c> and <c>except</c> keep, by their nominal day.</summary>
internal sealed class Filters(Resolution at, ValueList<TimingFilter> filters, Scope scope)
{
    private readonly Dictionary<(TimingPlace Place, int Year), Spot?> places = [];

    private readonly DayCounter?[] sets = [.. filters.Select(filter => DaySets.Of(filter.Days, at.Calendar.Index))];

    public bool Keep(DayWindow window)
    {
        for (var i = 0; i < filters.Count; i++)
        {
            if (window.Anchor is not { } day || Holds(i, IsoDates.DayOf(day)) is not { } holds || holds == filters[i].Drops)
                return false;
        }
        return true;
    }

    /// <summary>Whether a day is one of those that a filter names; null with a note when that is not known.</summary>
    private bool? Holds(int filter, LocalDate day)
    {
        if (sets[filter] is { } set)
            return at.TryGet(set.Contains(day), out var holds) ? holds : null;
        var place = ((TimingDays.In)filters[filter].Days).Place;
        var number = IsoDates.NumberOf(day);
        // A break that began in December reaches into the next year.
        return Holds(place, day.Year, number) || Holds(place, day.Year - 1, number);
    }

    private bool Holds(TimingPlace place, int year, int day)
    {
        if (year < LocalDate.MinIsoValue.Year)
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
