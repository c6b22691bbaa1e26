using System.Globalization;
using Education.Planning.Calendars;
using Education.Planning.Evaluation;
using Education.Planning.Scheduling;
using Education.Planning.Seeds;
using NodaTime;

namespace Education.Planning.Referee;

/// <summary>Made-up results that must fit their schemas: agendas and scorecards of seeds judged from other days with other figures, boards of one small scheme over other units, awards.</summary>
internal static class ResultFiles
{
    private static readonly EvaluationScheme Scheme = PlanningJson.Read<EvaluationScheme>("""
        {"$schema":"urn:education-planning:schema:scheme:1","kind":"scheme","version":"1.0","content":{
          "key":"marks","name":{"default":"Marks","zh-Hans":"成绩"},"scales":{"grade":["weak","sound","strong"]},
          "levels":{"district":{"inputs":{"open":"flag"}},"school":{"in":"district","inputs":{"mark":"number","of":"number","day":"date"}}},
          "steps":{"share":"mark / of","grade":{"do":"band","of":"share","bands":["weak",">= 0.5","sound","> 0.8","strong"],"scale":"grade"},
            "passes":"share >= 0.6","mean":{"do":"mean","of":"share","to":"district","absent":"skip"},"place":{"do":"rank","of":"share","best":"high","ties":"min"}}}}
        """);

    private static readonly CompiledScheme Compiled = Scheme.Compile();

    private static readonly ResolvedPlan Forms = EveryForm.Plan.Resolve(EveryForm.Calendar);

    private static readonly ResolvedPlan Summary = SummaryCity2015Plan.Compose().Resolve(new SchoolCalendar { Key = "none", Name = "No calendar" });

    /// <summary>Writes so many documents of each kind of result.</summary>
    public static void Write(string folder, int documents)
    {
        foreach (var kind in PlanningJson.Kinds.Where(kind => Maker(kind) is not null))
        {
            Directory.CreateDirectory(Path.Combine(folder, kind));
            for (var seed = 1; seed <= documents; seed++)
                File.WriteAllText(Path.Combine(folder, kind, seed.ToString(CultureInfo.InvariantCulture) + ".json"), Maker(kind)!(new Random(seed)));
        }
    }

    private static Func<Random, string>? Maker(string kind) => kind switch
    {
        "agenda" => random => Forms.ToAgenda(random.Next(4) == 0 ? null : Day(random, 2023)).ToJson(),
        "scorecard" => random => Summary.Evaluate(Some(random), Day(random, 2015)).ToJson(),
        "scoreboard" => random => Board(random).ToJson(),
        "explanation" => random => Explained(Board(random), random),
        "award" => AwardFiles.Make,
        _ => null,
    };

    private static ObservationSet Some(Random random)
    {
        var all = SummaryCity2015Observations.Compose();
        return all with { Observations = all.Observations.Where(_ => random.Next(3) > 0).ToValueList() };
    }

    private static Scoreboard Board(Random random)
    {
        var districts = Enumerable.Range(1, random.Next(1, 4)).Select(i => $"d{i}").ToArray();
        var schools = Enumerable.Range(1, random.Next(0, 9)).Select(i => $"s{i}").ToArray();
        var rows = schools.Select(school => new ObservedRow
        {
            Level = "school",
            Key = school,
            In = [new("district", districts[random.Next(districts.Length)])],
            Cells = [new("mark", Cell(random)), new("of", Cell(random)), new("day", random.Next(3) == 0 ? "missing" : "2024-05-06")],
        });
        var above = districts.Select(district => new ObservedRow { Level = "district", Key = district, Cells = [new("open", "yes")] });
        return Compiled.Run(new() { Rows = rows.Concat(above).ToValueList() }, Day(random, 2024));
    }

    private static string Explained(Scoreboard board, Random random)
    {
        var places = board.Levels.SelectMany(level => board.ColumnsOf(level).SelectMany(column => board.RowsOf(level).Select(row => (column, row)))).ToArray();
        return places.Length == 0 ? board.Explain("nothing", "s1").ToJson() : places[random.Next(places.Length)] is var (column, row) ? board.Explain(column, row).ToJson() : "";
    }

    private static ObservedValue Cell(Random random) => random.Next(8) switch { 0 => "missing", 1 => 0, 2 => "masked", _ => random.Next(100) };

    private static LocalDate Day(Random random, int year) => new LocalDate(year, 1, 1).PlusDays(random.Next(900));
}
