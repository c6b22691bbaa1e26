namespace Education.Planning.Evaluation;

/// <summary>Takes down what decided a step while it runs; nobody holds one unless the row is explained.</summary>
internal sealed class Note
{
    public LocalizedText? Decided { get; private set; }

    public void Say(LocalizedText phrase, params ReadOnlySpan<string> arguments) => Decided = Phrases.Fill(phrase, arguments);

    /// <summary>How a value stands to another: <c>34.9 is below 35</c>.</summary>
    public void Compare(Cell value, Cell other)
    {
        if (value.IsPresent && other.IsPresent && value.Kind == other.Kind)
            Say(value.CompareTo(other) switch { < 0 => Phrases.IsBelow, > 0 => Phrases.IsAbove, _ => Phrases.IsEqual }, value.ToString(), other.ToString());
    }
}
