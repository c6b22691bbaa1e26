namespace Education.Planning.Registers;

/// <summary>The credit hours of one trainee.</summary>
/// <param name="Trainee">The key of the trainee.</param>
/// <param name="Hours">The hours entered.</param>
/// <param name="IsMet">Whether they reach what is asked for; null when that has no number.</param>
public sealed record TraineeHours(Key Trainee, decimal Hours, bool? IsMet);
