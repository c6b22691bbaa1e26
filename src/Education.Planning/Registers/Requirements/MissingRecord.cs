namespace Education.Planning.Registers;

/// <summary>A record that ought to be there.</summary>
/// <param name="Unit">The unit that lacks it; null when one is enough for all.</param>
/// <param name="Partner">Of a pair, the helper; null elsewhere.</param>
/// <param name="Topic">The topic; null when it does not matter.</param>
/// <param name="Found">How many there are.</param>
public sealed record MissingRecord(Key? Unit, Key? Partner, Key? Topic, int Found);
