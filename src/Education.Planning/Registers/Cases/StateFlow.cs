namespace Education.Planning.Registers;

/// <summary>How many cases entered a state within some days: starts and completions are counted apart.</summary>
/// <param name="State">The key of the state.</param>
/// <param name="Cases">How many cases entered it, each once.</param>
/// <param name="Amounts">What can be counted of them, added up; amounts without a number, or in several units, are left out.</param>
public sealed record StateFlow(Key State, int Cases, ValueList<CaseAmount> Amounts);
