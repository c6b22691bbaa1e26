namespace Education.Planning;

/// <summary>Where something stands in a plan, a calendar or a scheme: member names and keys from the root, for example <c>objectives/safety/indicators/drownings</c>.</summary>
/// <remarks>A list element is named by its key where it has one, by its position in brackets (<c>sections/[2]</c>) where it has none. The root is empty text.</remarks>
public sealed record PlanPath : IComparable<PlanPath>
{
    private PlanPath(string text) => Text = text;

    /// <summary>The whole document.</summary>
    public static PlanPath Root { get; } = new("");

    /// <summary>The path as text, without a leading slash.</summary>
    public string Text { get; }

    /// <summary>The path of a member below this one.</summary>
    /// <param name="member">The member's name as JSON writes it, or a key.</param>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public PlanPath To(string member) => new(Text.Length == 0 ? Guard.Against.NullOrWhiteSpace(member) : $"{Text}/{Guard.Against.NullOrWhiteSpace(member)}");

    /// <summary>The path of a keyed element in a list below this path.</summary>
    /// <param name="list">The list's name as JSON writes it.</param>
    /// <param name="key">The element's key.</param>
    public PlanPath To(string list, Key key) => To(list).To(Guard.Against.Null(key).Text);

    /// <summary>The path of an element without key in a list below this path.</summary>
    /// <param name="list">The list's name as JSON writes it.</param>
    /// <param name="index">The position, counted from 0.</param>
    public PlanPath To(string list, int index) => To(list).To(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"[{index}]"));

    /// <inheritdoc/>
    public int CompareTo(PlanPath? other) => string.CompareOrdinal(Text, other?.Text);

    /// <summary>The path as text.</summary>
    public override string ToString() => Text;

    /// <summary>Whether the left path sorts before the right one, ordinally.</summary>
    /// <param name="left">One path.</param>
    /// <param name="right">The other path.</param>
    public static bool operator <(PlanPath? left, PlanPath? right) => string.CompareOrdinal(left?.Text, right?.Text) < 0;

    /// <summary>Whether the left path sorts after the right one, ordinally.</summary>
    /// <param name="left">One path.</param>
    /// <param name="right">The other path.</param>
    public static bool operator >(PlanPath? left, PlanPath? right) => string.CompareOrdinal(left?.Text, right?.Text) > 0;

    /// <summary>Whether the left path sorts before the right one or equals it.</summary>
    /// <param name="left">One path.</param>
    /// <param name="right">The other path.</param>
    public static bool operator <=(PlanPath? left, PlanPath? right) => !(left > right);

    /// <summary>Whether the left path sorts after the right one or equals it.</summary>
    /// <param name="left">One path.</param>
    /// <param name="right">The other path.</param>
    public static bool operator >=(PlanPath? left, PlanPath? right) => !(left < right);
}
