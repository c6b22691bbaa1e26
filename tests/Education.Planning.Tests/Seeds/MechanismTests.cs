using System.Reflection;

namespace Education.Planning.Tests.Seeds;

/// <summary>seeds/mechanisms.md names a test for every mechanism of responsibility, registers and programmes.</summary>
public class MechanismTests
{
    private static readonly string[][] Rows = [.. File.ReadAllLines(RepositoryRoot.File("seeds", "mechanisms.md"))
        .Where(line => line.StartsWith("| ", StringComparison.Ordinal) && !line.StartsWith("| code", StringComparison.Ordinal)).Select(line => line.Trim('|').Split('|', StringSplitOptions.TrimEntries))];

    [Fact]
    public void EveryTest_Exists()
        => Rows.Select(row => row[3].Trim('`')).Where(name => !Exists(name)).Should().BeEmpty();

    [Fact]
    public void EveryMechanism_HasItsRow()
    {
        string[] others = ["A11", "A12", "A13", "A14", "A15", "A16", "A17", "F1", "F5", "F7", "F8", "F9", "F10", "F11", "F12", "F13", "F14", "F15", "F16", "F18", "F20", "B18"];
        var expected = new[] { ("C", 19), ("E", 12), ("G", 6), ("H", 8) }.SelectMany(group => Enumerable.Range(1, group.Item2).Select(n => $"{group.Item1}{n}")).Concat(others);

        Rows.Select(row => row[0]).Should().BeEquivalentTo(expected);
        Rows.Should().OnlyContain(row => row.Length == 4 && row.All(cell => cell.Length > 0));
    }

    private static bool Exists(string name)
        => name.Split('.') is [var type, var method] && typeof(MechanismTests).Assembly.GetTypes()
            .Any(candidate => candidate.Name == type && candidate.GetMethods(BindingFlags.Public | BindingFlags.Instance).Any(member
                => member.Name == method && member.GetCustomAttributes<FactAttribute>().Any()));
}
