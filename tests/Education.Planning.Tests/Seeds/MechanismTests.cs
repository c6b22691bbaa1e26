using Education.Planning.Tests.Seeds.Coverage;

namespace Education.Planning.Tests.Seeds;

/// <summary>seeds/mechanisms.md accounts for every mechanism of the source documents, and names nothing that is not there.</summary>
public class MechanismTests
{
    private static readonly MechanismTable Table = new();

    [SharedFact]
    public void Codes_AreThoseOfTheInventory_InItsOrder()
        => Table.Rows.Select(row => row.Code).Should().Equal(MechanismTable.Inventory().Select(mechanism => mechanism.Code)).And.HaveCount(126);

    [SharedFact]
    public void Behaviours_ThatAMechanismNeeds_AreProvedOrNotYet()
        => Table.Rows.Zip(MechanismTable.Inventory()).Where(pair => !Letters(pair.First).ToHashSet().SetEquals(pair.Second.Letters)).Select(pair => pair.First.Code).Should().BeEmpty();

    [Fact]
    public void EveryRow_NamesTypesPlacesAndTestsThatExist()
        => Table.Rows.Select(row => (row.Code, Fault: Table.Fault(row))).Where(row => row.Fault is not null).Select(row => $"{row.Code}: {row.Fault}").Should().BeEmpty();

    [Fact]
    public void ChangedRow_IsNoticed()
        => Table.Rows.SelectMany(Changed).Where(row => Table.Fault(row) is null).Select(row => row.Code).Should().BeEmpty();

    /// <summary>What nobody built yet, by mechanism and behaviour: nothing.</summary>
    [Fact]
    public void NotYet_IsThis()
        => Table.Rows.SelectMany(row => row.Proofs.Where(proof => proof.IsNotYet).Select(proof => $"{row.Code} {proof.Letter}")).Should().BeEmpty();

    private static IEnumerable<string> Letters(MechanismRow row) => row.Proofs.Select(proof => proof.Letter).Where(letter => letter != "also");

    private static IEnumerable<MechanismRow> Changed(MechanismRow row) =>
    [
        row with { Path = row.Path + "x" },
        .. row.Served.Select((name, i) => row with { Served = [.. row.Served.Take(i), name + "x", .. row.Served.Skip(i + 1)] }),
        .. row.Proofs.SelectMany((proof, i) => proof.Tests.Select(test => row with { Proofs = [.. row.Proofs.Take(i), proof with { Tests = [test + "x"] }, .. row.Proofs.Skip(i + 1)] })),
    ];
}
