namespace Education.Planning.Evaluation;

/// <summary>What extents are called in messages: <c>0 to 100</c>, <c>at least 1</c>.</summary>
internal static class ExtentWords
{
    public static LocalizedText Of(Extent extent) => extent switch
    {
        { Single: { } single } => Phrases.Fill(Phrases.Always, single.ToString()),
        { Low: { } low, High: { } high } => Phrases.Fill(Phrases.FromTo, low.ToString(), high.ToString()),
        { Low: { } low } => Phrases.Fill(Phrases.NotBelow, low.ToString()),
        { High: { } high } => Phrases.Fill(Phrases.NotAbove, high.ToString()),
        _ => Phrases.AnyNumber,
    };
}
