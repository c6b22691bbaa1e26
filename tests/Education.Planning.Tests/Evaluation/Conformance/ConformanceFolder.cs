using Education.Planning.Evaluation;
using NodaTime;
using NodaTime.Text;

namespace Education.Planning.Tests.Evaluation.Conformance;

/// <summary>A line of a table of expected values: the scheme, the day it is read on, and what a cell must say.</summary>
internal sealed record ExpectedCell(string Scheme, LocalDate AsOf, string Column, string Row, string Value);

/// <summary>The folders under <c>seeds/schemes</c>: schemes, the population they are run on, and the values that a referee in another language worked out.</summary>
internal static class ConformanceFolder
{
    /// <summary>The day on which a scheme is read where its table of expected values names none.</summary>
    private static readonly LocalDate UsualDay = new(2026, 6, 30);

    /// <summary>Every folder that holds a table of expected values, relative to <c>seeds/schemes</c>.</summary>
    public static IEnumerable<string> All
        => Directory.EnumerateFiles(Root, "expected.tsv", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(Root, Path.GetDirectoryName(f)!).Replace('\\', '/')).Order(StringComparer.Ordinal);

    private static string Root => RepositoryRoot.File("seeds", "schemes");

    public static IEnumerable<string> SchemesOf(string folder)
        => Directory.EnumerateFiles(Path.Combine(Root, folder), "*.json").Select(f => Path.GetFileNameWithoutExtension(f)).Order(StringComparer.Ordinal);

    public static string TextOf(string folder, string scheme) => File.ReadAllText(Path.Combine(Root, folder, scheme + ".json"));

    public static string PopulationOf(string folder) => File.ReadAllText(Path.Combine(Root, folder, "population.tsv"));

    public static ValueList<ExpectedCell> ExpectedOf(string folder)
        => File.ReadLines(Path.Combine(Root, folder, "expected.tsv")).Skip(1).Select(line => CellOf(line.Split('\t'))).ToValueList();

    private static ExpectedCell CellOf(string[] cells)
    {
        var scheme = cells[0].Split(' ');
        return new(scheme[0], scheme.Length > 1 ? LocalDatePattern.Iso.Parse(scheme[1]).Value : UsualDay, cells[1], cells[2], cells[3]);
    }
}
