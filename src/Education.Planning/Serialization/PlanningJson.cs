using System.Buffers;
using System.Text;
using System.Text.Json;
using Education.Planning.Serialization;

namespace Education.Planning;

/// <summary>Writes plans, calendars, observations and evaluation schemes as JSON documents and reads them back without loss.</summary>
/// <remarks>
/// <para>The content of a document is a <see cref="Plan"/>, a <see cref="Calendars.SchoolCalendar"/>, an <see cref="Evaluation.ObservationSet"/> or an <see cref="Evaluation.EvaluationScheme"/>; any other type is an <see cref="ArgumentException"/>.</para>
/// <para>One value has one text: UTF-8, two spaces of indentation, lines that end with U+000A, members in a fixed order, default values left out, and every character that
/// people can read left as it is. What was read and is written again gives the same bytes, if it was written by this class.</para>
/// <para>Reading is strict. Unknown, doubled and missing members, nulls, wrong kinds, numbers that would be rounded, texts with U+0000 or half a character, and every value
/// that the model refuses are errors with JSON path, line and column. It is bounded: <see cref="MaxBytes"/>, <see cref="MaxDepth"/>, <see cref="MaxDiagnostics"/>.</para>
/// </remarks>
/// <example>
/// <code>
/// var json = PlanningJson.Write(plan);
/// PlanningJson.Read&lt;Plan&gt;(json) == plan; // true
/// foreach (var diagnostic in PlanningJson.TryRead&lt;Plan&gt;("{}").Diagnostics)
///     Console.WriteLine(diagnostic); // line 1, column 1, $: JSN0204 the member `$schema` is missing. …
/// </code>
/// </example>
public static class PlanningJson
{
    /// <summary>The deepest nesting of objects and arrays in a document: 64.</summary>
    public const int MaxDepth = Contract.MaxDepth;

    /// <summary>The largest document that is read, in bytes: 64 MiB.</summary>
    public const int MaxBytes = 64 * 1024 * 1024;

    /// <summary>The most diagnostics that reading one document gives: 100.</summary>
    public const int MaxDiagnostics = 100;

    /// <summary>The kinds of documents: first those that are written and read, then the results, which are only written.</summary>
    public static ValueList<string> Kinds => [.. DocumentKind.Kinds.Select(kind => kind.Name), .. ResultJson.Kinds];

    /// <summary>A document as a string.</summary>
    /// <param name="content">The plan, calendar, observations or scheme.</param>
    /// <typeparam name="T">The type of the content.</typeparam>
    /// <exception cref="ArgumentException">The content is null or of no such type, or a scheme that JSON cannot hold: two things of one name, or a step with bands both of its own and of a parameter.</exception>
    public static string Write<T>(T content)
        where T : class
        => Encoding.UTF8.GetString(Written(content).WrittenSpan);

    /// <summary>A document as UTF-8 bytes.</summary>
    /// <param name="content">The plan, calendar, observations or scheme.</param>
    /// <typeparam name="T">The type of the content.</typeparam>
    /// <exception cref="ArgumentException">The content is null or of no such type, or a scheme that JSON cannot hold: two things of one name, or a step with bands both of its own and of a parameter.</exception>
    public static byte[] WriteBytes<T>(T content)
        where T : class
        => Written(content).WrittenSpan.ToArray();

    /// <summary>Writes a document to a stream as UTF-8.</summary>
    /// <param name="content">The plan, calendar, observations or scheme.</param>
    /// <param name="stream">The stream; it is left open.</param>
    /// <typeparam name="T">The type of the content.</typeparam>
    /// <exception cref="ArgumentException">The content is null or of no such type, the stream is null, or a scheme is one that JSON cannot hold (<see cref="Write{T}(T)"/>).</exception>
    public static void Write<T>(T content, Stream stream)
        where T : class
        => Guard.Against.Null(stream).Write(Written(content).WrittenSpan);

    /// <summary>The content of a document.</summary>
    /// <param name="json">The document.</param>
    /// <typeparam name="T">The type of the content.</typeparam>
    /// <exception cref="PlanningJsonException">The document cannot be read; its diagnostics say where and why.</exception>
    /// <exception cref="ArgumentException">The text is null, or the type is no content of documents.</exception>
    public static T Read<T>(string json)
        where T : class
        => ContentOf(TryRead<T>(json));

