using System.Globalization;
using System.Text;
using System.Text.Json;
using Education.Planning.Evaluation;

namespace Education.Planning.Serialization;

/// <summary>The slow pass: walks over a document along the contract and collects what is wrong with it.</summary>
/// <remarks>A fault of syntax is thrown by the reader: nothing after it can be understood.</remarks>
/// <param name="document">The document.</param>
/// <param name="limits">How deep it may nest, and how many faults are enough.</param>
/// <param name="unknown">Where members go that are not known; null when they are faults.</param>
internal ref partial struct FaultFinder(ReadOnlySpan<byte> document, JsonLimits limits, UnknownMembers? unknown)
{
    private static readonly JsonLimits FirstFault = new() { MaxDiagnostics = 1 };

    private readonly int mostFaults = limits.MaxDiagnostics;
    private readonly ReadOnlySpan<byte> document = document;
    private readonly List<Fault> faults = [];
    private readonly JsonPath? path = new();
    private readonly int[] nesting = new int[NestingLimits.Length];
    private Utf8JsonReader reader = new(document, new JsonReaderOptions { MaxDepth = limits.MaxDepth });

    /// <summary>A finder that reads one value of the fast pass: its first fault is enough, wherever it is.</summary>
    public FaultFinder(Utf8JsonReader at)
        : this([], FirstFault, null)
    {
        reader = at;
        path = null; // nobody will read it
    }

    /// <summary>A copy of the reader where the finder stands.</summary>
    public readonly Utf8JsonReader Reader => reader;

    /// <summary>How many faults were found so far.</summary>
    public readonly int Count => faults.Count;

    /// <summary>The faults found so far, in the order of their places.</summary>
    public readonly IEnumerable<Fault> Faults => faults.OrderBy(fault => fault.Offset);

    /// <summary>Whether so many faults were found that the rest of the document is not looked at.</summary>
    public readonly bool IsFull => faults.Count >= mostFaults;

    public readonly JsonTokenType TokenType => reader.TokenType;

    /// <summary>Where the current token begins, in bytes.</summary>
    public readonly int Offset => (int)reader.TokenStartIndex;

    public readonly string Path => path?.ToString() ?? "";

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

    /// <summary>Reports a value that lies too deep, and skips it.</summary>
    public void RefuseNesting(int most)
    {
        Add(JsonDiagnostics.NestedTooDeep, most.ToString(CultureInfo.InvariantCulture));
        Skip();
    }

    public readonly void Enter(int index) => path?.Enter(index);

    /// <summary>Steps into the member on whose name the finder stands; null when the name cannot be read, and then the member is skipped.</summary>
    public string? EnterMember()
    {
        if (Unescaped() is { } name)
            return EnterMember(name);
        reader.Read();
        reader.Skip();
        return null;
    }

    /// <summary>Steps into a member whose name is known.</summary>
    public readonly string EnterMember(string name)
    {
        path?.Enter(name);
        return name;
    }

    /// <summary>Steps into the member on whose name the finder stands, which the author chose; null when the name is faulty or stands twice, and then the member is skipped.</summary>
    public string? EnterName(HashSet<string> seen, bool isExpression = false)
    {
        if (EnterMember() is not { } name)
            return null;
        var before = Count;
        if (string.IsNullOrWhiteSpace(name))
            Add(JsonDiagnostics.EmptyText);
        else if (name.Contains('\0', StringComparison.Ordinal))
            Add(JsonDiagnostics.HiddenText);
        else if (isExpression && Expression(name) is { } expression)
            name = expression.ToString();
        if (Count == before && !seen.Add(name))
            Add(JsonDiagnostics.DoubledMember, Excerpt(name));
        if (Count == before)
            return name;
        reader.Read();
        reader.Skip();
        path?.Leave();
        return null;
    }

    /// <summary>The expression that the string or name says on which the finder stands; null when it says none, which is a fault at the place in it.</summary>
    /// <param name="text">The text of the string.</param>
    /// <param name="from">Where in the text the expression begins.</param>
    public readonly Expression? Expression(string text, int from = 0)
    {
        if (Evaluation.Expression.TryParse(text[from..], out var expression, out var fault))
            return expression;
        AddAt(OffsetInText(from + fault.Column - 1), JsonDiagnostics.NoExpression, Excerpt(text[from..]), fault.Message);
        return null;
    }

    public readonly void Leave() => path?.Leave();

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

    /// <summary>A string that is one of a few words; null when it is not, which is a fault.</summary>
    public string? Word(IEnumerable<string> words)
    {
        if (Text() is not { } text)
            return null;
        if (words.Contains(text))
            return text;
        if (Suggestion.For(text, words) is { } near)
            Add(JsonDiagnostics.MisspeltWord, Excerpt(text), near);
        else
            Add(JsonDiagnostics.UnknownWord, Excerpt(text), string.Join(", ", words.Select(word => $"`{word}`")));
        return null;
    }

    /// <summary>Where a UTF-16 unit of the string on which the finder stands begins in the document; 0 is the first one.</summary>
    public readonly int OffsetInText(int index)
    {
        var at = 0;
        for (var raw = reader.ValueSpan; index > 0 && at < raw.Length;)
        {
            if (raw[at] == '\\')
            {
                at += raw[at + 1] == 'u' ? 6 : 2;
                index--;
                continue;
            }
            Rune.DecodeFromUtf8(raw[at..], out var rune, out var length);
            at += length;
            index -= rune.Utf16SequenceLength;
        }
        return Offset + 1 + at;
    }

    /// <summary>The kind of the first token inside the list or object at whose beginning the finder stands.</summary>
    public readonly JsonTokenType TokenInside()
    {
        var ahead = reader;
        ahead.Read();
        return ahead.TokenType;
    }

    /// <summary>The kind of the value of a member of the object at whose beginning the finder stands; <see cref="JsonTokenType.None"/> when there is no such member.</summary>
    public readonly JsonTokenType TokenAhead(string member)
    {
        var ahead = this; // a copy of the reader looks for it
        return ahead.GoTo(member) ? ahead.TokenType : JsonTokenType.None;
    }

    /// <summary>Goes to the value of a member of the object at whose beginning the finder stands; to its end when there is no such member.</summary>
    private bool GoTo(string member)
    {
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var isIt = IsNamed(member);
            reader.Read();
            if (isIt)
                return true;
            reader.Skip();
        }
        return false;
    }

    /// <summary>Whether the finder stands on a name; one that holds half a character is no name, and is reported when its turn comes.</summary>
    private readonly bool IsNamed(string member)
    {
        try
        {
            return reader.ValueTextEquals(member);
        }
        catch (InvalidOperationException)
        {
            return false;
        }
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
