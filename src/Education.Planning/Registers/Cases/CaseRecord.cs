using NodaTime;

namespace Education.Planning.Registers;

/// <summary>One case (一事一档): what was found or asked or granted, who answers for it, how far it has come, and the proof.</summary>
public sealed record CaseRecord
{
    /// <summary>The key, unique in its list.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required Key Key { get; init => field = Guard.Against.Null(value); }

    /// <summary>The key of its kind.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required Key Kind { get; init => field = Guard.Against.Null(value); }

    /// <summary>What it is about, in a phrase.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required LocalizedText Name { get; init => field = Guard.Against.Null(value); }

    /// <summary>The party that it concerns: where a hazard is, who holds a title.</summary>
    public Key? Subject { get; init; }

    /// <summary>The party that answers for it.</summary>
    public Key? Responsible { get; init; }

    /// <summary>The item of the plan that it belongs to.</summary>
    public Key? Item { get; init; }

    /// <summary>What sort of its kind it is: the type of incident, the grade of a title, how grave a hazard is.</summary>
    public Key? Topic { get; init; }

    /// <summary>The inspection or the case that gave rise to it.</summary>
    public Key? Source { get; init; }

    /// <summary>The day on which it was opened.</summary>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public required LocalDate Opened { get; init => field = Guard.Against.OtherCalendar(value); }

    /// <summary>The day by which it is to be closed, included; null takes the limit of its kind.</summary>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public LocalDate? Due { get; init => field = Guard.Against.OtherCalendar(value); }

    /// <summary>The last day on which what it grants is valid; null for none.</summary>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public LocalDate? ValidUntil { get; init => field = Guard.Against.OtherCalendar(value); }

    /// <summary>The states that it entered after its first one, oldest first: the audit trail.</summary>
    public ValueList<CaseStep> Steps { get; init; }

    /// <summary>What came of it.</summary>
    public LocalizedText? Outcome { get; init; }

    /// <summary>The proofs.</summary>
    public ValueList<CaseProof> Proofs { get; init; }

    /// <summary>What can be counted of it: places, money, persons.</summary>
    public ValueList<CaseAmount> Amounts { get; init; }
}
