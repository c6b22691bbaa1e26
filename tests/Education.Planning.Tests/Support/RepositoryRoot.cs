namespace Education.Planning.Tests.Support;

/// <summary>Where the repository stands on disk, and the reference texts beside it.</summary>
/// <remarks>
/// The reference texts (seed documents, calendars, tables of expected values) are not part of the repository: they lie in a folder <c>shared</c>
/// beside it, which may be a link. A test that needs them is a <see cref="SharedFactAttribute"/>: it says why it did not run where the folder is absent.
/// </remarks>
internal static class RepositoryRoot
{
    private const string Solution = "Education.Planning.sln";

    /// <summary>The folder that holds the solution.</summary>
    public static string Folder { get; } = Find(AppContext.BaseDirectory);

    /// <summary>Why tests that read the reference texts cannot run; null when they can.</summary>
    public static string? WhySharedIsAbsent { get; } = Directory.Exists(Path.Combine(Folder, "..", "shared"))
        ? null
        : "This test reads the reference texts, and there is no folder `shared` beside the repository.";

    /// <summary>The path of a file or folder of the repository; it must exist.</summary>
    public static string File(params string[] segments) => Existing(Path.Combine([Folder, .. segments]));

    /// <summary>The path of a reference file or folder, for example <c>Shared("seed-documents", "inventory.md")</c>; it must exist.</summary>
    public static string Shared(params string[] segments) => Existing(Path.Combine([SharedOf(Folder), .. segments]));

    /// <summary>The folder that holds the solution, at or above a folder.</summary>
    internal static string Find(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            if (System.IO.File.Exists(Path.Combine(folder.FullName, Solution)))
                return folder.FullName;
        }
        throw new DirectoryNotFoundException($"No folder at or above `{start}` holds {Solution}: run the tests from a checkout of the repository.");
    }

    /// <summary>The folder <c>shared</c> beside a repository.</summary>
    internal static string SharedOf(string repository)
    {
        var shared = Path.GetFullPath(Path.Combine(repository, "..", "shared"));
        return Directory.Exists(shared)
            ? shared
            : throw new DirectoryNotFoundException(
                $"This test reads the reference texts, and there is no folder `{shared}`. Put them, or a link to them, beside the repository.");
    }

    private static string Existing(string path)
        => Path.Exists(path) ? path : throw new FileNotFoundException($"This test needs `{path}`, which does not exist.", path);
}
