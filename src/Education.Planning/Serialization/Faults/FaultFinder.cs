using System.Text;
using System.Text.Json;

namespace Education.Planning.Serialization;

/// <summary>The slow pass: walks over a document along the contract and collects what is wrong with it.</summary>
/// <remarks>A fault of syntax is thrown by the reader: nothing after it can be understood.</remarks>
internal ref partial struct FaultFinder(ReadOnlySpan<byte> document, int mostFaults)
{
    private readonly ReadOnlySpan<byte> document = document;
    private readonly List<Fault> faults = [];
    private readonly JsonPath path = new();
    private readonly int[] nesting = new int[NestingLimits.Length];
    private Utf8JsonReader reader = new(document, new JsonReaderOptions { MaxDepth = Contract.MaxDepth });

    /// <summary>The faults found so far, in the order of their places.</summary>
    public readonly IEnumerable<Fault> Faults => faults.OrderBy(fault => fault.Offset);

    /// <summary>Whether so many faults were found that the rest of the document is not looked at.</summary>
    public readonly bool IsFull => faults.Count >= mostFaults;

    public readonly JsonTokenType TokenType => reader.TokenType;

    /// <summary>Where the current token begins, in bytes.</summary>
    public readonly int Offset => (int)reader.TokenStartIndex;

    public readonly string Path => path.ToString();

    /// <summary>A text in back quotes, shortened, with its invisible characters named by number.</summary>
    public static string Excerpt(string text) => TextFault.Excerpt(text).Default;

    /// <summary>Inspects a whole document as an envelope of a type.</summary>
    public void InspectDocument(Type envelope)
    {
        reader.Read();
        Inspect(envelope);
        if (!IsFull)
            reader.Read(); // throws when anything follows
    }

    /// <summary>Steps to the next element or member; false at the end of the list or object, or when enough was found.</summary>
    public bool Next(JsonTokenType end) => !IsFull && reader.Read() && reader.TokenType != end;

    /// <summary>Steps from a member's name to its value.</summary>
    public void Value() => reader.Read();

    public void Skip() => reader.Skip();

    public readonly void Enter(int index) => path.Enter(index);

    /// <summary>Steps into the member on whose name the finder stands; null when the name cannot be read, and then the member is skipped.</summary>
    public string? EnterMember()
    {
        if (Unescaped() is { } name)
        {
            path.Enter(name);
            return name;
        }
        reader.Read();
        reader.Skip();
        return null;
    }

    public readonly void Leave() => path.Leave();

    public readonly void Add(DiagnosticDescriptor descriptor, params ReadOnlySpan<Wording> arguments) => AddAt(Offset, descriptor, arguments);

    public readonly void AddAt(int offset, DiagnosticDescriptor descriptor, params ReadOnlySpan<Wording> arguments) => AddAt(offset, Path, descriptor, arguments);

    public readonly void AddAt(int offset, string at, DiagnosticDescriptor descriptor, params ReadOnlySpan<Wording> arguments)
    {
        if (!IsFull)
            faults.Add(new(descriptor, offset, at, [.. arguments]));
    }

    /// <summary>Whether the value begins with a token; if not, that is a fault and the value is skipped.</summary>
    public bool Expect(JsonTokenType token, Wording? words = null)
    {
        if (reader.TokenType == token)
            return true;
        if (reader.TokenType == JsonTokenType.Null)
            Add(JsonDiagnostics.Null);
        else
            Add(JsonDiagnostics.WrongKind, words ?? NameOf(token), NameOf(reader.TokenType));
        reader.Skip();
        return false;
    }

    /// <summary>The text of a string that any part of a plan may hold; null when it is a fault.</summary>
    public string? Text()
    {
        if (!Expect(JsonTokenType.String) || Unescaped() is not { } text)
            return null;
        if (!text.Contains('\0', StringComparison.Ordinal))
            return text;
        Add(JsonDiagnostics.HiddenText);
        return null;
    }

    /// <summary>The digits of a number as they are written; null when it is no number, which is a fault.</summary>
    public string? Number() => Expect(JsonTokenType.Number) ? Encoding.UTF8.GetString(reader.ValueSpan) : null;

    /// <summary>The text of a string or member name; null when it holds half a character, which is a fault.</summary>
    public readonly string? Unescaped()
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            Add(JsonDiagnostics.LoneSurrogate);
            return null;
        }
    }

    private static Wording NameOf(JsonTokenType token) => token switch
    {
        JsonTokenType.StartObject => new("object", "对象"),
        JsonTokenType.StartArray => new("array", "数组"),
        JsonTokenType.String => new("string", "字符串"),
        JsonTokenType.Number => new("number", "数字"),
        JsonTokenType.True or JsonTokenType.False => new("true/false", "布尔值"),
        _ => new("null", "空值"),
    };
}
