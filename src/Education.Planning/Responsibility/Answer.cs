namespace Education.Planning.Responsibility;

/// <summary>Who answers for an item, and why.</summary>
/// <param name="Parties">The keys of the parties; several only where each unit of several sets answers for itself, or where the plan names two.</param>
/// <param name="Reason">Why they do.</param>
/// <param name="Source">The item that names them; null when it is the owner of the plan who answers.</param>
public sealed record Answer(ValueList<Key> Parties, AnswerReason Reason, Key? Source);
