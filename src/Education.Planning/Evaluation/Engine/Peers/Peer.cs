namespace Education.Planning.Evaluation;

/// <summary>A row that takes part among its peers, with the values that order it.</summary>
internal readonly record struct Peer(int Row, Cell[] Values);
