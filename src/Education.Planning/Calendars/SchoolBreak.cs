using NodaTime;

namespace Education.Planning.Calendars;

/// <summary>A break between or inside terms (寒假、暑假). It is also an event under its key.</summary>
public sealed record SchoolBreak
{
    /// <summary>The key, for example <c>winter-break</c>; the same one every year.</summary>
    public required Key Key { get; init => field = Guard.Against.Null(value); }

    /// <summary>The days without school, both ends included.</summary>
    public required DateInterval Days { get; init => field = IsoDates.Guarded(value); }

    /// <summary>What it is called, if the key does not say enough.</summary>
    public LocalizedText? Name { get; init; }
}
