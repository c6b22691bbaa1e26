using Education.Planning.Calendars;
using NodaTime;

namespace Education.Planning;

/// <summary>What a calendar says about named events.</summary>
public static class SchoolCalendarEvents
{
    extension(SchoolCalendar calendar)
    {
        /// <summary>Whether a key names an event, a break, <c>public-holiday</c> or one of <see cref="Festivals.All"/>.</summary>
        /// <param name="key">The key.</param>
        public bool HasEvent(Key key) => EventSearch.Sources(Guard.Against.Null(calendar), Guard.Against.Null(key)).Any();

        /// <summary>The occurrences of an event that begin inside an interval, in order. None is an answer, too: a festival can miss a year.</summary>
        /// <remarks>
        /// Listed occurrences of the nearest layer stand first; a wider layer, a computed day and a festival add the civil years that are still without one.
        /// <c>public-holiday</c> has one occurrence for each listed holiday.
        /// </remarks>
        /// <param name="key">The key.</param>
        /// <param name="within">The interval in which they must begin, both ends included.</param>
        /// <returns>The occurrences; no answer if no event has that key, or if the calendar does not reach all of the interval.</returns>
        public CalendarAnswer<ValueList<EventOccurrence>> EventsBeginning(Key key, DateInterval within)
            => EventSearch.Beginning(Guard.Against.Null(calendar), Guard.Against.Null(key), IsoDates.Guarded(within));
    }
}
