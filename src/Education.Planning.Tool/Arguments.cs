using System.CommandLine;
using System.CommandLine.Parsing;
using NodaTime;
using NodaTime.Text;

namespace Education.Planning.Tool;

/// <summary>The arguments and options that verbs share, each made anew for the verb that takes it.</summary>
internal static class Arguments
{
    public const string Text = "text", Markdown = "md", Json = "json", ICalendar = "ics";

    public static Argument<string> PlanFile() => new("plan") { Description = "The plan's JSON file; - for standard input." };

    public static Option<string?> CalendarFile() => new("--calendar") { HelpName = "file", Description = "The calendar's JSON file. Without it only what needs no calendar gets dates." };

    public static Option<string> ObservationsFile() => new("--observations") { HelpName = "file", Required = true, Description = "The observations' JSON file." };

    public static Option<LocalDate?> AsOf(string absent) => new("--as-of")
    {
        HelpName = "date",
        Description = $"The day to judge from, as 2015-12-31. {absent}",
        CustomParser = ReadDay,
    };

    public static Option<string> Language()
    {
        var option = new Option<string>("--lang") { HelpName = "tag", Description = "en, zh-Hans or zh-Hant.", DefaultValueFactory = _ => Languages.English };
        return option.AcceptOnlyFromAmong(Languages.English, Languages.SimplifiedChinese, Languages.TraditionalChinese);
    }

    public static Option<string> Format(params string[] formats)
    {
        var option = new Option<string>("--format") { HelpName = "form", Description = $"{string.Join(", ", formats)}.", DefaultValueFactory = _ => formats[0] };
        return option.AcceptOnlyFromAmong(formats);
    }

    public static Option<string> GroupedBy()
    {
        var option = new Option<string>("--by") { HelpName = "what", Description = "month, week or party; of text and Markdown.", DefaultValueFactory = _ => "month" };
        return option.AcceptOnlyFromAmong("month", "week", "party");
    }

    public static Option<string?> OutputFile() => new("--output") { HelpName = "file", Description = "Where to write; standard output if absent." };

    private static LocalDate? ReadDay(ArgumentResult result)
    {
        var text = result.Tokens.Count == 1 ? result.Tokens[0].Value : "";
        if (!text.Contains('\0', StringComparison.Ordinal) && LocalDatePattern.Iso.Parse(text).TryGetValue(default, out var day))
            return day;
        result.AddError($"`{text}` is not a day such as 2015-12-31.");
        return null;
    }
}
