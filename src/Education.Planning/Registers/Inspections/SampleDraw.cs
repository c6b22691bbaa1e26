namespace Education.Planning.Registers;

/// <summary>How the units of an inspection are drawn. The seed is kept, so that anybody can draw again and get the same.</summary>
public sealed record SampleDraw
{
    /// <summary>How.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is undefined.</exception>
    public DrawMethod Method { get; init => field = Guard.Against.UndefinedEnum(value); }

    /// <summary>The seed, at least 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public required int Seed { get; init => field = Guard.Against.OutOfRange(value, 0, int.MaxValue); }

    /// <summary>How many units; null for all that the method admits.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1 or above 1,000,000.</exception>
    public int? Size { get; init => field = value is { } number ? Guard.Against.OutOfRange(number, 1, 1_000_000) : null; }

    /// <summary>The earlier inspection whose findings count; of <see cref="DrawMethod.OnlyWithFindings"/>.</summary>
    public Key? After { get; init; }

    /// <summary>How many inspectors each unit gets; null for one. Of <see cref="DrawMethod.DoubleRandom"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1 or above 100.</exception>
    public int? InspectorsPerUnit { get; init => field = value is { } number ? Guard.Against.OutOfRange(number, 1, 100) : null; }
}