    /// <summary>The content of a document.</summary>
    /// <param name="utf8">The document as UTF-8, with or without a byte order mark.</param>
    /// <typeparam name="T">The type of the content.</typeparam>
    /// <exception cref="PlanningJsonException">The document cannot be read; its diagnostics say where and why.</exception>
    /// <exception cref="ArgumentException">The type is no content of documents.</exception>
    public static T Read<T>(ReadOnlySpan<byte> utf8)
        where T : class
        => ContentOf(TryRead<T>(utf8));

    /// <summary>The content of a document.</summary>
    /// <param name="stream">The document as UTF-8, with or without a byte order mark; it is read to its end and left open.</param>
    /// <typeparam name="T">The type of the content.</typeparam>
    /// <exception cref="PlanningJsonException">The document cannot be read; its diagnostics say where and why.</exception>
    /// <exception cref="ArgumentException">The stream is null, or the type is no content of documents.</exception>
    public static T Read<T>(Stream stream)
        where T : class
        => ContentOf(TryRead<T>(stream));

    /// <summary>The content of a document, or everything that is wrong with it, up to <see cref="MaxDiagnostics"/>.</summary>
    /// <param name="json">The document.</param>
    /// <typeparam name="T">The type of the content.</typeparam>
    /// <exception cref="ArgumentException">The text is null, or the type is no content of documents.</exception>
    public static JsonReading<T> TryRead<T>(string json)
        where T : class
        => DocumentReader.Read<T>(Guard.Against.Null(json));

    /// <summary>The content of a document, or everything that is wrong with it, up to <see cref="MaxDiagnostics"/>.</summary>
    /// <param name="utf8">The document as UTF-8, with or without a byte order mark.</param>
    /// <typeparam name="T">The type of the content.</typeparam>
    /// <exception cref="ArgumentException">The type is no content of documents.</exception>
    public static JsonReading<T> TryRead<T>(ReadOnlySpan<byte> utf8)
        where T : class
        => DocumentReader.Read<T>(utf8);

    /// <summary>The content of a document, or everything that is wrong with it, up to <see cref="MaxDiagnostics"/>.</summary>
    /// <param name="stream">The document as UTF-8, with or without a byte order mark; it is read to its end and left open.</param>
    /// <typeparam name="T">The type of the content.</typeparam>
    /// <exception cref="ArgumentException">The stream is null, or the type is no content of documents.</exception>
    public static JsonReading<T> TryRead<T>(Stream stream)
        where T : class
        => DocumentReader.Read<T>(Guard.Against.Null(stream));

    /// <summary>The JSON Schema (2020-12) of documents with such content.</summary>
    /// <remarks>It knows the structure; that small values say something (timings, rules, expressions …) only the reader knows.</remarks>
    /// <typeparam name="T">The type of the content.</typeparam>
    /// <exception cref="ArgumentException">The type is no content of documents.</exception>
    public static string SchemaOf<T>()
        where T : class
        => SchemaFile.Of(DocumentKind.Of<T>().Name);

    /// <summary>The JSON Schema (2020-12) of documents of a kind, results included.</summary>
    /// <param name="kind">One of <see cref="Kinds"/>.</param>
    /// <exception cref="ArgumentException">There is no such kind.</exception>
    public static string SchemaOf(string kind)
        => Kinds.Contains(Guard.Against.Null(kind)) ? SchemaFile.Of(kind) : throw new ArgumentException($"`{kind}` is not a kind of document; those are {string.Join(", ", Kinds)}.", nameof(kind));

    private static T ContentOf<T>(JsonReading<T> reading)
        where T : class
        => reading.Content ?? throw new PlanningJsonException(reading.Diagnostics);

    private static ArrayBufferWriter<byte> Written<T>(T content)
        where T : class
    {
        var kind = DocumentKind.Of<T>();
        var bytes = new ArrayBufferWriter<byte>(4096);
        using (var writer = new Utf8JsonWriter(bytes, new JsonWriterOptions { Encoder = ReadableEncoder.Instance, Indented = true, MaxDepth = MaxDepth, NewLine = "\n" }))
            JsonSerializer.Serialize(writer, kind.Enclose(Guard.Against.Null(content)), kind.TypeInfo);
        bytes.Write("\n"u8);
        return bytes;
    }
}
