namespace Education.Planning;

/// <summary>What one piece of a phrase says; the composer joins atoms into a timing.</summary>
internal abstract record PhraseAtom
{
    private PhraseAtom()
    {
    }

    /// <summary>A rule at a place. <paramref name="HasMonth"/> tells that it names its own month, so that the heading is not needed.</summary>
    public sealed record Window(TimingRule Rule, bool HasMonth) : PhraseAtom;

    /// <summary>A repetition, with what it says about the inside of the period.</summary>
    public sealed record Every(TimingPeriod Period, TimingRule? Body = null) : PhraseAtom;

    /// <summary>Each occurrence of an event, to which a length ahead may still come.</summary>
    public sealed record Each(Key Event) : PhraseAtom;

    /// <summary>How many times; both null for a hidden number.</summary>
    public sealed record Times(int? Least, int? Most) : PhraseAtom;

    /// <summary>A length of time that the work takes.</summary>
    public sealed record Length(TimingAmount Amount) : PhraseAtom;

    /// <summary>A length of time by which to be early; null when only "ahead" is said.</summary>
    public sealed record Ahead(TimingAmount? Amount) : PhraseAtom;

    /// <summary>A meaning without a date.</summary>
    public sealed record Manner(TimingManner Kind) : PhraseAtom;

    /// <summary>Provisional.</summary>
    public sealed record Tentative : PhraseAtom;

    /// <summary>The work starts at the window that is named.</summary>
    public sealed record Start : PhraseAtom;

    /// <summary>The work may be split.</summary>
    public sealed record Split : PhraseAtom;

    /// <summary>Only in term time.</summary>
    public sealed record InTermTime : PhraseAtom;

    /// <summary>The window named next is one to be striven for, so that its end counts.</summary>
    public sealed record Strive : PhraseAtom;
}
