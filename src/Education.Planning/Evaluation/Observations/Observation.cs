using NodaTime;

namespace Education.Planning.Evaluation;

/// <summary>A recorded value of an indicator: what, of whom, when (实际值).</summary>
/// <example>
/// <code>new Observation { Indicator = "pupils-per-computer", Value = "19.6:1", At = new(2015, 12, 31) }</code>
/// </example>
public sealed record Observation
{
    /// <summary>The key of the indicator.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required Key Indicator { get; init => field = Guard.Against.Null(value); }

    /// <summary>The organisation it was observed at; null for the whole that the plan is about.</summary>
    public Key? Organization { get; init; }

    /// <summary>What was observed, or why there is no value.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required ObservedValue Value { get; init => field = Guard.Against.Null(value); }

    /// <summary>The day for which it holds; for a value that adds up, the last day that it covers. An observation before the plan's period is one of the period before.</summary>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public required LocalDate At { get; init => field = Guard.Against.OtherCalendar(value); }

    /// <summary>How final it is.</summary>
    public ObservationKind Kind { get; init => field = Guard.Against.UndefinedEnum(value); }

    /// <summary>The days that the value covers where they are only a part of its period, for example <c>2015-01-01..2015-11-30</c>; null for all of it.</summary>
    public PlanPeriod? Covers { get; init; }

    /// <summary>Where the value comes from.</summary>
    public LocalizedText? Source { get; init; }

    /// <summary>Why the value is what it is, or is not there.</summary>
    public LocalizedText? Reason { get; init; }

    /// <summary>What is done where the value falls short.</summary>
    public LocalizedText? Remedy { get; init; }
}
