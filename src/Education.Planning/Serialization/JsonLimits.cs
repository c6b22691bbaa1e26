namespace Education.Planning.Serialization;

/// <summary>How much reading a JSON document may cost. What is beyond is a diagnostic, never an exception of another kind.</summary>
/// <remarks>Time and memory of reading grow with the bytes of the document and not faster; these limits bound them.</remarks>
/// <example><c>PlanningJson.TryRead&lt;Plan&gt;(bytes, new JsonLimits { MaxBytes = 1_000_000, MaxDiagnostics = 20 })</c></example>
public sealed record JsonLimits
{
    internal static JsonLimits Default { get; } = new();

    /// <summary>The largest document, in bytes of UTF-8; in JSON Lines the longest line. 1 to 1 GiB; 64 MiB if not said.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of this range.</exception>
    public int MaxBytes { get; init => field = Guard.Against.OutOfRange(value, 1, 1 << 30); } = PlanningJson.MaxBytes;

    /// <summary>The deepest nesting of objects and arrays. 1 to 64; 64 if not said, which no document exceeds that this library writes.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of this range.</exception>
    public int MaxDepth { get; init => field = Guard.Against.OutOfRange(value, 1, PlanningJson.MaxDepth); } = PlanningJson.MaxDepth;

    /// <summary>The most diagnostics that one document, or one line of JSON Lines, gives; what follows is not looked at. 1 to 10,000; 100 if not said.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of this range.</exception>
    public int MaxDiagnostics { get; init => field = Guard.Against.OutOfRange(value, 1, 10_000); } = PlanningJson.MaxDiagnostics;
}
