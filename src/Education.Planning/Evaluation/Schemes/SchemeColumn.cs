using System.Diagnostics.CodeAnalysis;

namespace Education.Planning.Evaluation;

/// <summary>A column of another scheme, written <c>safety-2026.score</c>: the key of the scheme, a point, the name of the column.</summary>
public sealed record SchemeColumn : ICanonicalText<SchemeColumn>
{
    /// <summary>A column of a scheme.</summary>
    /// <param name="scheme">The key of the scheme; without a point.</param>
    /// <param name="column">The name of the column.</param>
    /// <exception cref="ArgumentException">The key holds a point, or the name is no name of a column.</exception>
    public SchemeColumn(Key scheme, string column)
    {
        Scheme = EvaluationScheme.WithoutPoint(Guard.Against.Null(scheme));
        Column = ExpressionLexer.IsName(Guard.Against.Null(column)) ? column : throw new ArgumentException($"`{column}` is not the name of a column.", nameof(column));
    }

    /// <summary>The key of the scheme.</summary>
    public Key Scheme { get; }

    /// <summary>The name of the column.</summary>
    public string Column { get; }

    /// <summary>The column of its text.</summary>
    /// <param name="text">A literal such as <c>"safety-2026.score"</c>.</param>
    /// <exception cref="FormatException">The text is not a column of a scheme.</exception>
    public static implicit operator SchemeColumn(string text) => Parse(text);

    /// <summary>The column of its text.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="FormatException">The text is not a column of a scheme.</exception>
    public static SchemeColumn Parse(string text)
        => TryParse(Guard.Against.Null(text), out var column) ? column : throw new FormatException($"`{text}` is not a column of a scheme, such as `safety-2026.score`.");

    /// <summary>The column of a text, if it is one.</summary>
    /// <param name="text">The text.</param>
    /// <param name="result">The column, or null.</param>
    public static bool TryParse([NotNullWhen(true)] string? text, [MaybeNullWhen(false)] out SchemeColumn result)
    {
        var point = text?.IndexOf('.', StringComparison.Ordinal) ?? -1;
        result = point > 0 && Key.TryParse(text![..point], out var scheme) && ExpressionLexer.IsName(text[(point + 1)..]) ? new(scheme, text[(point + 1)..]) : null;
        return result is not null;
    }

    /// <summary>The text: <c>safety-2026.score</c>.</summary>
    public override string ToString() => $"{Scheme}.{Column}";
}
