using System.Text.Json.Serialization.Metadata;
using Education.Planning.Calendars;
using Education.Planning.Evaluation;

namespace Education.Planning.Serialization;

/// <summary>One kind of document: its name in the envelope, and the type of its content.</summary>
internal abstract class DocumentKind(string name, Type content)
{
    /// <summary>The version of the format that this library writes.</summary>
    public const string Version = "1.0";

    private static readonly DocumentKind[] All =
    [
        new DocumentKind<Plan>("plan"),
        new DocumentKind<SchoolCalendar>("calendar"),
        new DocumentKind<ObservationSet>("observations"),
        new DocumentKind<EvaluationScheme>("scheme"),
    ];

    public string Name { get; } = name;

    public string Schema { get; } = SchemaOf(name);

    public Type Content { get; } = content;

    public static IReadOnlyList<DocumentKind> Kinds => All;

    /// <summary>What documents of a kind, results included, name as their schema.</summary>
    public static string SchemaOf(string kind) => $"urn:education-planning:schema:{kind}:1";

    public static DocumentKind<T> Of<T>()
        where T : class
        => All.OfType<DocumentKind<T>>().FirstOrDefault()
            ?? throw new ArgumentException($"{typeof(T).Name} is not the content of a document; that is one of {string.Join(", ", All.Select(kind => kind.Content.Name))}.");
}

/// <inheritdoc/>
internal sealed class DocumentKind<T>(string name) : DocumentKind(name, typeof(T))
    where T : class
{
    public JsonTypeInfo<Envelope<T>> TypeInfo { get; } = (JsonTypeInfo<Envelope<T>>)Contract.Options.GetTypeInfo(typeof(Envelope<T>));

    public Envelope<T> Enclose(T content) => new() { Schema = Schema, Kind = Name, Version = Version, Content = content };

    public bool Accepts(Envelope<T> envelope) => envelope.Kind == Name && envelope.Version == Version && envelope.Schema == Schema;
}
