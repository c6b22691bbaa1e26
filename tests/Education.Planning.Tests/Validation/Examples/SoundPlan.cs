namespace Education.Planning.Tests.Validation;

/// <summary>A plan without defects, and short ways to put something into it.</summary>
internal static class SoundPlan
{
    public static Plan Sound { get; } = new()
    {
        Key = "school-safety", Title = "School safety plan 2024", Language = "en", Period = "2024", Owner = "bureau",
        Parties =
        [
            new Organization { Key = "bureau", Name = "County education bureau" },
            new Organization { Key = "office", Name = "Safety office", PartOf = "bureau" },
            new OrganizationSet { Key = "schools", Name = "Each school" },
            new Post { Key = "head", Name = "Principal", At = "schools" },
        ],
        Objectives = [new() { Key = "aim", Name = "Safe schools" }],
        WorkCalendar = [new() { Key = "whole-year", Name = "The whole year", Timing = "Y", Entries = [new() { Key = "daily-work", Name = "Daily work" }] }],
    };

    public static Indicator Fires { get; } = new() { Key = "fires", Name = "Fires", Unit = "fire" };

    public static Indicator Grade { get; } = new() { Key = "grade", Name = "Grade", Kind = IndicatorKind.Level, Levels = ["poor", "good"] };

    public static Indicator Haves { get; } = new() { Key = "haves", Name = "Two haves", Checklist = [new("gate", "A gate"), new("guard", "A guard")] };

    public static Activity Step(Key key) => new() { Key = key, Name = "Step" };

    /// <summary>The plan with an initiative of these steps.</summary>
    public static Plan Steps(params ReadOnlySpan<Activity> steps)
        => Sound with { Initiatives = [new Initiative { Key = "work", Name = "Work", Activities = [.. steps] }] };

    /// <summary>The plan with an objective that has these indicators.</summary>
    public static Plan Measured(params ReadOnlySpan<Indicator> indicators)
        => Sound with { Objectives = [new Objective { Key = "safety", Name = "Safety", Indicators = [.. indicators] }] };

    /// <summary>The plan with one target of one indicator.</summary>
    public static Plan Aimed(string rule, Indicator? indicator = null, string? baseline = null)
        => Aimed(rule, target => target, indicator, baseline);

    /// <summary>The plan with one target of one indicator.</summary>
    public static Plan Aimed(string rule, Func<Target, Target> change, Indicator? indicator = null, string? baseline = null)
        => Measured((indicator ?? Fires) with
        {
            Baseline = baseline is null ? null : new() { Value = baseline },
            Targets = [change(new() { Rule = rule })],
        });

    /// <summary>The plan with a working group of these members.</summary>
    public static Plan Grouped(params ReadOnlySpan<GroupMember> members)
        => Sound with { Parties = [.. Sound.Parties, new WorkingGroup { Key = "team", Name = "Leading group", Members = [.. members] }] };

    public static GroupMember Member(Key party, GroupRole role) => new() { Party = party, Role = role };

    /// <summary>The plan with two pairs, one helper for both.</summary>
    public static Plan Paired(string helpers)
        => Sound with { Pairings = [new() { Key = "twins", Name = "Twin schools", Helpers = helpers, Pairs = [new("bureau", "office"), new("bureau", "schools")] }] };

    /// <summary>The plan with labelled steps <c>step-1</c>, <c>step-2</c> …</summary>
    public static Plan Labelled(params IEnumerable<string> labels)
        => Steps([.. labels.Select((label, i) => Step($"step-{i + 1}") with { Label = label })]);

    /// <summary>The plan with two initiatives of one labelled step each.</summary>
    public static Plan RunningOn(string first, string second) => Sound with
    {
        Initiatives =
        [
            new() { Key = "first", Name = "First", Activities = [Step("first-step") with { Label = first }] },
            new() { Key = "second", Name = "Second", Activities = [Step("second-step") with { Label = second }] },
        ],
    };
}
