using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;
using Education.Planning.Evaluation;

namespace Education.Planning.Serialization;

/// <summary>A parameter without its name: what it holds, or an object that says since when and from where, or a list of such objects.</summary>
internal sealed class ParameterForm : Form<ValueList<Parameter>>
{
    private const string Value = "value", Unnamed = "parameter";

    private static readonly Form<ValueList<TableCell>> Tables = new TableForm();

    private static readonly ObjectForm<Parameter> Version = new(
        () => new() { Name = Unnamed },
        Members<Parameter>.Demanded(Value, new ContentForm(), version => version, (version, content) => version with { Value = content.Value, Table = content.Table, Bands = content.Bands, Points = content.Points }),
        Members<Parameter>.OptionalValue("from", CommonForms.Date, version => version.From, (version, day) => version with { From = day }),
        Members<Parameter>.OptionalValue("until", CommonForms.Date, version => version.Until, (version, day) => version with { Until = day }),
        Members<Parameter>.Optional("source", CommonForms.Localized, version => version.Source, (version, source) => version with { Source = source }));

    private static readonly ListForm<Parameter> Versions = new(Version);

    private static readonly ContentForm Content = new();

    /// <summary>The parameters of a scheme, the versions of one together.</summary>
    public static Form<ValueList<Parameter>> All { get; } = new MapForm<ValueList<Parameter>, ValueList<ValueList<Parameter>>>(
        new KeyedForm<ValueList<Parameter>, ValueList<Parameter>>(
            new ParameterForm(),
            (name, versions) => versions.Select(version => version with { Name = name }).ToValueList(),
            versions => (versions[0].Name, versions)),
        groups => groups.SelectMany(versions => versions).ToValueList(),
        parameters => parameters.GroupBy(parameter => parameter.Name, StringComparer.Ordinal).Select(versions => versions.ToValueList()).ToValueList());

    public override bool TryRead(ref FaultFinder finder, [NotNullWhen(true)] out ValueList<Parameter> value)
    {
        if (finder.TokenType == JsonTokenType.StartArray && finder.TokenInside() == JsonTokenType.StartObject)
            return Versions.TryRead(ref finder, out value);
        var isVersion = finder.TokenType == JsonTokenType.StartObject && finder.TokenAhead(Value) != JsonTokenType.None;
        value = (isVersion ? Version : (Form<Parameter>)Content).TryRead(ref finder, out var only) ? [only] : [];
        return value.Count == 1;
    }

    public override void Write(Utf8JsonWriter json, ValueList<Parameter> value)
    {
        if (value.Count > 1)
            Versions.Write(json, value);
        else if (value[0] is { From: null, Until: null, Source: null } bare && !bare.Table.Any(cell => cell.Keys[0] == Value))
            Content.Write(json, bare);
        else
            Version.Write(json, value[0]);
    }

    public override JsonObject Schema(SchemaBook book) => book.Once(typeof(Parameter), () => SchemaBook.AnyOf(
        Version.Schema(book),
        Versions.Schema(book),
        ContentForm.SchemaOf(book, new JsonObject
        {
            ["allOf"] = new JsonArray(new JsonObject { ["type"] = "object", ["properties"] = new JsonObject { [Value] = false } }, Tables.Schema(book)),
        })));

    /// <summary>What a parameter holds: a value, a table, bands or points.</summary>
    private sealed class ContentForm : Form<Parameter>
    {
        public override bool TryRead(ref FaultFinder finder, [NotNullWhen(true)] out Parameter? value)
        {
            value = null;
            var made = new Parameter { Name = Unnamed };
            if (finder.TokenType == JsonTokenType.StartObject)
                value = Tables.TryRead(ref finder, out var table) ? made with { Table = table } : null;
            else if (finder.TokenType == JsonTokenType.StartArray && finder.TokenInside() == JsonTokenType.StartArray)
                value = ValueForms.Points.TryRead(ref finder, out var points) ? made with { Points = points } : null;
            else if (finder.TokenType == JsonTokenType.StartArray)
                value = ValueForms.Bands.TryRead(ref finder, out var bands) ? made with { Bands = bands } : null;
            else
                value = ValueForms.Literal.TryRead(ref finder, out var literal) ? made with { Value = literal } : null;
            return value is not null;
        }

        public override void Write(Utf8JsonWriter json, Parameter value)
        {
            if ((value.Value is null ? 0 : 1) + (value.Bands is null ? 0 : 1) + (value.Points.IsEmpty ? 0 : 1) + (value.Table.IsEmpty ? 0 : 1) > 1)
                throw new ArgumentException($"The parameter `{value.Name}` holds more than one of a value, a table, bands and points.");
            if (value.Value is not null)
                ValueForms.Literal.Write(json, value.Value);
            else if (value.Bands is not null)
                ValueForms.Bands.Write(json, value.Bands);
            else if (!value.Points.IsEmpty)
                ValueForms.Points.Write(json, value.Points);
            else
                Tables.Write(json, value.Table);
        }

        public override JsonObject Schema(SchemaBook book) => SchemaOf(book, Tables.Schema(book));

        public static JsonObject SchemaOf(SchemaBook book, JsonObject table)
            => SchemaBook.AnyOf(ValueForms.Literal.Schema(book), table, ValueForms.Bands.Schema(book), ValueForms.Points.Schema(book));
    }
}
