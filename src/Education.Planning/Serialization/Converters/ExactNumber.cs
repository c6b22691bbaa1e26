using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace Education.Planning.Serialization;

/// <summary>Reads JSON numbers that decimal keeps to the last digit; the framework would round the others without a word.</summary>
internal static class ExactNumber
{
    // So many digits decimal always keeps.
    private const int KeptDigits = 28;

    public static bool TryRead(ReadOnlySpan<byte> json, out decimal number)
    {
        number = 0;
        if (json.Length > 128) // bounds the work; no number of 28 digits is written so
            return false;
        var exponentAt = json.IndexOfAny((byte)'e', (byte)'E');
        if (!Utf8Parser.TryParse(json, out number, out var read, exponentAt < 0 ? 'G' : 'E') || read != json.Length)
            return false;
        if (exponentAt < 0 && json.Length <= KeptDigits)
            return true;
        return Normal(json) == Normal(Encoding.UTF8.GetBytes(number.ToString(CultureInfo.InvariantCulture)));
    }

    /// <summary>Significant digits and the power of ten of the last one: the same for every spelling of one number.</summary>
    private static (string Digits, long Power) Normal(ReadOnlySpan<byte> json)
    {
        var exponentAt = json.IndexOfAny((byte)'e', (byte)'E');
        var mantissa = exponentAt < 0 ? json : json[..exponentAt];
        var exponentText = exponentAt < 0 ? "0" : Encoding.UTF8.GetString(json[(exponentAt + 1)..]);
        var point = mantissa.IndexOf((byte)'.');
        var all = Encoding.UTF8.GetString(mantissa).Replace(".", "", StringComparison.Ordinal).TrimStart('-').TrimStart('0');
        var digits = all.TrimEnd('0');
        if (digits.Length == 0)
            return ("", 0);
        var power = long.TryParse(exponentText, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var exponent) ? exponent : long.MaxValue / 2;
        return (digits, power - (point < 0 ? 0 : mantissa.Length - point - 1) + (all.Length - digits.Length));
    }
}
