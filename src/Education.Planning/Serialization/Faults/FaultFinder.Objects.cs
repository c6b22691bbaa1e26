using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Education.Planning.Calendars;

namespace Education.Planning.Serialization;

internal ref partial struct FaultFinder
{
    // What the model itself refuses to nest deeper; only the outermost object would throw, so it is counted on the way in.
    private static readonly (Type Type, int Most)[] NestingLimits = [(typeof(PlanItem), PlanItem.MaxDepth), (typeof(SchoolCalendar), SchoolCalendar.MaxLayers)];

    /// <summary>Inspects a value of a type of the contract.</summary>
    public void Inspect(Type type)
    {
        var info = Contract.Options.GetTypeInfo(type);
        if (info.Kind == JsonTypeInfoKind.Object)
            InspectObject(info);
        else if (info.Converter is IInspecting converter)
            converter.Inspect(ref this);
        else if (type == typeof(bool) && TokenType is JsonTokenType.True or JsonTokenType.False)
            return;
        else if (type == typeof(bool))
            Expect(JsonTokenType.True);
        else
            Text();
    }

    private void InspectObject(JsonTypeInfo type)
    {
        if (!Expect(JsonTokenType.StartObject))
            return;
        if (type.PolymorphismOptions is { } cases && CaseOf(cases) is { } found)
        {
            InspectMembers(found);
            return;
        }
        var limit = Array.FindIndex(NestingLimits, limit => limit.Type.IsAssignableFrom(type.Type));
        if (type.PolymorphismOptions is not null)
            Skip();
        else if (limit < 0)
            InspectMembers(type);
        else
            InspectNested(type, limit);
    }

    private void InspectNested(JsonTypeInfo type, int limit)
    {
        if (nesting[limit] == NestingLimits[limit].Most)
        {
            Add(JsonDiagnostics.NestedTooDeep, NestingLimits[limit].Most.ToString(CultureInfo.InvariantCulture));
            Skip();
            return;
        }
        nesting[limit]++;
        InspectMembers(type);
        nesting[limit]--;
    }

    /// <summary>The case that an object's discriminator names; null when there is none, which is a fault.</summary>
    private readonly JsonTypeInfo? CaseOf(JsonPolymorphismOptions cases)
    {
        var start = Offset;
        var ahead = this; // a copy of the reader looks for the discriminator, wherever it stands
        while (ahead.reader.Read() && ahead.TokenType != JsonTokenType.EndObject)
        {
            var isKind = ahead.reader.ValueTextEquals(cases.TypeDiscriminatorPropertyName);
            ahead.reader.Read();
            if (isKind)
            {
                path.Enter(cases.TypeDiscriminatorPropertyName);
                var found = ahead.CaseHere(cases);
                path.Leave();
                return found;
            }
            ahead.Skip();
        }
        AddAt(start, JsonDiagnostics.MissingMember, $"`{cases.TypeDiscriminatorPropertyName}`");
        return null;
    }

    private JsonTypeInfo? CaseHere(JsonPolymorphismOptions cases)
    {
        if (Text() is not { } kind)
            return null;
        foreach (var derived in cases.DerivedTypes)
        {
            if (kind.Equals(derived.TypeDiscriminator))
                return Contract.Options.GetTypeInfo(derived.DerivedType);
        }
        var kinds = cases.DerivedTypes.Select(derived => (string)derived.TypeDiscriminator!).ToList();
        if (Suggestion.For(kind, kinds) is { } near)
            Add(JsonDiagnostics.MisspeltWord, Excerpt(kind), near);
        else
            Add(JsonDiagnostics.UnknownWord, Excerpt(kind), string.Join(", ", kinds.Select(word => $"`{word}`")));
        return null;
    }

    private void InspectMembers(JsonTypeInfo type)
    {
        var start = Offset;
        var members = new ObjectMembers(type);
        while (Next(JsonTokenType.EndObject))
            InspectMember(members);
        if (IsFull)
            return;
        foreach (var missing in members.Missing)
            AddAt(start, JsonDiagnostics.MissingMember, $"`{missing.Name}`");
        if (members.IsSound)
            InspectWhole(members, start);
    }

    private void InspectMember(ObjectMembers members)
    {
        var nameAt = Offset;
        if (EnterMember() is not { } name)
        {
            members.IsSound = false;
            return;
        }
        var before = faults.Count;
        var member = members.Find(name);
        if (members.Repeats(name))
            Add(JsonDiagnostics.DoubledMember, Excerpt(name));
        else if (member is null && !members.IsDiscriminator(name))
            AddUnknown(members, name);
        Value();
        var valueAt = Offset;
        if (member is null || faults.Count > before)
            Skip();
        else
            Inspect(member.PropertyType);
        if (member is not null)
            members.Add(new(member, nameAt, valueAt, (int)reader.BytesConsumed, Path));
        members.IsSound &= faults.Count == before || (member is not null && !ObjectMembers.IsShallow(member));
        Leave();
    }

    private readonly void AddUnknown(ObjectMembers members, string name)
    {
        if (Suggestion.For(name, members.Names) is { } near)
            Add(JsonDiagnostics.MisspeltMember, Excerpt(name), near);
        else
            Add(JsonDiagnostics.UnknownMember, Excerpt(name));
    }

    /// <summary>Makes the object of its own small members, to hear what the model refuses.</summary>
    private readonly void InspectWhole(ObjectMembers members, int start)
    {
        while (members.Refusal(document) is { } refusal)
        {
            var guilty = members.Blamed(document, refusal);
            var reason = Refusals.ReasonOf(refusal);
            if (guilty is null)
                AddAt(start, JsonDiagnostics.RefusedObject, reason);
            else
                AddAt(guilty.ValueStart, guilty.Path, JsonDiagnostics.RefusedMember, $"`{guilty.Member.Name}`", reason);
            if (guilty is null || !members.TryRemove(guilty))
                return;
        }
    }
}
