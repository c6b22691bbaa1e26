using System.Text;

namespace Education.Planning.Tests.Serialization.Fuzzing;

/// <summary>Spoils a document in one or two places: bytes, pieces of JSON, whole lines.</summary>
internal static class Mutation
{
    private static readonly byte[][] Pieces = [.. new[]
    {
        "null", "{}", "[]", "\"\"", ",", ":", "{", "}", "[", "]", "\"kind\":\"post\",", "\"key\":\"k\",", "\\ud800", "\\u0000", "\\", "\0", "\u0001", "0", "-", "e9", "1e400",
        "0.00000000000000000000000000001", "\"2024-02-30\"", "true", "//", "\uFEFF", "教", "\U00020BB7", "\"extensions\":{\"a\":1},", "\"default\"", "\n", "\"$schema\":", "\"x\":1,",
    }.Select(Encoding.UTF8.GetBytes), [0xFF], [0xC3], [0xED, 0xA0, 0x80]];

    public static byte[] Of(byte[] document, System.Random random)
    {
        var bytes = document.ToList();
        for (var n = random.Next(1, 3); n > 0; n--)
        {
            var at = random.Next(bytes.Count);
            var length = Math.Min(random.Next(1, 12), bytes.Count - at);
            switch (random.Next(8))
            {
                case 0:
                    bytes[at] = (byte)random.Next(256);
                    break;
                case 1:
                    bytes[at] ^= (byte)(1 << random.Next(8));
                    break;
                case 2:
                    bytes.RemoveRange(at, length);
                    break;
                case 3:
                    bytes.InsertRange(random.Next(bytes.Count), bytes.GetRange(at, length));
                    break;
                case 4:
                    bytes.RemoveRange(at, random.Next(20) == 0 ? bytes.Count - at : 0);
                    break;
                case 5:
                    MutateLine(bytes, at, random);
                    break;
                default:
                    bytes.InsertRange(at, Pieces[random.Next(Pieces.Length)]);
                    break;
            }
            if (bytes.Count == 0)
                break;
        }
        return [.. bytes];
    }

    /// <summary>Takes a whole line out or writes it twice: faults of members rather than of syntax.</summary>
    private static void MutateLine(List<byte> bytes, int at, System.Random random)
    {
        var start = bytes.LastIndexOf((byte)'\n', at) + 1;
        var end = bytes.IndexOf((byte)'\n', start) + 1;
        if (end <= start)
            return;
        var line = bytes.GetRange(start, end - start);
        if (random.Next(2) == 0)
            bytes.RemoveRange(start, end - start);
        else
            bytes.InsertRange(start, line);
    }
}
