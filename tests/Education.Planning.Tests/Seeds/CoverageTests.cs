using Education.Planning.Tests.Seeds.Coverage;

namespace Education.Planning.Tests.Seeds;

public class CoverageTests
{
    private static readonly Lazy<CoverageTable> Read = new(() => new());

    private static CoverageTable Table => Read.Value;

    [SharedFact]
    public void EveryLine_AgreesWithItsTableAndItsSeed()
        => Table.Lines.Select(line => (Line: line, Fault: Table.Fault(line))).Where(checkedLine => checkedLine.Fault is not null)
            .Select(checkedLine => $"{checkedLine.Line.Id} {checkedLine.Line["path"]}: {checkedLine.Fault}")
            .Should().BeEmpty();

    [SharedTheory]
    [InlineData("annual-city", 96)]
    [InlineData("safety-county", 125)]
    [InlineData("yearend-city", 24)]
    [InlineData("teachertrain-office-city", 42)]
    [InlineData("principal-office", 82)]
    [InlineData("school-office", 48)]
    [InlineData("class-reflection", 12)]
    [InlineData("annual-district", 71)]
    [InlineData("summary-city-2015", 232)]
    [InlineData("work-points-city-2020", 251)]
    [InlineData("teachertrain-city", 123)]
    [InlineData("teachertrain-school", 74)]
    public void Document_EveryRowIsAccountedFor(string document, int rows)
        => RowsOf(document).Select(row => row.Id).Should().HaveCount(rows).And.BeSubsetOf(Table.Lines.Select(line => line.Id));

    [SharedFact]
    public void MoralCity_EveryRowStandsInTheSeed()
    {
        RowsOf("moral-city").Select(row => row.Id).Should().HaveCount(178).And.BeSubsetOf(Table.Lines.Select(line => line.Id));
        Table.Lines.Where(line => line["seed"] == "plans/moral-city").Should().OnlyContain(line => line["reason"].Length == 0);
    }

    [SharedFact]
    public void SafetyCounty_AtMostATenthIsLeftToLaterParts()
        => RowsOf("safety-county").Count(row => Table.Lines.Any(line => line.Id == row.Id && line["reason"].Length > 0)).Should().BeLessThanOrEqualTo(12);

    [SharedFact]
    public void Responsibility_EveryRoleOfARowHasItsLine()
        => Table.Lines.Where(line => line["role"].Length > 0).GroupBy(line => line.Id)
            .Where(lines => !RoleAgreement.Words(Table.Rows.Single(row => row.Id == lines.Key)).ToHashSet().SetEquals(lines.Select(line => line["role"])))
            .Select(lines => lines.Key).Should().BeEmpty();

    [SharedFact]
    public void Targets_EveryValueOfARowHasItsLine() => Table.ValuesWithoutALine().Should().BeEmpty();

    // Each cell of every line, changed, is noticed by the check above.
    [SharedTheory]
    [InlineData("id")]
    [InlineData("seed")]
    [InlineData("path")]
    [InlineData("value")]
    [InlineData("comparator")]
    [InlineData("unit")]
    [InlineData("timing")]
    [InlineData("party")]
    [InlineData("role")]
    [InlineData("method")]
    public void ChangedCell_IsNoticed(string column)
        => Table.Lines.Where(line => line[column].Length > 0 && Table.Fault(With(line, column, line[column] + "x")) is null)
            .Select(line => line.Id).Should().BeEmpty();

    // And what stands at the place in the seed, changed, is noticed too. Four targets may say another number: a doubling, and rows whose other value it then states.
    [SharedTheory]
    [InlineData("targets", "value", 4)]
    [InlineData("schedule", "time", 0)]
    [InlineData("responsibility", "parties", 0)]
    [InlineData("evaluation", "time", 0)]
    [InlineData("evaluation", "parties", 0)]
    public void ChangedSeed_IsNoticed(string table, string what, int unnoticed)
    {
        Func<SeedPlace, bool> change = what switch { "value" => SeedChanges.Value, "time" => SeedChanges.Time, _ => SeedChanges.Parties };
        var lines = Table.Lines.Where(line => line.Id.StartsWith($"{table}-", StringComparison.Ordinal) && line["path"].Length > 0 && !line["timing"].StartsWith("not-a-schedule", StringComparison.Ordinal))
            .Select(line => (Line: line, IsNoticed: Table.IsNoticed(line, change, out var isChanged), isChanged)).Where(line => line.isChanged).ToList();

        lines.Should().HaveCountGreaterThan(150);
        lines.Where(line => !line.IsNoticed).Select(line => $"{line.Line.Id} {line.Line["path"]}").Should().HaveCount(unnoticed);
    }

    private static IEnumerable<TableRow> RowsOf(string document) => Table.Rows.Where(row => row["doc"] == document);

    private static TableRow With(TableRow line, string column, string value)
        => new(new Dictionary<string, string>(line.Cells) { [column] = value });
}
