using Microsoft.CodeAnalysis;

namespace Education.Planning.Tests.Architecture;

/// <summary>What users of the built library can see.</summary>
internal static class PublicMembers
{
    private static readonly string[] RecordMembers = ["Equals", "GetHashCode", "ToString", "PrintMembers", "op_Equality", "op_Inequality", "EqualityContract", "<Clone>$"];

    /// <summary>Every public type, nested ones included, in ordinal order of their names.</summary>
    public static IEnumerable<INamedTypeSymbol> Types { get; } =
        [.. TypesIn(Library.Assembly.GlobalNamespace).OrderBy(type => type.ToDisplayString(), StringComparer.Ordinal)];

    /// <summary>The members of a type that users can see; those that the compiler writes into every record are left out, members of extension blocks are in.</summary>
    public static IEnumerable<ISymbol> Of(INamedTypeSymbol type) => type.GetMembers()
        .Except(type.GetTypeMembers().SelectMany(ImplementationsOf), SymbolEqualityComparer.Default)
        .SelectMany(member => member is INamedTypeSymbol { IsExtension: true } block ? Of(block) : [member])
        .Where(member => IsVisible(member) && member is not INamedTypeSymbol && !member.IsImplicitlyDeclared && !IsAccessor(member) && !IsWrittenByTheCompiler(member));

    /// <summary>Whether a symbol can be seen or overridden outside the library.</summary>
    public static bool IsVisible(ISymbol symbol) => symbol.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal;

    private static IEnumerable<ISymbol> ImplementationsOf(INamedTypeSymbol block)
        => block.GetMembers().OfType<IMethodSymbol>().Select(method => method.AssociatedExtensionImplementation).OfType<ISymbol>();

    private static bool IsAccessor(ISymbol member) => member is IMethodSymbol { AssociatedSymbol: not null };

    private static bool IsWrittenByTheCompiler(ISymbol member) => RecordMembers.Contains(member.Name)
        && (member is IPropertySymbol || member.GetAttributes().Any(a => a.AttributeClass?.Name == "CompilerGeneratedAttribute"));

    private static IEnumerable<INamedTypeSymbol> TypesIn(INamespaceOrTypeSymbol container) => container.GetMembers().SelectMany(member => member switch
    {
        INamespaceSymbol inner => TypesIn(inner),
        INamedTypeSymbol { IsExtension: false } type when IsVisible(type) && type.CanBeReferencedByName => TypesIn(type).Prepend(type),
        _ => [],
    });
}
