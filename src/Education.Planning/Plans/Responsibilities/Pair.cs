namespace Education.Planning;

/// <summary>Two parties of a pairing.</summary>
/// <param name="Helper">The one that helps or mentors.</param>
/// <param name="Helped">The one that is helped or mentored.</param>
public sealed record Pair(Key Helper, Key Helped);
