namespace Education.Planning.Evaluation;

internal enum ExpressionTokenKind
{
    End,
    Number,
    Text,
    Name,
    Sign,
    Broken,
}

/// <summary>A token of an expression; the column counts from 1. The text of a quoted token is what the quotes hold.</summary>
internal readonly record struct ExpressionToken(ExpressionTokenKind Kind, string Text, int Column);
