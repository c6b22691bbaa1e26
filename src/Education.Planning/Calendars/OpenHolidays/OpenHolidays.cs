using System.Diagnostics.CodeAnalysis;
using Education.Planning.Calendars;
using NodaTime;

namespace Education.Planning;

/// <summary>Reads the tables of the public project OpenHolidays (openholidaysapi.org): its CSV export and its data files.</summary>
/// <remarks>
/// Columns are found by their names in the first line and separated by semicolons or commas. Needed are <c>StartDate</c>, <c>Type</c> and <c>Name</c>; read are
/// <c>EndDate</c>, <c>Subdivisions</c>, <c>TemporalScope</c> and <c>Id</c> as well; other columns are passed over. Names are one text (the export) or
/// texts with their language (the data files): <c>DE Neujahr,EN New Year's Day</c>.
/// </remarks>
public static class OpenHolidays
{
    /// <summary>The longest table, in characters: 16,777,216.</summary>
    public const int MaxLength = 1 << 24;

    /// <summary>The lines of a table.</summary>
    /// <param name="text">The table, with its header.</param>
    /// <exception cref="TextFormatException">The table has a fault, named with its line and column.</exception>
    public static ValueList<OpenHoliday> Parse(string text)
        => TryParse(Guard.Against.Null(text), out var holidays, out var fault) ? holidays : throw new TextFormatException(fault);

    /// <summary>The lines of a table, or its first fault.</summary>
    /// <param name="text">The table, with its header.</param>
    /// <param name="holidays">The lines, in their order.</param>
    /// <param name="fault">The first fault, or null.</param>
    public static bool TryParse(string? text, out ValueList<OpenHoliday> holidays, [NotNullWhen(false)] out TextFault? fault)
        => new OpenHolidaysReader(text ?? "").Read(out holidays, out fault);

    extension(ValueList<OpenHoliday> holidays)
    {
        /// <summary>The public holidays of a country or a subdivision as a working-day calendar.</summary>
        /// <remarks>A public holiday of half a day becomes a half day. Banks' and optional holidays stay working days.</remarks>
        /// <param name="known">The days for which the table is complete: a table does not say it itself.</param>
        /// <param name="subdivision">The code of the subdivision as the table writes it, or null for what holds in the whole country.</param>
        public WorkingDayCalendar ToWorkingDays(DateInterval known, string? subdivision = null)
        {
            IsoDates.Guarded(known);
            var held = holidays.Where(holiday => holiday.Type == OpenHolidayType.Public && holiday.HoldsIn(subdivision)).ToArray();
            return new()
            {
                Holidays = held.Where(h => !h.IsHalfDay).Select(h => new Holiday { Name = h.Name, Days = h.Days }).ToValueList(),
                HalfDays = held.Where(h => h.IsHalfDay).SelectMany(h => h.Days.Select(day => new HalfDay { Date = day, Name = h.Name })).ToValueList(),
                KnownFrom = known.Start,
                KnownUntil = known.End,
            };
        }

        /// <summary>The school holidays of a country or a subdivision as breaks.</summary>
        /// <remarks>The key of a break is its English name in lower case with dashes (<c>christmas-holidays</c>), or <c>break</c> where that is no key.</remarks>
        /// <param name="subdivision">The code of the subdivision as the table writes it, or null for what holds in the whole country.</param>
        public ValueList<SchoolBreak> ToBreaks(string? subdivision = null)
            => holidays.Where(holiday => holiday.Type == OpenHolidayType.School && !holiday.IsHalfDay && holiday.HoldsIn(subdivision))
                .Select(holiday => new SchoolBreak { Key = KeyOf(holiday.Name.Default), Days = holiday.Days, Name = holiday.Name })
                .ToValueList();
    }

    private static Key KeyOf(string name)
    {
#pragma warning disable CA1308 // Keys are in lower case.
        var words = name.ToLowerInvariant().Split([' ', '-', '/', '\''], StringSplitOptions.RemoveEmptyEntries);
#pragma warning restore CA1308
        return Key.TryParse(string.Join('-', words), out var key) ? key : "break";
    }
}
