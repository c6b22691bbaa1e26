using Education.Planning.ICalendar;
using Education.Planning.Scheduling;
using NodaTime;

namespace Education.Planning;

/// <summary>Agendas as iCalendar (RFC 5545).</summary>
public static class ICalendarExport
{
    extension(Agenda agenda)
    {
        /// <summary>The agenda as the text of an iCalendar file: all-day events for days, to-dos for deadlines and for what has no date.</summary>
        /// <remarks>
        /// <para>Every entry of the agenda is there. Windows with a first and a last day are events, marked as free time because work may be done in them and need not fill them;
        /// deadlines are to-dos whose <c>DUE</c> is the last day that counts; what has an open end is a to-do with a start; what has no date is a to-do without one,
        /// and its description says why. Tentative and conditional events have the status <c>TENTATIVE</c>. Targets and milestones are not in an agenda, and not in the file.</para>
        /// <para>A clause of a timing is one component where all of its windows are single days: with an <c>RRULE</c> where that gives exactly the windows, otherwise with <c>RDATE</c>.
        /// Whole weeks repeated exactly are one component, too. Other windows of several days, and deadlines, are one component each.</para>
        /// <para>The UID is made of the keys of plan and item, and of the occurrence, never of a date: when a holiday moves, a calendar program updates its entries.</para>
        /// </remarks>
        /// <param name="stamp">When the file is made (<c>DTSTAMP</c>); there is no clock in here. The years 1 to 9999.</param>
        /// <param name="language">The language tag (<see cref="Languages"/>) of summaries and descriptions; one the library does not speak gives English words around the plan's own.</param>
        /// <param name="domain">The host name of who issues the calendar, such as <c>bureau.example.org</c>, added to each UID. Without it two issuers that use the same keys overwrite each other's entries.</param>
        /// <returns>The text, lines folded at 75 octets and ended by CRLF; to be written as UTF-8 without a byte-order mark.</returns>
        /// <exception cref="ArgumentNullException">The agenda or the language is null.</exception>
        /// <exception cref="ArgumentException">The domain holds anything but ASCII letters, digits, <c>-</c> and <c>.</c>, or the stamp lies outside its years.</exception>
        /// <example>The deadline <c>by 04/end</c> of an item <c>report</c> of the plan <c>safety-2024</c> becomes a <c>VTODO</c> with <c>UID:safety-2024/report</c> and <c>DUE;VALUE=DATE:20240430</c>.</example>
        public string ToICalendar(Instant stamp, string language = Languages.English, string? domain = null)
        {
            ArgumentNullException.ThrowIfNull(agenda);
            ArgumentNullException.ThrowIfNull(language);
            if (stamp.InUtc().Year < 1)
                throw new ArgumentOutOfRangeException(nameof(stamp), "The stamp must lie in the years 1 to 9999.");
            if (domain is not null && (domain.Length == 0 || !domain.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '.')))
                throw new ArgumentException("A domain consists of ASCII letters, digits, `-` and `.`.", nameof(domain));
            return CalendarText.Write(agenda.Resolved.Plan.Title.In(language), new ComponentBuilder(agenda, language, domain).Build(), stamp);
        }
    }
}
