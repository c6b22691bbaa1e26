namespace Education.Planning.Evaluation;

/// <summary>The member that a set stands for.</summary>
internal sealed record SetMember(string Set, string Member);
