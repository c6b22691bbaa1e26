using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Education.Planning.Tests.Architecture;

/// <summary>The library as a compiler sees it: its sources, and the assembly that was built of them.</summary>
internal static class Library
{
    private static readonly XElement Project = XElement.Load(RepositoryRoot.File("src", "Education.Planning", "Education.Planning.csproj"));

    // What this test host runs on, without the library: the framework, NodaTime.
    private static readonly MetadataReference[] Foundation = [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
        .Split(Path.PathSeparator).Where(path => Path.GetFileName(path) != "Education.Planning.dll").Select(path => MetadataReference.CreateFromFile(path))];

    private static string Location => typeof(Key).Assembly.Location;

    private static readonly string[] ImplicitUsings =
        ["System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Net.Http", "System.Threading", "System.Threading.Tasks"];

    /// <summary>The folders of the library from the foundation up, as the project file lists them.</summary>
    public static ValueList<string> Layers { get; } = Project.Descendants("Layer").Select(layer => layer.Attribute("Include")!.Value).ToValueList();

    /// <summary>Every source file of the library, by its path inside the project, with forward slashes.</summary>
    public static IReadOnlyDictionary<string, string> Sources { get; } = ReadSources(RepositoryRoot.File("src", "Education.Planning"));

    /// <summary>The built library, non-public members included.</summary>
    public static IAssemblySymbol Assembly { get; } = LoadAssembly();

    /// <summary>The documentation of the built library, by documentation id.</summary>
    public static IReadOnlyDictionary<string, XElement> Documentation { get; } = XElement.Load(Path.ChangeExtension(Location, "xml"))
        .Descendants("member").ToDictionary(member => member.Attribute("name")!.Value, StringComparer.Ordinal);

    /// <summary>Compiles sources as the project would, but without source generators.</summary>
    public static CSharpCompilation Compile(IReadOnlyDictionary<string, string> sources)
    {
        var usings = ImplicitUsings.Concat(Project.Descendants("Using").Select(u => u.Attribute("Include")?.Value).OfType<string>());
        var options = new CSharpParseOptions(LanguageVersion.CSharp14, DocumentationMode.Diagnose);
        var trees = sources.Select(file => CSharpSyntaxTree.ParseText(file.Value, options, file.Key))
            .Append(CSharpSyntaxTree.ParseText(string.Concat(usings.Select(u => $"global using {u};\n")), options));
        return CSharpCompilation.Create(
            "Education.Planning", trees, Foundation,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
    }

    private static IAssemblySymbol LoadAssembly()
    {
        var reference = MetadataReference.CreateFromFile(Location);
        var compilation = CSharpCompilation.Create(
            "Reader", references: Foundation.Append(reference),
            options: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, metadataImportOptions: MetadataImportOptions.All));
        return (IAssemblySymbol)compilation.GetAssemblyOrModuleSymbol(reference)!;
    }

    private static Dictionary<string, string> ReadSources(string folder) => Directory
        .EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
        .ToDictionary(path => Path.GetRelativePath(folder, path).Replace('\\', '/'), File.ReadAllText, StringComparer.Ordinal);
}
