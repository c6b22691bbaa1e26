using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Education.Planning.Tests.Architecture;

/// <summary>The first-level folders of a project are layers: a folder may use only itself and the folders above it in the list.</summary>
internal static class LayerRules
{
    /// <summary>Code that stands outside the listed folders.</summary>
    public static IEnumerable<string> StrayFaults(ValueList<string> layers, IReadOnlyDictionary<string, string> sources) => sources.Keys
        .Where(path => !layers.Contains(FolderOf(path)))
        .Select(path => FolderOf(path).Length == 0 ? $"{path} stands in the project's root." : $"{path} stands in a folder that is not on the list.")
        .Order(StringComparer.Ordinal);

    /// <summary>Listed folders without code.</summary>
    public static IEnumerable<string> EmptyFaults(ValueList<string> layers, IReadOnlyDictionary<string, string> sources) => layers
        .Where(layer => !sources.Keys.Any(path => FolderOf(path) == layer))
        .Select(layer => $"{layer} is on the list and has no code.");

    /// <summary>Every use of a lower folder's code, documentation references included.</summary>
    public static IEnumerable<string> UseFaults(ValueList<string> layers, IReadOnlyDictionary<string, string> sources)
    {
        var rank = layers.Index().ToDictionary(layer => layer.Item, layer => layer.Index, StringComparer.Ordinal);
        var compilation = Library.Compile(sources);
        return compilation.SyntaxTrees.Where(tree => rank.ContainsKey(FolderOf(tree.FilePath)))
            .SelectMany(tree => UsesIn(compilation.GetSemanticModel(tree)))
            .Where(use => rank.GetValueOrDefault(FolderOf(use.To), int.MaxValue) > rank[FolderOf(use.From)])
            .Select(use => $"{use.From} uses {use.Name} of {use.To}.")
            .Distinct().Order(StringComparer.Ordinal);
    }

    private static string FolderOf(string path) => path.Contains('/', StringComparison.Ordinal) ? path[..path.IndexOf('/', StringComparison.Ordinal)] : "";

    private static IEnumerable<(string From, string Name, string To)> UsesIn(SemanticModel model) =>
        from node in model.SyntaxTree.GetRoot().DescendantNodes(descendIntoTrivia: true)
        from symbol in SymbolsOf(model, node)
        where symbol is not INamespaceSymbol // its declarations stand in many folders
        from declaration in symbol.OriginalDefinition.DeclaringSyntaxReferences
        where declaration.SyntaxTree != model.SyntaxTree
        select (model.SyntaxTree.FilePath, symbol.Name, declaration.SyntaxTree.FilePath);

    /// <summary>What a piece of syntax stands for, and the types that it has without naming them (<c>var</c>, a target-typed <c>new</c>, a conversion).</summary>
    private static IEnumerable<ISymbol> SymbolsOf(SemanticModel model, SyntaxNode node)
    {
        if (node is CrefSyntax or ExpressionSyntax or ConstructorInitializerSyntax or AttributeSyntax or SelectOrGroupClauseSyntax or OrderingSyntax)
        {
            var info = model.GetSymbolInfo(node);
            foreach (var symbol in info.CandidateSymbols.Append(info.Symbol).OfType<ISymbol>())
                yield return symbol;
        }
        if (node is not ExpressionSyntax expression)
            yield break;
        var type = model.GetTypeInfo(expression);
        foreach (var part in PartsOf(type.Type).Concat(PartsOf(type.ConvertedType)))
            yield return part;
        if (model.GetConversion(expression).MethodSymbol is { } conversion)
            yield return conversion;
    }

    private static IEnumerable<ISymbol> PartsOf(ITypeSymbol? type) => type switch
    {
        IArrayTypeSymbol array => PartsOf(array.ElementType),
        INamedTypeSymbol { IsTupleType: true } tuple => tuple.TupleElements.SelectMany(element => PartsOf(element.Type)),
        INamedTypeSymbol named => named.TypeArguments.SelectMany(PartsOf).Append(named),
        _ => [],
    };
}
