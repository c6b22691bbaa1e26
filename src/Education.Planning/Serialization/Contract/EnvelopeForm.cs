namespace Education.Planning.Serialization;

/// <summary>The envelope around a notation of our own.</summary>
internal static class EnvelopeForm
{
    public static Form<Envelope<T>> Around<T>(Form<T> content)
        where T : class
        => new ObjectForm<Envelope<T>>(
            () => new() { Schema = "", Kind = "", Version = "", Content = null! }, // no member may be missing
            Members<Envelope<T>>.Demanded("$schema", CommonForms.Text, envelope => envelope.Schema, (envelope, schema) => envelope with { Schema = schema }),
            Members<Envelope<T>>.Demanded("kind", CommonForms.Text, envelope => envelope.Kind, (envelope, kind) => envelope with { Kind = kind }),
            Members<Envelope<T>>.Demanded("version", CommonForms.Text, envelope => envelope.Version, (envelope, version) => envelope with { Version = version }),
            Members<Envelope<T>>.Demanded("content", content, envelope => envelope.Content, (envelope, inner) => envelope with { Content = inner }));
}
