using System.Text.Json.Nodes;
using Education.Planning.Evaluation;
using Education.Planning.Scheduling;
using NodaTime;

namespace Education.Planning.Serialization;

/// <summary>The JSON Schemas of results, which are written and never read. A member whose name ends with a question mark may be absent.</summary>
internal sealed class ResultSchemas(SchemaBook book)
{
    /// <summary>The schema of the content of a kind of result.</summary>
    public JsonObject Of(string kind) => kind switch
    {
        "agenda" => Agenda,
        "scorecard" => Scorecard,
        "scoreboard" => Scoreboard,
        "award" => Award,
        _ => Object(typeof(Explanation), "StepExplanations", ("steps", List(Step))),
    };

    private static JsonObject Text => new() { ["type"] = "string" };

    private static JsonObject Number => new() { ["type"] = "number" };

    private static JsonObject Count => new() { ["type"] = "integer", ["minimum"] = 0 };

    private static JsonObject Truth => new() { ["type"] = "boolean" };

    private JsonObject Day => book.Of(typeof(LocalDate));

    private JsonObject Key => book.Of(typeof(Key));

    private JsonObject Localized => book.Of(typeof(LocalizedText));

    private JsonObject Value => book.Once(typeof(ResultValue), () => SchemaBook.AnyOf(
        Number,
        Truth,
        Text,
        SchemaBook.Object(
            new()
            {
                ["state"] = Says(SchemaBook.Words(Enum.GetValues<ValueState>().Skip(1).Select(StateWords.Of)), "Why the value is not there."),
                ["reason"] = Says(Localized, "Why the engine could not decide it."),
            },
            ["state"])));

    private JsonObject Diagnostics => List(Object(
        typeof(Diagnostic),
        ("id", Says(Text, "The stable id of the entry of the catalogue.")),
        ("severity", Words<Severity>()),
        ("path", Text),
        ("message", Says(Localized, "The message, in every language.")),
        ("fix", Says(Localized, "The suggested fix, in every language."))));

    private JsonObject Agenda => Object(
        typeof(Agenda),
        ("plan", Says(Key, "The key of the plan.")),
        ("calendar", Says(Key, "The key of the calendar.")),
        ("period", Says(book.Of(typeof(DateInterval)), "The days of the plan's period.")),
        ("asOf?", Day),
        ("sections", List(Section)),
        ("wholePeriod", List(Entry)),
        ("withoutDate", List(Entry)),
        ("withoutTiming", List(Entry)));

    private JsonObject Section => Object(
        typeof(AgendaSection),
        ("months", Says(SchemaBook.Text("^-?[0-9]{4}-[0-9]{2}([.]{2}-?[0-9]{4}-[0-9]{2})?$", examples: ["2024-03", "2024-08..2024-09"]), "The month, or the months of one printed heading.")),
        ("block?", Says(Key, "The key of the printed heading.")),
        ("label?", Says(Text, "The heading's printed label.")),
        ("name?", Says(Localized, "The name of the heading.")),
        ("entries", List(Entry)));

    private JsonObject Entry => Object(
        typeof(AgendaEntry),
        ("item", Says(Key, "The key of the item.")),
        ("path", Says(Text, "Where the item stands in the plan.")),
        ("label?", Says(Text, "The item's printed label.")),
        ("name", Says(Localized, "The name of the item.")),
        ("why", Words<AgendaReason>()),
        ("timing?", Says(book.Of(typeof(Timing)), "What the plan says.")),
        ("certainty?", Says(Words<Certainty>(), "How sure the dates are.")),
        ("notes?", Says(List(Note), "What resolving the timing had to note.")),
        ("dates", List(Date)));

    private JsonObject Note => Object(
        typeof(Diagnostic),
        "Note",
        ("id", Says(Text, "The stable id of the entry of the catalogue.")),
        ("message", Says(Localized, "The message, in every language.")));

    private JsonObject Date => Object(
        typeof(AgendaDate),
        ("earliest?", Says(Day, "The first day; absent when it is open.")),
        ("latest?", Says(Day, "The last day, included; absent when it is open.")),
        ("isEarliestSoft", Says(Truth, "Whether the first day is only roughly meant.")),
        ("isLatestSoft", Says(Truth, "Whether the last day is only roughly meant.")),
        ("occurrence?", Says(Text, "The key of the occurrence, which stays when a holiday moves.")),
        ("state?", Words<AgendaState>()));

    private JsonObject Scorecard => Object(
        typeof(Scorecard),
        ("plan", Key),
        ("asOf", Day),
        ("results", List(Result)),
        ("assumptions", List(book.Of(typeof(Assumption)))),
        ("diagnostics", Diagnostics));

    private JsonObject Result => Object(
        typeof(TargetResult),
        ("path", Text),
        ("name", Localized),
        ("indicator?", Key),
        ("rule?", book.Of(typeof(TargetRule))),
        ("outcome", Words<TargetOutcome>()),
        ("miss?", Words<MissKind>()),
        ("due?", Day),
        ("observation?", book.Of(typeof(Observation))),
        ("completion?", Number),
        ("attainment?", Number),
        ("gap?", Number),
        ("units", List(Object(typeof(UnitResult), ("organization", Key), ("outcome", Words<TargetOutcome>()), ("actual?", book.Of(typeof(ObservedValue)))))),
        ("explanation", Object(typeof(Explanation), ("sentence?", Localized), ("steps", List(Step)))));

