using NodaTime;

namespace Education.Planning.Scheduling;

/// <summary>One step on the way from a timing to its days: what was read, by which rule, to which days.</summary>
public sealed record ResolvedStep
{
    internal ResolvedStep()
    {
    }

    /// <summary>The canonical text of what was read, for example <c>04/end</c>.</summary>
    public required string Text { get; init; }

    /// <summary>The rule that was applied.</summary>
    public required StepRule Rule { get; init; }

    /// <summary>The first day that came out, included; null for an open start.</summary>
    public LocalDate? First { get; init; }

    /// <summary>The last day that came out, included; null for an open end.</summary>
    public LocalDate? Last { get; init; }

    /// <summary>The key of the calendar layer that decided, or null where the date alone does.</summary>
    public Key? Layer { get; init; }

    /// <summary>What decided, if it has a name: the holiday off which a day was moved, the event, the term.</summary>
    public LocalizedText? Because { get; init; }
}
