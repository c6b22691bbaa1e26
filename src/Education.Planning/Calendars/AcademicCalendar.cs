using NodaTime;

namespace Education.Planning.Calendars;

/// <summary>Academic years with their terms and breaks (学年、学期、假期), and how teaching weeks are numbered.</summary>
public sealed record AcademicCalendar
{
    /// <summary>The month in which the months of an academic year begin when <see cref="FirstMonth"/> is null: August, so that preparation belongs to the year it prepares.</summary>
    public const int DefaultFirstMonth = 8;

    /// <summary>The academic years; normally one after the other without a gap.</summary>
    public ValueList<AcademicYear> Years { get; init; }

    /// <summary>Whether a week without a school day has a number.</summary>
    public WeekConvention Weeks { get; init => field = Guard.Against.UndefinedEnum(value); }

    /// <summary>The day on which weeks begin; <see cref="IsoDayOfWeek.None"/>, the default, stands for Monday.</summary>
    public IsoDayOfWeek FirstDayOfWeek { get; init => field = Guard.Against.UndefinedEnum(value); }

    /// <summary>The month, 1 to 12, in which a month without a year is looked up first in a plan for an academic year; null stands for <see cref="DefaultFirstMonth"/>.</summary>
    public int? FirstMonth { get; init => field = value is { } month ? Guard.Against.OutOfRange(month, 1, 12) : null; }
}
