using System.Globalization;

namespace Education.Planning.Reporting;

/// <summary>Patterns of words with places for arguments, <c>{0}</c> and on.</summary>
internal static class Pattern
{
    public static string Put(string pattern, params object[] arguments) => string.Format(CultureInfo.InvariantCulture, pattern, arguments);
}
