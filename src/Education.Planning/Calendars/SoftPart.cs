namespace Education.Planning.Calendars;

/// <summary>A part of a span whose edges no text fixes; see <see cref="PartSettings"/>.</summary>
public enum SoftPart
{
    /// <summary>The beginning (初).</summary>
    Early,

    /// <summary>The middle (中).</summary>
    Mid,

    /// <summary>The end (末、底).</summary>
    End,
}
