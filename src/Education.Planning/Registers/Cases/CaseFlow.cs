using NodaTime;

namespace Education.Planning.Registers;

/// <summary>What happened to the cases of a kind within some days.</summary>
/// <param name="Kind">The key of the kind.</param>
/// <param name="Days">The days, both ends included.</param>
/// <param name="Opened">How many were opened.</param>
/// <param name="States">Of each state, how many entered it.</param>
public sealed record CaseFlow(Key Kind, DateInterval Days, int Opened, ValueList<StateFlow> States);
