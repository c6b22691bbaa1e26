namespace Education.Planning.Scheduling;

/// <summary>What diagnostics call the two edges of a span.</summary>
internal static class Edges
{
    public static readonly Wording First = new("first", "首日"), Last = new("last", "末日");
}
