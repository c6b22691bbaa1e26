using System.Xml.Linq;
using Microsoft.CodeAnalysis;

namespace Education.Planning.Tests.Architecture;

/// <summary>Promises that hold for every public type, whoever adds it.</summary>
public class ConsistencyTests
{
    // Sequences that are equal by content.
    private static readonly string[] ValueSequences = ["System.String", "Education.Planning.ValueList", "NodaTime.DateInterval"];

    // Reading makes plans out of text, so these verbs have no plan to extend.
    private static readonly string[] EntryPoints = ["PlanningJson"];

    [Fact]
    public void Properties_OfPublicTypes_HaveNoSetterButInit() => Faults(
        from property in Members<IPropertySymbol>()
        where property.SetMethod is { IsInitOnly: false } setter && PublicMembers.IsVisible(setter)
        select property);

    [Fact]
    public void Fields_OfPublicTypes_AreConstants() => Faults(
        from field in Members<IFieldSymbol>()
        where !field.IsConst && field.AssociatedSymbol is null
        select field);

    [Fact]
    public void Classes_AreSealedStaticOrClosed() => Faults(
        from type in PublicMembers.Types
        where type.TypeKind == TypeKind.Class && !type.IsStatic && !type.IsSealed
        where !type.IsAbstract || type.InstanceConstructors.Any(constructor => PublicMembers.IsVisible(constructor) && !IsCopyConstructor(constructor))
        select type);

    [Fact]
    public void Interfaces_AreNotPublic() => Faults(PublicMembers.Types.Where(type => type.TypeKind == TypeKind.Interface));

    [Fact]
    public void Records_HoldOnlyWhatIsEqualByContent() => Faults(
        from type in PublicMembers.Types
        where type.IsRecord
        from field in type.GetMembers().OfType<IFieldSymbol>()
        where !field.IsStatic && !field.IsConst && !IsEqualByContent(field.Type)
        select field);

    [Fact]
    public void Comparables_HaveTheirOperators() => Faults(
        from type in PublicMembers.Types
        where type.TypeKind != TypeKind.Enum && type.AllInterfaces.Any(i => i.Name == nameof(IComparable))
        from name in new[] { "op_LessThan", "op_GreaterThan", "op_LessThanOrEqual", "op_GreaterThanOrEqual" }
        where type.GetMembers(name).IsEmpty
        select type);

    [Fact]
    public void Enums_HaveANameForZero() => Faults(
        from type in PublicMembers.Types
        where type.TypeKind == TypeKind.Enum
        where !type.GetMembers().OfType<IFieldSymbol>().Any(field => field is { IsConst: true, ConstantValue: 0 } && DocumentationOf(field) is not null)
        select type);

    [Fact]
    public void Types_AreDocumented() => Faults(
        from type in PublicMembers.Types
        where !IsDocumented(type, type.TypeParameters.Select(p => p.Name), "typeparam")
            || (type.DelegateInvokeMethod is { } invoke && !IsDocumented(type, invoke.Parameters.Select(p => p.Name), "param"))
        select type);

    [Fact]
    public void Members_AreDocumentedWithTheirParameters() => Faults(
        from member in Members<ISymbol>()
        where member is not IMethodSymbol { MethodKind: MethodKind.Constructor, Parameters.IsEmpty: true } && !IsOfPrimaryConstructor(member)
        where !IsDocumented(member, ParametersOf(member).Select(p => p.Name), "param")
            || !IsDocumented(member, member is IMethodSymbol method ? method.TypeParameters.Select(p => p.Name) : [], "typeparam")
        select member);

    [Fact]
    public void Nouns_StandInTheNamespaceOfTheirFolder_AndVerbsInTheRoot()
    {
        var compilation = Library.Compile(Library.Sources);
        Faults(
            from tree in compilation.SyntaxTrees
            where tree.FilePath.Contains('/', StringComparison.Ordinal)
            let folder = tree.FilePath[..tree.FilePath.IndexOf('/', StringComparison.Ordinal)]
            let model = compilation.GetSemanticModel(tree)
            from node in tree.GetRoot().ChildNodes().SelectMany(n => n.ChildNodes().Prepend(n))
            let type = model.GetDeclaredSymbol(node) as INamedTypeSymbol
            where type is { ContainingType: null, DeclaredAccessibility: Accessibility.Public }
            let home = folder is "Values" or "Plans" || IsVerbs(type) ? "Education.Planning" : $"Education.Planning.{folder}"
            where type.ContainingNamespace.ToDisplayString() != home
            select type);
    }

    private static IEnumerable<T> Members<T>()
        where T : ISymbol
        => PublicMembers.Types.SelectMany(PublicMembers.Of).OfType<T>();

    private static void Faults(IEnumerable<ISymbol> symbols)
    {
        var faults = symbols.Select(symbol => symbol.ToDisplayString(SymbolDisplayFormat.CSharpShortErrorMessageFormat)).Distinct();
        faults.Should().BeEmpty();
    }

    private static bool IsVerbs(INamedTypeSymbol type)
        => type.IsStatic && (EntryPoints.Contains(type.Name) || type.GetMembers().Any(member => member is INamedTypeSymbol { IsExtension: true } or IMethodSymbol { IsExtensionMethod: true }));

    private static bool IsCopyConstructor(IMethodSymbol constructor)
        => constructor.ContainingType.IsRecord && constructor.Parameters is [var only] && SymbolEqualityComparer.Default.Equals(only.Type, constructor.ContainingType);

    private static bool IsEqualByContent(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol => false,
        INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable => IsEqualByContent(nullable.TypeArguments[0]),
        _ => ValueSequences.Contains($"{type.ContainingNamespace}.{type.Name}") || (!IsSequence(type) && type.Name is not ("Memory" or "ReadOnlyMemory" or "JsonElement")),
    };

    private static bool IsSequence(ITypeSymbol type)
        => type.SpecialType == SpecialType.System_Collections_IEnumerable || type.AllInterfaces.Any(i => i.SpecialType == SpecialType.System_Collections_IEnumerable);

    private static IEnumerable<IParameterSymbol> ParametersOf(ISymbol member) => member switch
    {
        IMethodSymbol method => method.Parameters,
        IPropertySymbol property => property.Parameters,
        _ => [],
    };

    /// <summary>A positional record documents its members once, on the type.</summary>
    private static bool IsOfPrimaryConstructor(ISymbol member)
        => member.ContainingType.IsRecord && (member.Name == "Deconstruct" || IsDescribed(DocumentationOf(member.ContainingType), "param", member.Name)
            || (member is IMethodSymbol { MethodKind: MethodKind.Constructor } constructor
                && (IsCopyConstructor(constructor) || constructor.Parameters.All(p => IsDescribed(DocumentationOf(member.ContainingType), "param", p.Name)))));

    private static bool IsDocumented(ISymbol symbol, IEnumerable<string> names, string element)
    {
        var documentation = DocumentationOf(symbol);
        return documentation?.Element("inheritdoc") is not null
            || (!string.IsNullOrWhiteSpace(documentation?.Element("summary")?.Value) && names.All(name => IsDescribed(documentation, element, name)));
    }

    private static bool IsDescribed(XElement? documentation, string element, string name)
        => documentation?.Elements(element).Any(e => e.Attribute("name")?.Value == name && !string.IsNullOrWhiteSpace(e.Value)) == true;

    private static XElement? DocumentationOf(ISymbol symbol) => Library.Documentation.GetValueOrDefault(symbol.GetDocumentationCommentId() ?? "");
}
