using System.Globalization;

namespace Education.Planning.Validation;

/// <summary>A slogan that numbers its parts lists as many.</summary>
internal static class SlogansHaveTheirCount
{
    public static IEnumerable<Diagnostic> Check(PlanIndex contents)
        => Check(contents.Plan.Slogans, PlanPath.Root).Concat(contents.Items.SelectMany(placed => Check(placed.Item.Slogans, placed.Path)));

    private static IEnumerable<Diagnostic> Check(ValueList<Slogan> slogans, PlanPath owner)
        => from numbered in slogans.Select((slogan, i) => (Slogan: slogan, Path: owner.To("slogans", i)))
           where numbered.Slogan is { DeclaredCount: { } count, Parts.IsEmpty: false } && count != numbered.Slogan.Parts.Count
           select PlanDiagnostics.SloganCount.At(
               numbered.Path,
               numbered.Slogan.Text,
               numbered.Slogan.DeclaredCount!.Value.ToString(CultureInfo.InvariantCulture),
               numbered.Slogan.Parts.Count.ToString(CultureInfo.InvariantCulture));
}
