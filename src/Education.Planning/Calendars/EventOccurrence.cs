using NodaTime;

namespace Education.Planning.Calendars;

/// <summary>One occurrence of a named event.</summary>
public sealed record EventOccurrence
{
    internal EventOccurrence()
    {
    }

    /// <summary>The key of the event.</summary>
    public required Key Key { get; init; }

    /// <summary>Its days, both ends included.</summary>
    public required DateInterval Days { get; init; }

    /// <summary>What it is called, if it has a name beside its key.</summary>
    public LocalizedText? Name { get; init; }

    /// <summary>The key of the layer that gives it; null for a festival that is computed everywhere.</summary>
    public Key? Layer { get; init; }
}
