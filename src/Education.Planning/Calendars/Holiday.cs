using NodaTime;

namespace Education.Planning.Calendars;

/// <summary>A public holiday or another closure, with the notice that ordered it.</summary>
public sealed record Holiday
{
    /// <summary>What it is called.</summary>
    public required LocalizedText Name { get; init => field = Guard.Against.Null(value); }

    /// <summary>Its days, both ends included.</summary>
    public required DateInterval Days { get; init => field = IsoDates.Guarded(value); }

    /// <summary>Why there is no school; a holiday unless stated otherwise.</summary>
    public ClosureKind Kind { get; init => field = Guard.Against.UndefinedEnum(value); }

    /// <summary>The notices that ordered it: addresses or document numbers.</summary>
    public ValueList<string> Notices { get; init => field = Notice.Guarded(value); }
}
