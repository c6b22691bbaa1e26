using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Education.Planning;

/// <summary>Over which units a target must hold: over each unit of a set, or over a share of them.</summary>
/// <remarks>Written <c>each schools</c> or <c>60 % of schools</c>, where the last word is the key of a set of organisations.</remarks>
public sealed record TargetScope : ICanonicalText<TargetScope>
{
    /// <summary>Makes a scope.</summary>
    /// <param name="set">The key of the set of organisations.</param>
    /// <param name="share">The least share in percent, above 0 and at most 100; null for each unit.</param>
    /// <exception cref="ArgumentOutOfRangeException">The share is not above 0 and at most 100.</exception>
    public TargetScope(Key set, decimal? share = null)
    {
        Set = Guard.Against.Null(set);
        if (share is <= 0 or > 100)
            throw new ArgumentOutOfRangeException(nameof(share), share, "A share is above 0 % and at most 100 %.");
        Share = share;
    }

    /// <summary>The key of the set of organisations.</summary>
    public Key Set { get; }

    /// <summary>The least share of units, in percent; null when each unit must hold.</summary>
    public decimal? Share { get; }

    /// <summary>The scope of its text.</summary>
    /// <param name="text">A literal such as <c>"each schools"</c>.</param>
    /// <exception cref="FormatException">The text is not a scope.</exception>
    public static implicit operator TargetScope(string text) => Parse(text);

    /// <summary>The scope of its text.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="FormatException">The text is not a scope.</exception>
    public static TargetScope Parse(string text)
        => TryParse(Guard.Against.Null(text), out var scope) ? scope : throw new FormatException($"`{text}` is not a scope such as `each schools` or `60 % of schools`.");

    /// <summary>The scope of a text, if it is one.</summary>
    /// <param name="text">The text.</param>
    /// <param name="result">The scope, or null.</param>
    public static bool TryParse([NotNullWhen(true)] string? text, [MaybeNullWhen(false)] out TargetScope result)
    {
        result = text is null ? null : Read(text);
        return result is not null && result.ToString() == text;
    }

    /// <summary>The canonical text.</summary>
    public override string ToString() => Share is { } share ? string.Create(CultureInfo.InvariantCulture, $"{share} % of {Set}") : $"each {Set}";

    private static TargetScope? Read(string text)
    {
        if (text.StartsWith("each ", StringComparison.Ordinal))
            return Key.TryParse(text[5..], out var each) ? new(each) : null;
        var parts = text.Split(" % of ");
        return parts.Length == 2 && TextCheck.FaultOf(text) is null && Key.TryParse(parts[1], out var set)
            && decimal.TryParse(parts[0], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var share) && share is > 0 and <= 100
            ? new(set, share)
            : null;
    }
}
