namespace Education.Planning.Registers;

/// <summary>The running records beside a plan (工作台账): cases of every kind, inspections, training, and which records must be there.</summary>
/// <remarks>Parties and items are those of the plan, by key. Kinds are data: hazards, complaints, licences, titles, pilots and building projects differ in their states, not in their type.</remarks>
public sealed record WorkRegister
{
    /// <summary>The key, unique in its list.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required Key Key { get; init => field = Guard.Against.Null(value); }

    /// <summary>What it is called.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required LocalizedText Name { get; init => field = Guard.Against.Null(value); }

    /// <summary>The key of the plan that it belongs to; null when it belongs to none.</summary>
    public Key? Plan { get; init; }

    /// <summary>The kinds of case that it keeps, with their states.</summary>
    public ValueList<CaseKind> Kinds { get; init; }

    /// <summary>The cases.</summary>
    public ValueList<CaseRecord> Cases { get; init; }

    /// <summary>Which records must be there.</summary>
    public ValueList<RecordRequirement> Requirements { get; init; }

    /// <summary>The inspections.</summary>
    public ValueList<Inspection> Inspections { get; init; }

    /// <summary>The training courses.</summary>
    public ValueList<TrainingCourse> Courses { get; init; }

    /// <summary>How many credit hours are asked for.</summary>
    public ValueList<HoursRequirement> HoursRequirements { get; init; }

    internal Unread Unread { get; init; }
}
