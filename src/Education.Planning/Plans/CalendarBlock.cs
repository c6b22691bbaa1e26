namespace Education.Planning;

/// <summary>One heading of a plan's work calendar (主要工作安排), for one month or several, with its entries in print order.</summary>
/// <remarks>An entry without a timing of its own takes the block's. A block for two months stays one block; nothing is torn apart.</remarks>
public sealed record CalendarBlock
{
    /// <summary>The key of the block.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required Key Key { get; init => field = Guard.Against.Null(value); }

    /// <summary>The heading as printed, for example <c>八、九月份</c>.</summary>
    public string? Label { get; init => field = Guard.Against.BrokenText(value); }

    /// <summary>The heading in words.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required LocalizedText Name { get; init => field = Guard.Against.Null(value); }

    /// <summary>When the entries are due, for example <c>08..09</c>.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required Timing Timing { get; init => field = Guard.Against.Null(value); }

    /// <summary>The entries, in print order.</summary>
    public ValueList<Activity> Entries { get; init; }
}
