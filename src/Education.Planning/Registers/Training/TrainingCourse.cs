namespace Education.Planning.Registers;

/// <summary>A training course: its sessions, whom it is for, who took part.</summary>
public sealed record TrainingCourse
{
    /// <summary>The key, unique in its list.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required Key Key { get; init => field = Guard.Against.Null(value); }

    /// <summary>What it is called.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required LocalizedText Name { get; init => field = Guard.Against.Null(value); }

    /// <summary>The item of the plan that it carries out.</summary>
    public Key? Item { get; init; }

    /// <summary>The level that runs it: province, city, county, school.</summary>
    public Key? Level { get; init; }

    /// <summary>The category of training.</summary>
    public Key? Category { get; init; }

    /// <summary>The party that it is for.</summary>
    public Key? Audience { get; init; }

    /// <summary>Its sessions.</summary>
    public ValueList<TrainingSession> Sessions { get; init; }

    /// <summary>The credit hours of who completes it; null takes the hours recorded for each trainee.</summary>
    public Quantity? Hours { get; init; }

    /// <summary>Who was to take part, one by one.</summary>
    public ValueList<TrainingRecord> Records { get; init; }

    /// <summary>How many were to take part, where they are not listed.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 0 or above 100,000,000.</exception>
    public int? Due { get; init => field = value is { } number ? Guard.Against.OutOfRange(number, 0, 100_000_000) : null; }

    /// <summary>How many took part, where they are not listed.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 0 or above 100,000,000.</exception>
    public int? Attended { get; init => field = value is { } number ? Guard.Against.OutOfRange(number, 0, 100_000_000) : null; }

    /// <summary>How many completed it, where they are not listed.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 0 or above 100,000,000.</exception>
    public int? Completed { get; init => field = value is { } number ? Guard.Against.OutOfRange(number, 0, 100_000_000) : null; }
}
