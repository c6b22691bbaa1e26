using Education.Planning.Evaluation;

namespace Education.Planning.Spreadsheets;

/// <summary>How the cells of a column are written.</summary>
/// <param name="Kind">The kind of its values.</param>
/// <param name="Unit">The unit of its numbers; null when anything goes.</param>
/// <param name="Scale">The name of the scale of its labels; null when any text goes.</param>
/// <param name="Labels">The labels of the scale.</param>
internal sealed record ColumnForm(ColumnKind Kind, string? Unit = null, string? Scale = null, ValueList<string> Labels = default);
