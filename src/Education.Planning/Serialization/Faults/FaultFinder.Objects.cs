using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Education.Planning.Calendars;
using Education.Planning.Evaluation;

namespace Education.Planning.Serialization;

internal ref partial struct FaultFinder
{
    // What the model itself refuses to nest deeper; only the outermost object would throw, so it is counted on the way in.
    private static readonly (Type Type, int Most)[] NestingLimits = [(typeof(PlanItem), PlanItem.MaxDepth), (typeof(SchoolCalendar), SchoolCalendar.MaxLayers), (typeof(Criterion), Criterion.MaxDepth)];

    /// <summary>Inspects a value of a type of the contract.</summary>
    public void Inspect(Type type)
    {
        var info = Contract.Options.GetTypeInfo(type);
        if (info.Kind == JsonTypeInfoKind.Object)
            InspectObject(info);
        else if (Contract.InspectorOf(info) is { } inspector)
            inspector.Inspect(ref this);
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
        if (type.PolymorphismOptions is not null && CaseOf() is { } found)
        {
            InspectMembers(found);
            return;
        }
        var limit = LimitOf(type.Type);
        if (type.PolymorphismOptions is not null)
            Skip();
        else if (limit < 0)
            InspectMembers(type);
        else
            InspectNested(type, limit);
    }

    private void InspectNested(JsonTypeInfo type, int limit)
    {
        if (!TryNest(limit))
            return;
        InspectMembers(type);
        nesting[limit]--;
    }

    /// <summary>Reads a value that holds its like; false when it lies too deep, which is a fault, or has another one.</summary>
    public bool TryReadNested<T>(Form<T> form, [NotNullWhen(true)] out T? value)
        where T : notnull
    {
        value = default;
        var limit = LimitOf(typeof(T));
        if (!TryNest(limit))
            return false;
        var isSound = form.TryRead(ref this, out value);
        nesting[limit]--;
        return isSound;
    }

    private static int LimitOf(Type type)
    {
        for (var i = 0; i < NestingLimits.Length; i++)
        {
            if (NestingLimits[i].Type.IsAssignableFrom(type))
                return i;
        }
        return -1;
    }

    private bool TryNest(int limit)
    {
        if (nesting[limit] == NestingLimits[limit].Most)
        {
            RefuseNesting(NestingLimits[limit].Most);
            return false;
        }
        nesting[limit]++;
        return true;
    }

    /// <summary>The word that a member of the object holds in whose beginning the finder stands, wherever it comes; null when there is none of the words, which is a fault.</summary>
    public readonly string? WordAhead(string member, IEnumerable<string> words)
    {
        var ahead = this; // a copy of the reader looks for it
        if (!ahead.GoTo(member))
        {
            Add(JsonDiagnostics.MissingMember, $"`{member}`");
            return null;
        }
        path?.Enter(member);
        var found = ahead.Word(words);
        path?.Leave();
        return found;
    }

    /// <summary>Reports a member that does not belong here, or takes it down where later versions may have more.</summary>
    public readonly void AddUnknown(string name, IEnumerable<string> known)
    {
        if (unknown is not null)
            unknown.Add(Offset, Path, name);
        else if (IsFull)
            return;
        else if (Suggestion.For(name, known) is { } near)
            Add(JsonDiagnostics.MisspeltMember, Excerpt(name), near);
        else
            Add(JsonDiagnostics.UnknownMember, Excerpt(name));
    }

    /// <summary>The case that an object's discriminator names; null when there is none, which is a fault.</summary>
    private readonly JsonTypeInfo? CaseOf()
        => WordAhead(Polymorphism.Discriminator, Polymorphism.Words) is { } word ? Contract.Options.GetTypeInfo(Polymorphism.CaseOf(word)) : null;

    private void InspectMembers(JsonTypeInfo type)
    {
        var members = new ObjectMembers(type, Offset);
        while (Next(JsonTokenType.EndObject))
            InspectMember(members);
        if (IsFull)
            return;
        foreach (var missing in members.IsComplete ? [] : members.Missing)
            AddAt(members.Start, JsonDiagnostics.MissingMember, $"`{missing.Name}`");
        if (members.IsSound)
            InspectWhole(members);
    }

    private void InspectMember(ObjectMembers members)
    {
        var nameAt = Offset;
        var member = members.Find(reader.ValueSpan);
        if ((member is null ? EnterMember() : EnterMember(member.Name)) is not { } name)
        {
            members.IsSound = false;
            return;
        }
        var before = faults.Count;
        member ??= members.Find(name);
        if (members.Repeats(member, name))
            Add(JsonDiagnostics.DoubledMember, Excerpt(name));
        else if (member is null && !members.IsDiscriminator(name))
            AddUnknown(name, members.Names);
        Value();
        var valueAt = Offset;
        if (member is null || faults.Count > before)
            Skip();
        else
            Inspect(member.PropertyType);
        if (member is not null)
            members.Add(new(member, nameAt, valueAt, (int)reader.BytesConsumed));
        members.IsSound &= faults.Count == before || (member is not null && !ObjectMembers.IsShallow(member));
        Leave();
    }

    /// <summary>Makes the object of its own small members, to hear what the model refuses.</summary>
    private readonly void InspectWhole(ObjectMembers members)
    {
        while (members.Refusal(document) is { } refusal)
        {
            var guilty = members.Blamed(document, refusal);
            var reason = Refusals.ReasonOf(refusal);
            if (guilty is not { } member)
            {
                AddAt(members.Start, JsonDiagnostics.RefusedObject, reason);
                return;
            }
            path?.Enter(member.Member.Name);
            AddAt(member.ValueStart, JsonDiagnostics.RefusedMember, $"`{member.Member.Name}`", reason);
            path?.Leave();
            if (!members.TryRemove(member))
                return;
        }
    }
}
