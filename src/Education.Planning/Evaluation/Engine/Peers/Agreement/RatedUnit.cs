namespace Education.Planning.Evaluation;

/// <summary>A row that raters rate, with their ratings.</summary>
internal readonly record struct RatedUnit(int Row, Cell[] Ratings);
