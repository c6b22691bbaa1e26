namespace Education.Planning.Scheduling;

/// <summary>How far repeated rules with an open end are expanded.</summary>
/// <param name="Until">The last day at which a period may begin.</param>
/// <param name="AtLeastOne">Whether the first occurrence is given even if it lies beyond.</param>
internal sealed record Horizon(int Until, bool AtLeastOne);
