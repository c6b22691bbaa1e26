using NodaTime;

namespace Education.Planning;

/// <summary>A law, circular or document on which a plan rests (依据文件).</summary>
public sealed record PolicyReference
{
    /// <summary>Its title.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required LocalizedText Title { get; init => field = Guard.Against.Null(value); }

    /// <summary>Its number, for example a circular's.</summary>
    public string? Number { get; init => field = Guard.Against.BrokenText(value); }

    /// <summary>Who issued it.</summary>
    public LocalizedText? Issuer { get; init; }

    /// <summary>When it was issued.</summary>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public LocalDate? Issued { get; init => field = Guard.Against.OtherCalendar(value); }
}
