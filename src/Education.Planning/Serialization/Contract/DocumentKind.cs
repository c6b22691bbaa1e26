using System.Text.Json.Serialization.Metadata;
using Education.Planning.Calendars;
using Education.Planning.Evaluation;
using Education.Planning.Registers;

namespace Education.Planning.Serialization;

/// <summary>One kind of document: its name in the envelope, and the type of its content.</summary>
internal abstract class DocumentKind(string name, Type content)
{
    private static readonly DocumentKind[] All =
    [
        new DocumentKind<Plan>("plan", plan => plan.Unread, (plan, unread) => plan with { Unread = unread }),
        new DocumentKind<SchoolCalendar>("calendar", calendar => calendar.Unread, (calendar, unread) => calendar with { Unread = unread }),
        new DocumentKind<ObservationSet>("observations", set => set.Unread, (set, unread) => set with { Unread = unread }),
        new DocumentKind<EvaluationScheme>("scheme", scheme => scheme.Unread, (scheme, unread) => scheme with { Unread = unread }) { Form = EnvelopeForm.Around(SchemeForm.Scheme) },
        new DocumentKind<UnitRegistry>("units", registry => registry.Unread, (registry, unread) => registry with { Unread = unread }),
        new DocumentKind<WorkRegister>("register", register => register.Unread, (register, unread) => register with { Unread = unread }),
    ];

    /// <summary>The version of the format that this library writes.</summary>
    public static string Version { get; } = FormatVersion.Current.ToString();

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
/// <param name="name">The name.</param>
/// <param name="unread">How many members were not read into a content.</param>
/// <param name="mark">The content with another such number.</param>
internal sealed class DocumentKind<T>(string name, Func<T, Unread> unread, Func<T, Unread, T> mark) : DocumentKind(name, typeof(T))
    where T : class
{
    /// <summary>Asked for when it is needed: the framework then looks at every type that a document of the kind can hold, and keeps what it found.</summary>
    public static JsonTypeInfo<Envelope<T>> TypeInfo => (JsonTypeInfo<Envelope<T>>)Contract.Options.GetTypeInfo(typeof(Envelope<T>));

    /// <summary>How its documents are written and read where the content is a notation of our own; null where the framework walks over them.</summary>
    public Form<Envelope<T>>? Form { get; init; }

    /// <summary>The ways up from earlier major versions, one for each.</summary>
    public ValueList<Upgrade> Upgrades { get; init; }

    public int UnreadOf(T content) => unread(content).Members;

    public T Marked(T content, Unread members) => mark(content, members);

    public Envelope<T> Enclose(T content) => new() { Schema = Schema, Kind = Name, Version = Version, Content = content };

    public bool Accepts(Envelope<T> envelope) => envelope.Kind == Name && envelope.Version == Version && envelope.Schema == Schema;
}
