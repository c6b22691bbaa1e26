namespace Education.Planning.Tests.Support;

public class RepositoryRootTests
{
    [Fact]
    public void Folder_HoldsTheSolution() => RepositoryRoot.File("Education.Planning.sln").Should().EndWith("Education.Planning.sln");

    [SharedFact]
    public void Shared_HoldsTheSeedDocuments() => RepositoryRoot.Shared("seed-documents", "inventory.md").Should().EndWith("inventory.md");

    [Fact]
    public void Shared_Absent_FailsAndSaysWhatIsMissing()
    {
        var lonely = Directory.CreateTempSubdirectory("lonely");
        try
        {
            var find = () => RepositoryRoot.SharedOf(Path.Combine(lonely.FullName, "repository"));

            find.Should().Throw<DirectoryNotFoundException>()
                .WithMessage($"*no folder `{Path.Combine(lonely.FullName, "shared")}`*beside the repository.");
        }
        finally
        {
            lonely.Delete();
        }
    }

    [Fact]
    public void Folder_OutsideACheckout_FailsAndSaysSo()
    {
        var find = () => RepositoryRoot.Find(Path.GetPathRoot(Path.GetTempPath())!);

        find.Should().Throw<DirectoryNotFoundException>().WithMessage("*holds Education.Planning.sln*");
    }

    [Fact]
    public void File_Absent_IsNamed()
    {
        var find = () => RepositoryRoot.File("no", "such.file");

        find.Should().Throw<FileNotFoundException>().WithMessage("*no*such.file*does not exist.");
    }
}
