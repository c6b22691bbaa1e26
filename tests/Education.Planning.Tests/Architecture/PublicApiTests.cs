using System.Runtime.CompilerServices;
using System.Text;
using Microsoft.CodeAnalysis;

namespace Education.Planning.Tests.Architecture;

/// <summary>The public surface, line by line, so that every change of it is seen in review.</summary>
public class PublicApiTests
{
    private static readonly SymbolDisplayFormat TypeFormat = SymbolDisplayFormat.CSharpErrorMessageFormat
        .WithGenericsOptions(SymbolDisplayGenericsOptions.IncludeTypeParameters | SymbolDisplayGenericsOptions.IncludeTypeConstraints | SymbolDisplayGenericsOptions.IncludeVariance)
        .WithMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.UseSpecialTypes | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    private static readonly SymbolDisplayFormat MemberFormat = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypes,
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters | SymbolDisplayGenericsOptions.IncludeTypeConstraints,
        memberOptions: SymbolDisplayMemberOptions.IncludeType | SymbolDisplayMemberOptions.IncludeModifiers | SymbolDisplayMemberOptions.IncludeParameters
            | SymbolDisplayMemberOptions.IncludeConstantValue | SymbolDisplayMemberOptions.IncludeAccessibility,
        parameterOptions: SymbolDisplayParameterOptions.IncludeExtensionThis | SymbolDisplayParameterOptions.IncludeModifiers
            | SymbolDisplayParameterOptions.IncludeType | SymbolDisplayParameterOptions.IncludeName | SymbolDisplayParameterOptions.IncludeDefaultValue,
        propertyStyle: SymbolDisplayPropertyStyle.ShowReadWriteDescriptor,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    [Fact]
    public void PublicApi_Built_IsTheOneReviewed()
    {
        var snapshot = Path.Combine(Path.GetDirectoryName(ThisFile())!, "PublicApi.txt");
        var surface = Surface();
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1")
            File.WriteAllText(snapshot, surface);

        string[] reviewed = File.ReadAllLines(snapshot), built = surface.TrimEnd('\n').Split('\n');
        var differences = string.Join('\n', built.Except(reviewed).Select(line => "+ " + line).Concat(reviewed.Except(built).Select(line => "- " + line)));
        differences.Should().BeEmpty("the public surface changes only on purpose: review these lines, then run the tests once with UPDATE_SNAPSHOTS=1");
        built.Should().Equal(reviewed);
    }

    private static string Surface()
    {
        var text = new StringBuilder();
        foreach (var type in PublicMembers.Types)
        {
            text.Append(Head(type)).Append('\n');
            foreach (var line in PublicMembers.Of(type).Select(Line).Order(StringComparer.Ordinal))
                text.Append("    ").Append(line).Append('\n');
        }
        return text.ToString();
    }

    private static string Head(INamedTypeSymbol type)
    {
        var modifiers = type switch
        {
            { IsStatic: true } => "static ",
            { TypeKind: not TypeKind.Class } => type.IsReadOnly ? "readonly " : "",
            { IsAbstract: true } => "abstract ",
            { IsSealed: true } => "sealed ",
            _ => "",
        };
        var kind = (type.IsRecord ? "record " : "") + (type.TypeKind == TypeKind.Class && type.IsRecord ? "" : type.TypeKind.ToString().ToLowerInvariant() + " ");
        var bases = new[] { type.BaseType }.OfType<INamedTypeSymbol>()
            .Where(b => b.SpecialType is not (SpecialType.System_Object or SpecialType.System_ValueType or SpecialType.System_Enum))
            .Concat(type.Interfaces.OrderBy(i => i.Name, StringComparer.Ordinal)).Select(b => b.ToDisplayString(MemberFormat));
        return $"{modifiers}{kind}{type.ToDisplayString(TypeFormat)}{(bases.Any() ? " : " : "")}{string.Join(", ", bases)}";
    }

    private static string Line(ISymbol member)
    {
        var block = member.ContainingType.IsExtension ? $"extension({member.ContainingType.ExtensionParameter!.ToDisplayString(MemberFormat)}) " : "";
        return block + member.ToDisplayString(MemberFormat);
    }

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
