namespace Education.Planning.Responsibility;

/// <summary>The parts of one party in one row of a matrix.</summary>
/// <param name="Party">The key of the party.</param>
/// <param name="Parts">Its parts, in the order in which the plan states them; never empty.</param>
public sealed record MatrixCell(Key Party, ValueList<MatrixPart> Parts);
