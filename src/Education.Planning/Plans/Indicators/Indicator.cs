namespace Education.Planning;

/// <summary>What is observed to know whether an objective is met (指标), with its baseline and targets.</summary>
/// <example>
/// <code>
/// new Indicator
/// {
///     Key = "pupils-per-computer", Name = "Pupils per computer", Kind = IndicatorKind.Ratio, Unit = "pupil per computer",
///     Targets = [new() { Rule = "at most 14:1", Due = "by 2017/end", Commitment = Commitment.Strive }],
/// }
/// </code>
/// </example>
public sealed record Indicator
{
    /// <summary>The key, unique in its plan.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required Key Key { get; init => field = Guard.Against.Null(value); }

    /// <summary>The label as printed; null when there is none.</summary>
    public string? Label { get; init => field = Guard.Against.BrokenText(value); }

    /// <summary>What is observed.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required LocalizedText Name { get; init => field = Guard.Against.Null(value); }

    /// <summary>What kind of value it has.</summary>
    public IndicatorKind Kind { get; init => field = Guard.Against.UndefinedEnum(value); }

    /// <summary>The unit of its values, as quantities write it: <c>%</c>, <c>accident</c>, <c>yuan per pupil</c>.</summary>
    public string? Unit { get; init => field = Guard.Against.BrokenText(value); }

    /// <summary>For a rate: per how many, above 0; null otherwise.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is 0 or below.</exception>
    public decimal? Per
    {
        get;
        init
        {
            if (value is { } per)
                ArgumentOutOfRangeException.ThrowIfNegativeOrZero(per, nameof(Per));
            field = value;
        }
    }

    /// <summary>Which way it improves; needed only where no target tells.</summary>
    public Direction Direction { get; init => field = Guard.Against.UndefinedEnum(value); }

    /// <summary>For a level: the levels, worst first.</summary>
    public ValueList<LocalizedText> Levels { get; init; }

    /// <summary>For a checklist: its items.</summary>
    public ValueList<ChecklistItem> Checklist { get; init; }

    /// <summary>What it divides by what.</summary>
    public Fraction? Fraction { get; init; }

    /// <summary>Whether its values stand for a moment or add up.</summary>
    public Accumulation Accumulation { get; init => field = Guard.Against.UndefinedEnum(value); }

    /// <summary>How values are brought together over time.</summary>
    public Aggregation OverTime { get; init => field = Guard.Against.UndefinedEnum(value); }

    /// <summary>How values are brought together over units.</summary>
    public Aggregation OverUnits { get; init => field = Guard.Against.UndefinedEnum(value); }

    /// <summary>An expression over other indicators that gives its value; null when it is observed.</summary>
    public string? Formula { get; init => field = Guard.Against.BrokenText(value); }

    /// <summary>The total that it is a part of (其中), where the plan has it as an indicator.</summary>
    public Key? PartOf { get; init; }

    /// <summary>What the total is broken down by, for a part: area, phase, kind.</summary>
    public LocalizedText? Dimension { get; init; }

    /// <summary>Whom or what it is about: the pupils, schools or accidents that count.</summary>
    public LocalizedText? Population { get; init; }

    /// <summary>How often it is reported.</summary>
    public Timing? Reporting { get; init; }

    /// <summary>Where its values come from.</summary>
    public LocalizedText? Source { get; init; }

    /// <summary>Who answers for it and who reports it.</summary>
    public ValueList<Assignment> Assignments { get; init; }

    /// <summary>Its value before the plan.</summary>
    public Baseline? Baseline { get; init; }

    /// <summary>What it is to reach; several when they differ in date, scope or strength.</summary>
    public ValueList<Target> Targets { get; init; }

    /// <summary>Members that other programs keep with the indicator.</summary>
    public ExtensionMembers? Extensions { get; init; }
}
