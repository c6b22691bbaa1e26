using Education.Planning.Seeds;

namespace Education.Planning.Tests.Seeds;

/// <summary>Which calendar and which figures belong to each seed plan, as seeds/README.md says.</summary>
internal static class SeedCalendars
{
    private static readonly Dictionary<string, string> Calendars = new()
    {
        ["annual-city"] = "china-2011", ["annual-district"] = "china-2010", ["class-reflection"] = "school-2012", ["moral-city"] = "city-2014", ["principal-office"] = "school-2012",
        ["safety-county"] = "county-2012", ["school-office"] = "china-2012", ["summary-city-2015"] = "china-2015", ["teachertrain-city"] = "school-2013", ["teachertrain-office-city"] = "china-2010",
        ["teachertrain-school"] = "school-2013", ["work-points-city-2020"] = "city-2020", ["yearend-city"] = "china-2012",
    };

    /// <summary>The thirteen plans, by their keys.</summary>
    public static TheoryData<string> Plans => [.. Calendars.Keys];

    /// <summary>The file of a plan below the folder of seeds.</summary>
    public static string PlanOf(string seed) => RepositoryRoot.File("seeds", "plans", $"{seed}.json");

    /// <summary>The file of its calendar.</summary>
    public static string CalendarOf(string seed) => RepositoryRoot.File("seeds", "calendars", $"{Calendars[seed]}.json");

    /// <summary>The option that names its figures, where its text gives any.</summary>
    public static string[] FiguresOf(string seed) => Path.Combine(RepositoryRoot.Folder, "seeds", "observations", $"{seed}.json") is var file && File.Exists(file) ? ["--observations", file] : [];
}
