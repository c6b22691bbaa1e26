using System.Runtime.CompilerServices;
using NodaTime;

namespace Education.Planning;

/// <summary>Argument guards: a bug of the caller becomes an <see cref="ArgumentException"/> that names the argument.</summary>
/// <remarks>Shaped like <c>Guard.Against.…</c> of the guard package that cannot be restored here, so that it can replace this one file.</remarks>
internal sealed class Guard
{
    private Guard()
    {
    }

    public static Guard Against { get; } = new();

#pragma warning disable CA1822 // The shape `Guard.Against.X` needs instance members.
    public T Null<T>(T? value, [CallerArgumentExpression(nameof(value))] string? name = null)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(value, name);
        return value;
    }

    /// <summary>Refuses null, empty, white space and what <see cref="BrokenText"/> refuses.</summary>
    public string NullOrWhiteSpace(string? value, [CallerArgumentExpression(nameof(value))] string? name = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(value, name);
        return BrokenText(value, name)!;
    }

    /// <summary>Refuses what <see cref="NullOrWhiteSpace"/> refuses, but takes null for nothing.</summary>
    public string? WhiteSpace(string? value, [CallerArgumentExpression(nameof(value))] string? name = null) => value is null ? null : NullOrWhiteSpace(value, name);

    /// <summary>Refuses a list with an element that <see cref="NullOrWhiteSpace"/> refuses.</summary>
    public ValueList<string> WhiteSpace(ValueList<string> values, [CallerArgumentExpression(nameof(values))] string? name = null)
    {
        foreach (var value in values)
            NullOrWhiteSpace(value, name);
        return values;
    }

    /// <summary>Refuses lone surrogates, which no encoding can write, and U+0000, which hides what follows it from date and number parsers.</summary>
    public string? BrokenText(string? value, [CallerArgumentExpression(nameof(value))] string? name = null)
    {
        if (value is not null && TextCheck.FaultOf(value) is { } fault)
            throw new ArgumentException(fault.Default, name);
        return value;
    }

    public int OutOfRange(int value, int least, int most, [CallerArgumentExpression(nameof(value))] string? name = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, least, name);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, most, name);
        return value;
    }

    /// <summary>Refuses days that are not of the ISO calendar: written, they would come back as another value.</summary>
    public LocalDate OtherCalendar(LocalDate value, [CallerArgumentExpression(nameof(value))] string? name = null)
        => value.Calendar == CalendarSystem.Iso ? value : throw new ArgumentException($"The day is of the calendar {value.Calendar.Id}; an ISO date is needed.", name);

    /// <inheritdoc cref="OtherCalendar(LocalDate, string?)"/>
    public LocalDate? OtherCalendar(LocalDate? value, [CallerArgumentExpression(nameof(value))] string? name = null)
        => value is { } day ? OtherCalendar(day, name) : null;

    public TEnum UndefinedEnum<TEnum>(TEnum value, [CallerArgumentExpression(nameof(value))] string? name = null)
        where TEnum : struct, Enum
        => Enum.IsDefined(value) ? value : throw new ArgumentOutOfRangeException(name, value, $"'{value}' is not a defined {typeof(TEnum).Name}.");
#pragma warning restore CA1822
}
