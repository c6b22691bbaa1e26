namespace Education.Planning.Tests.Architecture;

public class LayerTests
{
    private static readonly ValueList<string> Two = ["Lower", "Upper"];

    private const string UpperCode = """
        namespace Upper;
        [System.AttributeUsage(System.AttributeTargets.All)] public sealed class MarkAttribute : System.Attribute;
        public class Thing { public class Inner; public const int Number = 1; public static Thing Make() => new(); public static implicit operator Thing(int x) => new(); }
        public static class Verbs { extension(string text) { public int Words => 1; public int Count() => 2; } public static int Old(this string text) => 3; }
        """;

    [Fact]
    public void Code_OfTheLibrary_StandsInListedFolders() => LayerRules.StrayFaults(Library.Layers, Library.Sources).Should().BeEmpty();

    [Fact]
    public void Code_OfTheLibrary_UsesOnlyFoldersAboveItsOwn() => LayerRules.UseFaults(Library.Layers, Library.Sources).Should().BeEmpty();

    [Fact]
    public void Folders_OnTheList_HaveCode() => LayerRules.EmptyFaults(Library.Layers, Library.Sources).Should().BeEmpty();

    [Theory]
    [InlineData("class A : Upper.Thing;", "Thing")]
    [InlineData("class A { Upper.Thing? B; }", "Thing")]
    [InlineData("class A { Upper.Thing.Inner? B; }", "Inner")]
    [InlineData("class A { System.Collections.Generic.List<Upper.Thing[]>? B; }", "Thing")]
    [InlineData("class A { void B() { var c = Upper.Thing.Make(); } }", "Make")]
    [InlineData("class A { int B() => Upper.Thing.Number; }", "Number")]
    [InlineData("class A { string B() => nameof(Upper.Thing); }", "Thing")]
    [InlineData("using Upper; class A { object B(object c) => c is Thing; }", "Thing")]
    [InlineData("using Upper; class A { int B() => \"\".Count(); }", "Count")]
    [InlineData("using Upper; class A { int B() => \"\".Words; }", "Words")]
    [InlineData("using Upper; class A { int B() => \"\".Old(); }", "Old")]
    [InlineData("using static Upper.Thing; class A { object B() => Make(); }", "Make")]
    [InlineData("using T = Upper.Thing; class A { T? B; }", "Thing")]
    [InlineData("[Upper.Mark] class A;", "MarkAttribute")]
    [InlineData("class A { class B { class C { Upper.Thing? D; } } }", "Thing")]
    [InlineData("class A<T> where T : Upper.Thing;", "Thing")]
    [InlineData("static class A { extension(Upper.Thing thing) { public int B() => 1; } }", "Thing")]
    [InlineData("static class A { extension(string text) { public object B() => new Upper.Thing(); } }", "Thing")]
    [InlineData("/// <summary><see cref=\"Upper.Thing\"/></summary>\npublic class A;", "Thing")]
    public void Use_OfALowerFolder_IsFound(string code, string name)
    {
        var sources = new Dictionary<string, string> { ["Lower/A.cs"] = code, ["Upper/B.cs"] = UpperCode };

        LayerRules.UseFaults(Two, sources).Should().Contain($"Lower/A.cs uses {name} of Upper/B.cs.");
        LayerRules.UseFaults(["Upper", "Lower"], sources).Should().BeEmpty();
    }

    [Fact]
    public void Use_ThatIsNeverNamed_IsFound()
    {
        var sources = new Dictionary<string, string>
        {
            ["Lower/A.cs"] = "class A { void B(C c) { var d = c.Upper; c.Upper = new(); c.Upper = 5; } }",
            ["Lower/C.cs"] = "class C { public Upper.Thing Upper = null!; }",
            ["Upper/B.cs"] = UpperCode,
        };

        LayerRules.UseFaults(Two, sources).Should().Equal(
            "Lower/A.cs uses Thing of Upper/B.cs.", "Lower/A.cs uses op_Implicit of Upper/B.cs.",
            "Lower/C.cs uses Thing of Upper/B.cs.");
    }

    [Fact]
    public void Folders_OutsideTheList_AreFound()
    {
        var sources = new Dictionary<string, string> { ["Upper/B.cs"] = "", ["Root.cs"] = "", ["Elsewhere/Deep/A.cs"] = "", ["Upper/Deep/A.cs"] = "" };

        LayerRules.StrayFaults(Two, sources).Should().Equal(
            "Elsewhere/Deep/A.cs stands in a folder that is not on the list.", "Root.cs stands in the project's root.");
    }

    [Fact]
    public void Folders_WithoutCode_AreFound()
        => LayerRules.EmptyFaults(Two, new Dictionary<string, string> { ["Upper/B.cs"] = "" }).Should().Equal("Lower is on the list and has no code.");
}
