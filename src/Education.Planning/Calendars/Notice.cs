using System.Runtime.CompilerServices;

namespace Education.Planning.Calendars;

/// <summary>Addresses or document numbers of notices.</summary>
internal static class Notice
{
    public static ValueList<string> Guarded(ValueList<string> notices, [CallerArgumentExpression(nameof(notices))] string? name = null)
    {
        foreach (var notice in notices)
            Guard.Against.NullOrWhiteSpace(notice, name);
        return notices;
    }
}
