namespace Education.Planning.Validation;

/// <summary>A later stage refused a plan whose validation found errors.</summary>
#pragma warning disable CA1032 // Without its report this exception says nothing.
public sealed class InvalidPlanException : InvalidOperationException
#pragma warning restore CA1032
{
    /// <summary>An exception for a report.</summary>
    /// <param name="report">The report; its English text becomes the message.</param>
    /// <exception cref="ArgumentNullException">The report is null.</exception>
    public InvalidPlanException(ValidationReport report)
        : base(Guard.Against.Null(report).ToText()) => Report = report;

    /// <summary>What validation found.</summary>
    public ValidationReport Report { get; }
}
