namespace Education.Planning;

/// <summary>A desired result of the plan's cycle (工作目标), measured by indicators and served by initiatives.</summary>
/// <example>
/// <code>
/// new Objective
/// {
///     Key = "safety", Name = "Safe campuses",
///     Indicators = [new() { Key = "fires", Name = "Fires", Unit = "incident", Targets = [new() { Rule = "zero" }] }],
/// }
/// </code>
/// </example>
public sealed record Objective : PlanItem
{
    /// <summary>Its weight among its siblings, above 0; null when the plan gives none.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is 0 or below.</exception>
    public decimal? Weight
    {
        get;
        init
        {
            if (value is { } weight)
                ArgumentOutOfRangeException.ThrowIfNegativeOrZero(weight, nameof(Weight));
            field = value;
        }
    }

    /// <summary>How its success is observed.</summary>
    public ValueList<Indicator> Indicators { get; init; }

    /// <summary>Objectives inside it.</summary>
    /// <exception cref="ArgumentException">The items nest too deeply.</exception>
    public ValueList<Objective> Objectives { get; init => field = Nested(value, nameof(Objectives)); }

    /// <summary>Work that serves it.</summary>
    /// <exception cref="ArgumentException">The items nest too deeply.</exception>
    public ValueList<Initiative> Initiatives { get; init => field = Nested(value, nameof(Initiatives)); }

    internal override int Depth => 1 + Math.Max(DepthOf(Objectives), DepthOf(Initiatives));
}
