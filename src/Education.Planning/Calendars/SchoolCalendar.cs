using NodaTime;

namespace Education.Planning.Calendars;

/// <summary>A calendar of one country, district or school: what a plan is resolved on, and what a calendar document holds.</summary>
/// <remarks>
/// <para>
/// This is the root type: a verb that puts a plan on dates takes a <see cref="SchoolCalendar"/>. A calendar stands on a wider one through
/// <see cref="Base"/> (school on district on country); each of them is a layer. The nearest layer that says something about a day decides it.
/// </para>
/// <para>
/// The record is data alone and equal by value. Its questions (<c>StatusOf</c>, <c>IsWorkingDay</c>, <c>WorkingDays</c>, <c>SchoolDays</c>, <c>WeekOf</c>,
/// <c>EventsBeginning</c>, <c>PartOf</c> …) are extension members in the namespace <c>Education.Planning</c>.
/// All dates are ISO dates; every interval includes both ends.
/// </para>
/// </remarks>
/// <example>
/// <code>
/// var calendar = new SchoolCalendar
/// {
///     Key = "riverside",
///     Name = "Riverside School",
///     Academic = new() { Years = [new() { StartYear = 2024, Terms = [new() { Days = new(new(2024, 9, 1), new(2025, 1, 17)) }] }] },
///     Working = new() { Holidays = [new() { Name = "National Day", Days = new(new(2024, 10, 1), new(2024, 10, 7)) }] },
/// };
/// calendar.IsWorkingDay(new(2024, 10, 1)).Value; // false
/// </code>
/// </example>
public sealed record SchoolCalendar
{
    /// <summary>The most layers that may stand on one another: 16.</summary>
    public const int MaxLayers = 16;

    /// <summary>The key of this layer.</summary>
    public required Key Key { get; init => field = Guard.Against.Null(value); }

    /// <summary>Whose calendar it is.</summary>
    public required LocalizedText Name { get; init => field = Guard.Against.Null(value); }

    /// <summary>The calendar of the wider area that this one refines, or null for the widest layer.</summary>
    /// <exception cref="ArgumentException">More than <see cref="MaxLayers"/> calendars would stand on one another.</exception>
    public SchoolCalendar? Base
    {
        get;
        init
        {
            if (value?.LayerCount >= MaxLayers)
                throw new ArgumentException($"More than {MaxLayers} calendars stand on one another.", nameof(value));
            field = value;
        }
    }

    /// <summary>The academic years of this layer, or null to take those of the wider one. An academic year given here replaces that of the wider layer whole.</summary>
    public AcademicCalendar? Academic { get; init; }

    /// <summary>The working days of this layer: weekend, holidays, make-up days, and how far they are known; null if it adds nothing to the wider layer.</summary>
    public WorkingDayCalendar? Working { get; init; }

    /// <summary>The named events of this layer. Occurrences given here replace those of the wider layers that have the same key and begin in the same civil year.</summary>
    public ValueList<CalendarEvent> Events { get; init; }

    /// <summary>What <c>early</c>, <c>mid</c> and <c>end</c> mean, or null for what the wider layer or <see cref="PartSettings.Default"/> says.</summary>
    public PartSettings? Parts { get; init; }

    /// <summary>
    /// The day on which fiscal years begin (财政年度), such as <c>04-01</c>; null for what the wider layer says. A fiscal year is named by the ISO year in which it begins.
    /// </summary>
    public AnnualDay? FiscalYearStart { get; init; }

    internal Unread Unread { get; init; }

    internal int LayerCount => 1 + (Base?.LayerCount ?? 0);

    /// <summary>This layer, then the wider ones.</summary>
    internal IEnumerable<SchoolCalendar> NearestFirst
    {
        get
        {
            for (var layer = this; layer is not null; layer = layer.Base)
                yield return layer;
        }
    }

    internal CalendarIndex Index => index.For(this, static calendar => new(calendar));

    private Derived<SchoolCalendar, CalendarIndex> index;
}