    private JsonObject Step => Object(
        typeof(StepExplanation),
        ("column", Text),
        ("level", Text),
        ("row", Text),
        ("rule?", Text),
        ("inPlace?", Text),
        ("before?", Value),
        ("value", Value),
        ("remainder?", Number),
        ("decided?", Localized),
        ("source?", Localized),
        ("items", List(Item)),
        ("reads", List(Text)));

    private JsonObject Item => Object(
        typeof(ExplainedItem),
        ("name", Text),
        ("standing", Words<ItemStanding>()),
        ("inPlace?", Text),
        ("value?", Value),
        ("gives?", Text),
        ("weight?", Number),
        ("effectiveWeight?", Number),
        ("contribution?", Number),
        ("remainder?", Number),
        ("varianceShare?", Number),
        ("distance?", Number),
        ("because?", Localized));

    private JsonObject Scoreboard => Object(
        typeof(Scoreboard),
        ("scheme?", Says(Key, "The key of the scheme.")),
        ("name", Says(Localized, "The name of the scheme.")),
        ("asOf", Day),
        ("levels", Says(List(Level), "Each level with its rows.")),
        ("diagnostics", Diagnostics));

    private JsonObject Level => Object(
        typeof(ScoreboardTable),
        ("level", Text),
        ("columns", List(Text)),
        ("rows", List(Row)),
        ("summaries", Says(List(Summary), "What each column looks like over the rows above.")));

    private JsonObject Row => Object(
        typeof(ScoreboardRow),
        ("key", Text),
        ("in", Says(new() { ["type"] = "object", ["additionalProperties"] = Text }, "The rows in which it lies, by level.")),
        ("values", Says(new() { ["type"] = "object", ["additionalProperties"] = Value }, "Its values, by column.")));

    private JsonObject Summary => Object(
        typeof(ColumnSummary),
        ("column", Text),
        ("row", Text),
        ("rows", Count),
        ("present", Count),
        ("sum?", Number),
        ("mean?", Number),
        ("lowest?", Value),
        ("highest?", Value),
        ("distribution", List(Object(typeof(ValueCount), ("value", Value), ("count", Count)))));

    private JsonObject Award => Object(
        typeof(AwardBoard),
        ("award", Says(Key, "The key of the award.")),
        ("name", Says(Localized, "What the award is called.")),
        ("asOf", Day),
        ("stages", List(AwardStage)),
        ("lines", List(AwardLine)),
        ("assumptions", Says(List(Object(typeof(Planning.Award), "AwardAssumption", ("text", Says(Localized, "What was filled in that the text does not say.")))), "What was filled in that the text does not say.")),
        ("diagnostics", Diagnostics));

    private JsonObject AwardStage => Object(
        typeof(AwardStageDates),
        ("stage", Says(Words<AwardStageKind>(), "What happens.")),
        ("item?", Says(Key, "The key of the item of the plan that is this stage.")),
        ("name?", Localized),
        ("by", List(Key)),
        ("timing?", book.Of(typeof(Timing))),
        ("first?", Day),
        ("last?", Day),
        ("isAssumed", Says(Truth, "Whether the text has no such stage.")));

    private JsonObject AwardLine => Object(
        typeof(AwardLineBoard),
        ("line", Says(Key, "The key of the line.")),
        ("name", Says(Localized, "What the line is called.")),
        ("candidates", Says(Key, "Who may get it.")),
        ("stated?", Says(book.Of(typeof(Quantity)), "How many there are, as stated.")),
        ("given", Count),
        ("isWithinStated?", Truth),
        ("quotas", List(Object(
            typeof(AwardQuota), ("unit?", Text), ("size?", Value), ("places", Value), ("eligible", Count), ("selected", Count), ("given", Count), ("isBinding", Truth), ("tied", List(Text))))),
        ("decisions", List(Object(
            typeof(AwardDecision),
            ("candidate", Text),
            ("unit?", Text),
            ("score", Value),
            ("outcome", Words<AwardOutcome>()),
            ("isProposed", Truth),
            ("isHeld", Truth),
            ("stage?", Says(Words<AwardStageKind>(), "The stage at which it was decided.")),
            ("validUntil?", Day),
            ("reason", Localized)))));

    private static JsonObject List(JsonObject element) => SchemaBook.ListOf(element);

    private static JsonObject Says(JsonObject schema, string description)
    {
        schema.Insert(0, "description", description);
        return schema;
    }

    private JsonObject Words<T>()
        where T : struct, Enum
        => book.Words<T>(Enum.GetValues<T>().Select(ResultJson.Word));

    private JsonObject Object(Type type, params (string Name, JsonObject Schema)[] members) => Object(type, type.Name, members);

    private JsonObject Object(Type type, string name, params (string Name, JsonObject Schema)[] members) => book.Once(type, () =>
    {
        var properties = new JsonObject();
        foreach (var (member, schema) in members)
            properties[member.TrimEnd('?')] = book.Described(schema, type, member.TrimEnd('?'));
        return SchemaBook.Object(properties, members.Where(member => !member.Name.EndsWith('?')).Select(member => member.Name));
    }, name: name);
}
