namespace Education.Planning.Registers;

/// <summary>One trainee of a course.</summary>
public sealed record TrainingRecord
{
    /// <summary>The key of the trainee: a person of the plan, or a number of the training file.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required Key Trainee { get; init => field = Guard.Against.Null(value); }

    /// <summary>Whether the trainee did not come.</summary>
    public bool IsAbsent { get; init; }

    /// <summary>Whether the trainee completed it.</summary>
    public bool IsCompleted { get; init; }

    /// <summary>The credit hours entered for the trainee (学时登记); null takes those of the course, if it was completed.</summary>
    public Quantity? Hours { get; init; }
}
