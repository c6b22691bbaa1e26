using Education.Planning.Serialization;

namespace Education.Planning;

public static partial class PlanningJson
{
    /// <summary>The deepest nesting of objects and arrays in a document: 64.</summary>
    public const int MaxDepth = Contract.MaxDepth;

    /// <summary>The largest document that is read unless <see cref="JsonLimits.MaxBytes"/> says otherwise, in bytes: 64 MiB.</summary>
    public const int MaxBytes = 64 * 1024 * 1024;

    /// <summary>The most diagnostics that reading one document gives unless <see cref="JsonLimits.MaxDiagnostics"/> says otherwise: 100.</summary>
    public const int MaxDiagnostics = 100;

    /// <summary>The content of a document.</summary>
    /// <param name="json">The document.</param>
    /// <param name="limits">How much it may cost; null for the usual limits.</param>
    /// <typeparam name="T">The type of the content.</typeparam>
    /// <exception cref="PlanningJsonException">The document cannot be read; its diagnostics say where and why.</exception>
    /// <exception cref="ArgumentException">The text is null, or the type is no content of documents.</exception>
    public static T Read<T>(string json, JsonLimits? limits = null)
        where T : class
        => ContentOf(TryRead<T>(json, limits));

    /// <summary>The content of a document.</summary>
    /// <param name="utf8">The document as UTF-8, with or without a byte order mark.</param>
    /// <param name="limits">How much it may cost; null for the usual limits.</param>
    /// <typeparam name="T">The type of the content.</typeparam>
    /// <exception cref="PlanningJsonException">The document cannot be read; its diagnostics say where and why.</exception>
    /// <exception cref="ArgumentException">The type is no content of documents.</exception>
    public static T Read<T>(ReadOnlySpan<byte> utf8, JsonLimits? limits = null)
        where T : class
        => ContentOf(TryRead<T>(utf8, limits));

    /// <summary>The content of a document.</summary>
    /// <param name="stream">The document as UTF-8, with or without a byte order mark; it is read to its end and left open.</param>
    /// <param name="limits">How much it may cost; null for the usual limits.</param>
    /// <typeparam name="T">The type of the content.</typeparam>
    /// <exception cref="PlanningJsonException">The document cannot be read; its diagnostics say where and why.</exception>
    /// <exception cref="ArgumentException">The stream is null, or the type is no content of documents.</exception>
    public static T Read<T>(Stream stream, JsonLimits? limits = null)
        where T : class
        => ContentOf(TryRead<T>(stream, limits));

    /// <summary>The content of a document.</summary>
    /// <param name="stream">The document as UTF-8, with or without a byte order mark; it is read to its end and left open.</param>
    /// <param name="limits">How much it may cost; null for the usual limits.</param>
    /// <param name="cancellationToken">Ends the reading early.</param>
    /// <typeparam name="T">The type of the content.</typeparam>
    /// <exception cref="PlanningJsonException">The document cannot be read; its diagnostics say where and why.</exception>
    /// <exception cref="ArgumentException">The stream is null, or the type is no content of documents.</exception>
    public static async Task<T> ReadAsync<T>(Stream stream, JsonLimits? limits = null, CancellationToken cancellationToken = default)
        where T : class
        => ContentOf(await TryReadAsync<T>(stream, limits, cancellationToken).ConfigureAwait(false));

    /// <summary>The content of a document, or everything that is wrong with it, up to the limit.</summary>
    /// <param name="json">The document.</param>
    /// <param name="limits">How much it may cost; null for the usual limits.</param>
    /// <typeparam name="T">The type of the content.</typeparam>
    /// <exception cref="ArgumentException">The text is null, or the type is no content of documents.</exception>
    public static JsonReading<T> TryRead<T>(string json, JsonLimits? limits = null)
        where T : class
        => DocumentReader.Read(Guard.Against.Null(json), DocumentKind.Of<T>(), limits ?? JsonLimits.Default);

    /// <summary>The content of a document, or everything that is wrong with it, up to the limit.</summary>
    /// <param name="utf8">The document as UTF-8, with or without a byte order mark.</param>
    /// <param name="limits">How much it may cost; null for the usual limits.</param>
    /// <typeparam name="T">The type of the content.</typeparam>
    /// <exception cref="ArgumentException">The type is no content of documents.</exception>
    public static JsonReading<T> TryRead<T>(ReadOnlySpan<byte> utf8, JsonLimits? limits = null)
        where T : class
        => DocumentReader.Read(utf8, DocumentKind.Of<T>(), limits ?? JsonLimits.Default);

    /// <summary>The content of a document, or everything that is wrong with it, up to the limit.</summary>
    /// <param name="stream">The document as UTF-8, with or without a byte order mark; it is read to its end and left open.</param>
    /// <param name="limits">How much it may cost; null for the usual limits.</param>
    /// <typeparam name="T">The type of the content.</typeparam>
    /// <exception cref="ArgumentException">The stream is null, or the type is no content of documents.</exception>
    public static JsonReading<T> TryRead<T>(Stream stream, JsonLimits? limits = null)
        where T : class
        => DocumentReader.Read(Guard.Against.Null(stream), DocumentKind.Of<T>(), limits ?? JsonLimits.Default);

    /// <summary>The content of a document, or everything that is wrong with it, up to the limit.</summary>
    /// <param name="stream">The document as UTF-8, with or without a byte order mark; it is read to its end and left open.</param>
    /// <param name="limits">How much it may cost; null for the usual limits.</param>
    /// <param name="cancellationToken">Ends the reading early.</param>
    /// <typeparam name="T">The type of the content.</typeparam>
    /// <exception cref="ArgumentException">The stream is null, or the type is no content of documents.</exception>
    public static Task<JsonReading<T>> TryReadAsync<T>(Stream stream, JsonLimits? limits = null, CancellationToken cancellationToken = default)
        where T : class
        => DocumentReader.ReadAsync(Guard.Against.Null(stream), DocumentKind.Of<T>(), limits ?? JsonLimits.Default, cancellationToken);

    private static T ContentOf<T>(JsonReading<T> reading)
        where T : class
        => reading.Content ?? throw new PlanningJsonException(reading.Diagnostics);
}
