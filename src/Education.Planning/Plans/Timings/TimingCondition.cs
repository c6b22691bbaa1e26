namespace Education.Planning;

/// <summary>What a timing depends on: words, or an item of the plan. A conditional item is never late.</summary>
public abstract record TimingCondition
{
    private protected TimingCondition()
    {
    }

    /// <summary>The canonical text, without <c>if</c>.</summary>
    public sealed override string ToString() => new TimingPrinter().Add(this).ToString();

    /// <summary>A condition in words: <c>if 'no typhoon warning'</c>.</summary>
    public sealed record InWords : TimingCondition
    {
        /// <summary>A condition in words.</summary>
        /// <param name="words">The words, in any language.</param>
        /// <exception cref="ArgumentException">The words are blank, or hold U+0000 or a lone surrogate.</exception>
        public InWords(string words) => Words = Guard.Against.NullOrWhiteSpace(words);

        /// <summary>The words.</summary>
        public string Words { get; }
    }

    /// <summary>A condition that an item of the plan settles: <c>if #funding-approved</c>.</summary>
    public sealed record OnItem : TimingCondition
    {
        /// <summary>A condition on an item.</summary>
        /// <param name="key">The key of the item.</param>
        /// <exception cref="ArgumentNullException">The key is null.</exception>
        public OnItem(Key key) => Key = Guard.Against.Null(key);

        /// <summary>The key of the item.</summary>
        public Key Key { get; }
    }
}
