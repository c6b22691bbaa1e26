using NodaTime;

namespace Education.Planning.Calendars;

/// <summary>One line of an OpenHolidays table.</summary>
public sealed record OpenHoliday
{
    internal OpenHoliday()
    {
    }

    /// <summary>Its days, both ends included.</summary>
    public required DateInterval Days { get; init; }

    /// <summary>What it is called; the default text is English where the table has it, else the first name.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>What kind of holiday it is.</summary>
    public OpenHolidayType Type { get; init; }

    /// <summary>Whether only half of the day is free.</summary>
    public bool IsHalfDay { get; init; }

    /// <summary>The codes of the subdivisions in which it holds, for example <c>BE</c> or <c>DE-BE</c>; empty for the whole country.</summary>
    public ValueList<string> Subdivisions { get; init; }

    /// <summary>The id of the line; empty if it has none.</summary>
    public string Id { get; init; } = "";

    /// <summary>Whether it holds in a subdivision, or, for null, in the whole country.</summary>
    /// <param name="subdivision">The code of the subdivision as the table writes it, or null.</param>
    public bool HoldsIn(string? subdivision) => Subdivisions.IsEmpty || (subdivision is not null && Subdivisions.Contains(subdivision));
}
