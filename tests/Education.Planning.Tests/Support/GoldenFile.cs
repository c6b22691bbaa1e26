namespace Education.Planning.Tests.Support;

/// <summary>A text that people have read and found right; a change of it is reviewed like code.</summary>
/// <remarks><c>UPDATE_SNAPSHOTS=1</c> rewrites the files under <c>Golden</c>; read the difference before committing it.</remarks>
internal static class GoldenFile
{
    public static void ShouldHold(string name, string text)
    {
        var path = Path.Combine(RepositoryRoot.Folder, "tests", "Education.Planning.Tests", "Golden", name);
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1")
            File.WriteAllText(path, text);
        File.Exists(path).Should().BeTrue($"the golden file {name} is part of the repository");
        text.Should().Be(File.ReadAllText(path), $"{name} holds what was reviewed");
    }
}
