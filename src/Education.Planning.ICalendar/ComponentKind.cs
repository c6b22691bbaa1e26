namespace Education.Planning.ICalendar;

/// <summary>The component of RFC 5545 that an entry becomes.</summary>
internal enum ComponentKind
{
    /// <summary>An all-day <c>VEVENT</c>.</summary>
    Event,

    /// <summary>A <c>VTODO</c>.</summary>
    ToDo,
}
