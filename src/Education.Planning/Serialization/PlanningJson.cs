using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Serialization.Metadata;
using Education.Planning.Serialization;

namespace Education.Planning;

/// <summary>Writes plans, calendars, observations, evaluation schemes, registries of units and registers as JSON documents and reads them back without loss.</summary>
/// <remarks>
/// <para>The content of a document is a <see cref="Plan"/>, a <see cref="Calendars.SchoolCalendar"/>, an <see cref="Evaluation.ObservationSet"/>, an <see cref="Evaluation.EvaluationScheme"/>, a <see cref="UnitRegistry"/> or a <see cref="Registers.WorkRegister"/>; any other type is an <see cref="ArgumentException"/>.</para>
/// <para>One value has one text: UTF-8, two spaces of indentation, lines that end with U+000A, members in a fixed order, default values left out, and every character that
/// people can read left as it is. What was read and is written again gives the same bytes, if it was written by this class.</para>
/// <para>Reading is strict. Unknown, doubled and missing members, nulls, wrong kinds, numbers that would be rounded, texts with U+0000 or half a character, and every value
/// that the model refuses are errors with JSON path, line and column. It is bounded: <see cref="JsonLimits"/>.</para>
/// <para>A document of a later minor version is read too; members that are not known here are warnings, and what was read is only written again after <see cref="AcceptLoss{T}(T)"/>.</para>
/// </remarks>
/// <example>
/// <code>
/// var json = PlanningJson.Write(plan);
/// PlanningJson.Read&lt;Plan&gt;(json) == plan; // true
/// foreach (var diagnostic in PlanningJson.TryRead&lt;Plan&gt;("{}").Diagnostics)
///     Console.WriteLine(diagnostic); // line 1, column 1, $: JSN0204 the member `$schema` is missing. …
/// </code>
/// </example>
public static partial class PlanningJson
{
    /// <summary>The kinds of documents: first those that are written and read, then the results, which are only written.</summary>
    public static ValueList<string> Kinds => [.. DocumentKind.Kinds.Select(kind => kind.Name), .. ResultJson.Kinds];

    /// <summary>What a source-generated context of your own needs to hold our types: put it first, as in <c>JsonTypeInfoResolver.Combine(PlanningJson.Resolver, MyContext.Default)</c>.</summary>
    /// <remarks>It knows the contents of documents and the small values (keys, quantities, timings …), and writes and reads them as <see cref="PlanningJsonOptions"/> says.</remarks>
    public static IJsonTypeInfoResolver Resolver => EmbeddedTypes.Resolver;

    /// <summary>A document as a string.</summary>
    /// <param name="content">The plan, calendar, observations, scheme, registry of units or register.</param>
    /// <typeparam name="T">The type of the content.</typeparam>
    /// <exception cref="ArgumentException">The content is null or of no such type; or it was read with a loss that nobody accepted; or a scheme that JSON cannot hold: two things of one name, or a step with bands both of its own and of a parameter.</exception>
    public static string Write<T>(T content)
        where T : class
    {
        using var document = DocumentWriter.Write(content);
        return Encoding.UTF8.GetString(document.Span);
    }

    /// <summary>A document as UTF-8 bytes.</summary>
    /// <param name="content">The plan, calendar, observations, scheme, registry of units or register.</param>
    /// <typeparam name="T">The type of the content.</typeparam>
    /// <exception cref="ArgumentException">As <see cref="Write{T}(T)"/>.</exception>
    public static byte[] WriteBytes<T>(T content)
        where T : class
    {
        using var document = DocumentWriter.Write(content);
        return document.Span.ToArray();
    }

    /// <summary>Writes a document to a stream as UTF-8.</summary>
    /// <param name="content">The plan, calendar, observations, scheme, registry of units or register.</param>
    /// <param name="stream">The stream; it is left open.</param>
    /// <typeparam name="T">The type of the content.</typeparam>
    /// <exception cref="ArgumentException">As <see cref="Write{T}(T)"/>, or the stream is null. Then nothing was written to the stream.</exception>
    public static void Write<T>(T content, Stream stream)
        where T : class
    {
        Guard.Against.Null(stream);
        using var document = DocumentWriter.Write(content);
        stream.Write(document.Span);
    }

    /// <summary>Writes a document to a stream as UTF-8.</summary>
    /// <param name="content">The plan, calendar, observations, scheme, registry of units or register.</param>
    /// <param name="stream">The stream; it is left open.</param>
    /// <param name="cancellationToken">Ends the writing early.</param>
    /// <typeparam name="T">The type of the content.</typeparam>
    /// <exception cref="ArgumentException">As <see cref="Write{T}(T)"/>, or the stream is null. Then nothing was written to the stream.</exception>
    public static async Task WriteAsync<T>(T content, Stream stream, CancellationToken cancellationToken = default)
        where T : class
    {
        Guard.Against.Null(stream);
        using var document = DocumentWriter.Write(content);
        await stream.WriteAsync(document.Memory, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>What names the content of a document in one line: the SHA-256 of its canonical bytes (<see cref="WriteBytes{T}(T)"/>), as 64 lower-case hexadecimal digits.</summary>
    /// <remarks>It is the same on every machine, as long as the version of the format is. Contents that differ in nothing but trailing zeros of a number or the order of members under extensions are equal and
    /// still written, and so hashed, as they are.</remarks>
    /// <param name="content">The plan, calendar, observations, scheme, registry of units or register.</param>
    /// <typeparam name="T">The type of the content.</typeparam>
    /// <exception cref="ArgumentException">As <see cref="Write{T}(T)"/>.</exception>
    public static string HashOf<T>(T content)
        where T : class
    {
        using var document = DocumentWriter.Write(content);
        return Convert.ToHexStringLower(SHA256.HashData(document.Span));
    }

    /// <summary>The same content, free to be written although the document that it was read from, or that a copy of it was, had members that are not known here.</summary>
    /// <param name="content">The plan, calendar, observations, scheme, registry of units or register.</param>
    /// <typeparam name="T">The type of the content.</typeparam>
    /// <exception cref="ArgumentException">The content is null or of no such type.</exception>
    public static T AcceptLoss<T>(T content)
        where T : class
        => DocumentKind.Of<T>().Marked(Guard.Against.Null(content), default);

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
}
