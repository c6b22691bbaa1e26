using System.Globalization;

namespace Education.Planning.Evaluation;

/// <summary>CSV or JSON Lines that cannot be read as rows of a scheme.</summary>
#pragma warning disable CA1032 // Without its line and fault this exception says nothing.
public sealed class ColumnTextException : FormatException
#pragma warning restore CA1032
{
    /// <summary>What is wrong, and where.</summary>
    /// <param name="line">The line, from 1.</param>
    /// <param name="field">The name of the column, or null.</param>
    /// <param name="fault">What is wrong.</param>
    /// <param name="cause">What it was found by, or null.</param>
    public ColumnTextException(int line, string? field, string fault, Exception? cause = null)
        : base(string.Create(CultureInfo.InvariantCulture, $"Line {line}{(field is null ? "" : $", column `{field}`")}: {fault}"), cause)
    {
        Line = line;
        Field = field;
    }

    /// <summary>The line, from 1.</summary>
    public int Line { get; }

    /// <summary>The name of the column; null where the whole line is meant.</summary>
    public string? Field { get; }
}
