using System.Text.Json.Serialization;

namespace Education.Planning.Benchmarks.Json;

// Plain classes of the shape of the documents, with strings for every small value: what a consumer would write who checks nothing.
internal sealed class PlainEnvelope<T>
{
    [JsonPropertyName("$schema")]
    public string? Schema { get; set; }

    public string? Kind { get; set; }

    public string? Version { get; set; }

    public T? Content { get; set; }
}

internal sealed class PlainPlan
{
    public string? Key { get; set; }

    public string? Title { get; set; }

    public string? Language { get; set; }

    public string? Period { get; set; }

    public List<PlainParty>? Parties { get; set; }

    public List<PlainObjective>? Objectives { get; set; }
}

internal sealed class PlainParty
{
    public string? Kind { get; set; }

    public string? Key { get; set; }

    public string? Name { get; set; }

    public string? Type { get; set; }
}

internal sealed class PlainObjective
{
    public string? Key { get; set; }

    public string? Label { get; set; }

    public string? Name { get; set; }

    public List<PlainAssignment>? Assignments { get; set; }

    public decimal? Weight { get; set; }

    public List<PlainIndicator>? Indicators { get; set; }

    public List<PlainInitiative>? Initiatives { get; set; }
}

internal sealed class PlainAssignment
{
    public string? Party { get; set; }

    public string? Role { get; set; }
}

internal sealed class PlainIndicator
{
    public string? Key { get; set; }

    public string? Name { get; set; }

    public string? Kind { get; set; }

    public string? Unit { get; set; }

    public PlainBaseline? Baseline { get; set; }

    public List<PlainTarget>? Targets { get; set; }
}

internal sealed class PlainBaseline
{
    public string? Value { get; set; }

    public string? At { get; set; }
}

internal sealed class PlainTarget
{
    public string? Rule { get; set; }

    public string? Due { get; set; }

    public string? Commitment { get; set; }
}

internal sealed class PlainInitiative
{
    public string? Key { get; set; }

    public string? Label { get; set; }

    public string? Name { get; set; }

    public string? Description { get; set; }

    public string? Timing { get; set; }

    public List<PlainAssignment>? Assignments { get; set; }
}

internal sealed class PlainObservations
{
    public string? Key { get; set; }

    public string? Name { get; set; }

    public List<PlainObservation>? Observations { get; set; }
}

internal sealed class PlainObservation
{
    public string? Indicator { get; set; }

    public string? Organization { get; set; }

    public string? Value { get; set; }

    public string? At { get; set; }
}
