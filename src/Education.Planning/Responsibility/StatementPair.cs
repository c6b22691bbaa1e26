using NodaTime;

namespace Education.Planning.Responsibility;

/// <summary>Two units that sign a statement with one another.</summary>
/// <param name="Upper">The key of the upper one.</param>
/// <param name="Lower">The key of the lower one.</param>
/// <param name="State">How far it is signed.</param>
/// <param name="On">The day of the last signature; null when it is not known or outstanding.</param>
public sealed record StatementPair(Key Upper, Key Lower, SignatureState State, LocalDate? On);
