namespace Education.Planning.Seeds;

/// <summary>Items and indicators as the seeds write them most often: a key, a phrase in both languages, and what is special about them.</summary>
internal static class Items
{
    /// <summary>A piece of work with its printed label.</summary>
    public static Initiative Work(Key key, string label, string english, string chinese) => new() { Key = key, Label = label, Name = Text(english, chinese) };

    /// <summary>A step of a piece of work.</summary>
    public static Activity Step(Key key, string english, string chinese) => new() { Key = key, Name = Text(english, chinese) };

    /// <summary>An event that takes place once in the plan's year, on a day that the text does not give.</summary>
    public static Activity Event(Key key, string english, string chinese) => Step(key, english, chinese) with { Timing = "Y" };

    /// <summary>A step in which one party assesses others.</summary>
    public static Activity Judged(Key key, string english, string chinese, Key by, params Key[] whom)
        => Step(key, english, chinese) with { Assignments = [Assignment.Of(Role.Assessing, by), .. whom.Select(one => Assignment.Of(Role.Assessed, one))] };

    /// <summary>A count or an amount, and its target.</summary>
    public static Indicator Count(Key key, string english, string chinese, string unit, params ReadOnlySpan<Target> targets)
        => new() { Key = key, Name = Text(english, chinese), Unit = unit, Targets = [.. targets] };

    /// <summary>A share in percent, and its target.</summary>
    public static Indicator Share(Key key, string english, string chinese, params ReadOnlySpan<Target> targets)
        => Count(key, english, chinese, "%", targets) with { Kind = IndicatorKind.Percentage };

    /// <summary>Something that is done, passed or there, or not.</summary>
    public static Indicator Flag(Key key, string english, string chinese, params ReadOnlySpan<Target> targets)
        => new() { Key = key, Name = Text(english, chinese), Kind = IndicatorKind.Flag, Targets = [.. targets] };

    /// <summary>A target that is a rule and no more.</summary>
    public static Target To(TargetRule rule) => new() { Rule = rule };

    /// <summary>A target that must hold at each unit of a set.</summary>
    public static Target Each(Key set) => new() { Rule = "yes", Scope = new(set) };

    /// <summary>A slogan that claims so many parts.</summary>
    public static Slogan Slogan(string english, string chinese, int? count, params ReadOnlySpan<LocalizedText> parts)
        => new() { Text = Text(english, chinese), DeclaredCount = count, Parts = [.. parts] };

    /// <summary>A document that an item is to yield.</summary>
    public static Deliverable Document(Key key, string english, string chinese) => new() { Key = key, Name = Text(english, chinese), Kind = DeliverableKind.Document };
}
