using System.Globalization;
using Education.Planning.Calendars;
using Education.Planning.Evaluation;
using Education.Planning.Registers;
using Education.Planning.Tests.Support;

namespace Education.Planning.Referee;

/// <summary>The schema of every kind of document, and made-up documents that must fit it: FOLDER/KIND.schema.json, FOLDER/KIND/N.json; and of each a mutant, FOLDER/mutants/KIND.N.json, with what our reader says of it in FOLDER/KIND.mutants.tsv.</summary>
internal static class SchemaFiles
{
    private const int Documents = 1000;

    /// <summary>Writes the files and reads the table of broken documents, lines of kind, reason and content; whether our reader refuses each of them.</summary>
    public static bool Write(string folder, string broken)
    {
        Write<Plan>(folder, "plan");
        Write<SchoolCalendar>(folder, "calendar");
        Write<ObservationSet>(folder, "observations");
        Write<EvaluationScheme>(folder, "scheme");
        Write<UnitRegistry>(folder, "units");
        Write<WorkRegister>(folder, "register");
        ResultFiles.Write(folder, Documents);
        foreach (var kind in PlanningJson.Kinds)
            File.WriteAllText(Path.Combine(folder, $"{kind}.schema.json"), PlanningJson.SchemaOf(kind));
        var taken = File.ReadLines(broken).Where(line => line.Length > 0 && line[0] != '#' && IsRead(line.Split('\t'))).ToList();
        foreach (var line in taken)
            Console.WriteLine($"Our reader takes: {line}");
        return taken.Count == 0;
    }

    private static void Write<T>(string folder, string kind)
        where T : class
    {
        Directory.CreateDirectory(Path.Combine(folder, kind));
        ValueList<Timing> timings = ["by 04/end", "every month: last-workday", "Y", "tentative 10 'about October'"];
        Directory.CreateDirectory(Path.Combine(folder, "mutants"));
        using var verdicts = File.CreateText(Path.Combine(folder, $"{kind}.mutants.tsv"));
        var random = new Random(20261125);
        for (var seed = 1; seed <= Documents; seed++)
        {
            var name = seed.ToString(CultureInfo.InvariantCulture) + ".json";
            var document = PlanningJson.Write(new RecordMaker(seed, timings).Make<T>(seed % 60, 3));
            File.WriteAllText(Path.Combine(folder, kind, name), document);
            var mutant = Mutant.Of(document, random);
            File.WriteAllText(Path.Combine(folder, "mutants", $"{kind}.{name}"), mutant);
            verdicts.WriteLine($"{kind}.{name}\t{Mutant.VerdictOn<T>(mutant)}");
        }
    }

    private static bool IsRead(string[] line)
    {
        var (kind, content) = (line[0], line[2]);
        var json = $$"""{"$schema":"urn:education-planning:schema:{{kind}}:1","kind":"{{kind}}","version":"1.0","content":{{content}}}""";
        return kind switch
        {
            "plan" => PlanningJson.TryRead<Plan>(json).Succeeded,
            "calendar" => PlanningJson.TryRead<SchoolCalendar>(json).Succeeded,
            "observations" => PlanningJson.TryRead<ObservationSet>(json).Succeeded,
            "units" => PlanningJson.TryRead<UnitRegistry>(json).Succeeded,
            "register" => PlanningJson.TryRead<WorkRegister>(json).Succeeded,
            _ => PlanningJson.TryRead<EvaluationScheme>(json).Succeeded,
        };
    }
}
