using System.CommandLine;
using System.CommandLine.Parsing;
using NodaTime;
using NodaTime.Text;

namespace Education.Planning.Tool;

/// <summary>The arguments and options that verbs share, each made anew for the verb that takes it.</summary>
internal static class Arguments
{
    public const string Text = "text", Markdown = "md", Json = "json", ICalendar = "ics", Csv = "csv", Html = "html";

    public static Argument<string> PlanFile() => new("plan") { Description = "The plan's JSON file; - for standard input." };

    public static Argument<string[]> PlanFiles() => new("plan") { Arity = ArgumentArity.OneOrMore, Description = "The plan's JSON file; - for standard input. Several plans make one agenda." };

    public static Option<string?> CalendarFile() => new("--calendar") { HelpName = "file", Description = "The calendar's JSON file. Without it only what needs no calendar gets dates." };

    public static Argument<string?> PlanFileIfAny() => new("plan") { Arity = ArgumentArity.ZeroOrOne, Description = "The plan's JSON file; - for standard input. With --scheme it may be left out." };

    public static Option<string?> SchemeFile() => new("--scheme") { HelpName = "file", Description = "The scheme's JSON file. Without it the targets of the plan are judged." };

    public static Option<string?> Award() => new("--award") { HelpName = "key", Description = "An award of the plan: run it over the candidates that the observations list, as CSV." };

    public static Option<string[]> ObservationsFiles() => new("--observations")
    {
        HelpName = "file",
        Description = "Observations as JSON or CSV; several files are taken together. The targets of a plan can do without: they then have no data.",
        DefaultValueFactory = _ => [],
    };

    public static Option<string[]> ObservationsOfStatements() => new("--observations") { HelpName = "file", Description = "Observations as JSON or CSV: print what came of each statement instead of how far it is signed." };

    public static Option<string[]> UnitsFiles() => new("--units") { HelpName = "file", Description = "Units with their attributes (district, type, size), JSON or CSV; of --scheme." };

    public static Option<string?> Level() => new("--level") { HelpName = "name", Description = "The level of which CSV is written and explanations are given; of --scheme. Without it, the first in which no other lies." };

    public static Option<PlanPeriod?> Period()
        => PeriodOf("The period that is evaluated, as 2024 or AY2023; of --scheme without a plan. Without it, the latest that a CSV file names, or the year of the day.");

    public static Option<PlanPeriod?> PeriodOfAll() => PeriodOf("The period for which every plan is read, as 2024; without it each plan has its own.");

    public static Option<string?> Unit() => new("--unit") { HelpName = "key", Description = "One unit: its row alone; of --scheme." };

    public static Option<string?> Explain() => new("--explain")
    {
        HelpName = "step",
        Arity = ArgumentArity.ZeroOrOne,
        Description = "Why a step of the unit gives what it gives; without a step, every published one. Of --scheme.",
    };

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

    public static Option<string?> Title() => new("--title") { HelpName = "text", Description = "What an agenda of several plans is of; without it, the title of the first plan." };

    public static Argument<string?> Kind()
    {
        var argument = new Argument<string?>("kind") { Arity = ArgumentArity.ZeroOrOne, Description = $"{string.Join(", ", PlanningJson.Kinds)}." };
        return argument.AcceptOnlyFromAmong([.. PlanningJson.Kinds]);
    }

    public static Argument<string?> PlanReferenceIfAny() => new("reference") { Arity = ArgumentArity.ZeroOrOne, Description = "The key by which the plan refers to the other one." };

    public static Option<string?> OtherPlanFile() => new("--other") { HelpName = "file", Description = "The JSON file of the other plan; without it only what the plan says itself is known." };

    public static Argument<string> RegisterFile() => new("register") { Description = "The register's JSON file; - for standard input." };

    public static Argument<string> InspectionKey() => new("inspection") { Description = "The key of the inspection." };

    public static Option<string?> PlanOfRegister() => new("--plan") { HelpName = "file", Description = "The JSON file of the plan that the register belongs to; it names parties, items and units." };

    public static Option<(Key, Key)?> Trend() => Pair("--trend", "kind/amount", "Print what was counted of the cases of a kind, year beside year, as monitoring/index.");

    public static Option<(Key, Key)?> Granted() => Pair("--granted", "kind/state", "Print what was granted to whom, by whom and when, and what is on record since, as title/accredited.");

    public static Option<string?> UnitOfWork() => new("--unit") { HelpName = "key", Description = "One unit: what falls to it as itself and as one of a set, a post or a group." };

    public static Option<string> Notation()
    {
        var option = new Option<string>("--roles") { HelpName = "how", Description = "words, raci or rasci.", DefaultValueFactory = _ => "words" };
        return option.AcceptOnlyFromAmong("words", "raci", "rasci");
    }

    public static Option<string?> OutputFile() => new("--output") { HelpName = "file", Description = "Where to write; standard output if absent." };

    private static Option<(Key, Key)?> Pair(string name, string form, string description) => new(name)
    {
        HelpName = form,
        Description = description,
        CustomParser = result =>
        {
            if (result.Tokens.Count == 1 && result.Tokens[0].Value.Split('/') is [var first, var second] && Key.TryParse(first, out var one) && Key.TryParse(second, out var other))
                return (one, other);
            result.AddError($"{name} takes two keys, {form}.");
            return null;
        },
    };

    private static Option<PlanPeriod?> PeriodOf(string description) => new("--period")
    {
        HelpName = "period",
        Description = description,
        CustomParser = result =>
        {
            if (PlanPeriod.TryParse(result.Tokens.Count == 1 ? result.Tokens[0].Value : "", out var period))
                return period;
            result.AddError("A period is written as 2024, AY2023, AY2023/term2, 2021..2025 or 2024-01-01..2024-06-30.");
            return null;
        },
    };

    private static LocalDate? ReadDay(ArgumentResult result)
    {
        var text = result.Tokens.Count == 1 ? result.Tokens[0].Value : "";
        if (!text.Contains('\0', StringComparison.Ordinal) && LocalDatePattern.Iso.Parse(text).TryGetValue(default, out var day))
            return day;
        result.AddError($"`{text}` is not a day such as 2015-12-31.");
        return null;
    }
}
