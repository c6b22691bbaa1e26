using System.Text;
using Education.Planning.Evaluation;
using Education.Planning.Seeds;
using Education.Planning.Tests.Reporting;
using Education.Planning.Tool;

namespace Education.Planning.Tests.Tool;

/// <summary><c>eduplan evaluate --scheme</c>, with figures as CSV and JSON, with and without a plan.</summary>
public sealed class EvaluateSchemeTests : IDisposable
{
    private const string Figures = "school,safety,teaching,sport,accident\n一中,95,91.6,90,否\n二中,98,90,不适用,是\n三中,55,88,92,否\n四中,100,91,82,否\n五中,80,缺失,75,否\n";
    private const string Units = "单位,district\n一中,东区\n二中,东区\n三中,东区\n四中,西区\n五中,西区\n";

    private readonly string folder = Directory.CreateTempSubdirectory("eduplan").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData(Languages.English)]
    [InlineData(Languages.SimplifiedChinese)]
    public void Scheme_OnCsv_PrintsTheScoreboardOfTheSameRunInCode(string language)
    {
        var run = Evaluate("--lang", language);

        run.Should().Be(new Outcome(0, SampleSchemes.WeightedBoard().ToText(language), ""));
    }

    [Fact]
    public void Scheme_AsCsv_HasOneRowAUnit()
    {
        var run = Evaluate("--format", "csv");

        run.Output.Should().Be(SampleSchemes.WeightedBoard().ToCsv("school"));
        Evaluate("--format", "csv", "--unit", "二中").Output.Should().EndWith("二中,98,90,notApplicable,yes,90,93,93,优秀,良好,1,88.13333333333333333333333333,yes\r\n").And.NotContain("一中");
        Evaluate("--format", "csv", "--level", "district").Output.Should().Be("district,mean,sound\r\n东区,88.13333333333333333333333333,yes\r\n西区,91.9,yes\r\n");
    }

    [Fact]
    public void Scheme_AsJson_IsThatOfTheLibrary()
    {
        Evaluate("--format", "json").Output.Should().Be(SampleSchemes.WeightedBoard().ToJson());
        Evaluate("--format", "json", "--unit", "二中", "--explain", "grade").Output.Should().Be(SampleSchemes.WeightedBoard().Explain("grade", "二中").ToJson());
    }

    [Fact]
    public void Unit_Alone_ShowsItsRowAndThoseAbove()
    {
        var run = Evaluate("--unit", "四中");

        run.Output.Should().Contain("四中").And.Contain("西区").And.NotContain("东区").And.NotContain("一中");
    }

    [Theory]
    [InlineData("grade", "二中", "cut from '优秀' to '良好'; by accident: below '优秀'")]
    [InlineData("sound", "三中", "# sound of 东区")] // the district in which the school lies
    [InlineData("sound", "西区", "# sound of 西区")]
    public void Explain_AStep_SaysWhy(string step, string unit, string expected)
    {
        var run = Evaluate("--unit", unit, "--explain", step, "--format", "md");

        run.ExitCode.Should().Be(0);
        run.Output.Should().Contain(expected);
    }

    [Fact]
    public void Explain_WithoutAStep_ExplainsWhatIsPublished()
        => Evaluate("--unit", "四中", "--explain").Output.Should().Contain("score of 四中").And.Contain("grade of 四中").And.Contain("place of 四中").And.NotContain("mean of");

    [Fact]
    public void Figures_InGbk_AreRead()
    {
        var bytes = CodePagesEncodingProvider.Instance.GetEncoding("gb18030")!.GetBytes(Figures);

        Run(bytes, "evaluate", "--scheme", SchemeFile(), "--observations", "-", "--units", File("units.csv", Units), "--as-of", "2024-12-31").Output.Should().Be(SampleSchemes.WeightedBoard().ToText());
    }

    [Fact]
    public void Figures_AsJson_NeedNoPlan()
    {
        var set = new ObservationSet
        {
            Key = "june", Name = "June",
            Observations = [new() { Indicator = "seats", Organization = "s1", Value = 500, At = new(2024, 6, 30) }, new() { Indicator = "seats", Organization = "s1", Value = 400, At = new(2023, 6, 30) }, new() { Indicator = "seat", Organization = "s1", Value = 4, At = new(2024, 6, 30) }],
        };
        var scheme = new EvaluationScheme { Name = "Seats", Levels = [new() { Name = "school", Inputs = [new("seats", ColumnType.Number())] }], Steps = [new Step.Calculate("change", "seats - seats@prior")], Publish = ["change"] };

        var run = Run([], "evaluate", "--scheme", File("s.json", PlanningJson.Write(scheme)), "--observations", File("o.json", PlanningJson.Write(set)));

        run.ExitCode.Should().Be(0);
        run.Output.Should().Be("Seats as of 2024-06-30\n\nschool (1 rows)\n  school  change\n  s1         100\n");
        run.Error.Should().Contain("EVA0701");
    }

    [Fact]
    public void Scheme_WithAPlan_RunsOverItsOrganisations()
    {
        var plan = new Plan
        {
            Key = "p", Title = "Plan", Language = "en", Period = "2024", Owner = "bureau",
            Parties = [new Organization { Key = "bureau", Name = "Bureau" }, new Organization { Key = "s1", Name = "School", Type = "school", Attributes = [new() { Key = "pupils", Amount = 50 }] }],
            Objectives = [new() { Key = "o", Name = "Objective", Indicators = [new() { Key = "seats", Name = "Seats" }] }],
        };
        var scheme = new EvaluationScheme
        {
            Name = "Seats", Publish = ["each", "area"],
            Levels = [new() { Name = "school", Inputs = [new("seats", ColumnType.Number()), new("pupils", ColumnType.Number()), new("area", ColumnType.Number())] }],
            Steps = [new Step.Calculate("each", "seats / pupils")],
        };
        string[] arguments = ["evaluate", File("p.json", PlanningJson.Write(plan)), "--scheme", File("s.json", PlanningJson.Write(scheme)), "--observations", File("o.csv", "unit,date,seats\ns1,2024-06-30,500\n")];

        Run([], arguments).Output.Should().Be("Seats as of 2024-06-30\n\nschool (1 rows)\n  school  each  area\n  s1        10  no data\n");
        Run([], [.. arguments, "--units", File("u.csv", "school,area\ns1,7\n")]).Output.Should().Be("Seats as of 2024-06-30\n\nschool (1 rows)\n  school  each  area\n  s1        10     7\n");
        Run([], [arguments[0], arguments[1], .. arguments[4..]]).Output.Should().Contain("Targets of Plan"); // without the scheme
    }

    [Fact]
    public void Scheme_WithARegistryInJson_NeedsNoPlan()
    {
        var registry = new UnitRegistry
        {
            Key = "units", Name = "Units",
            Parties = [new Organization { Key = "s1", Name = "School", Type = "school", Attributes = [new() { Key = "pupils", Amount = 50 }] }, new Organization { Key = "s2", Name = "School", Type = "school" }],
        };
        var scheme = new EvaluationScheme
        {
            Name = "Seats", Levels = [new() { Name = "school", Inputs = [new("seats", ColumnType.Number()), new("pupils", ColumnType.Number())] }],
            Steps = [new Step.Calculate("each", "seats / pupils")], Publish = ["each"],
        };
        var observations = new ObservationSet { Key = "o", Name = "O", Observations = [new() { Indicator = "seats", Organization = "s1", Value = 500, At = new(2024, 6, 30) }] };

        Run([], "evaluate", "--scheme", File("s.json", PlanningJson.Write(scheme)), "--observations", File("o.json", PlanningJson.Write(observations)), "--units", File("u.json", PlanningJson.Write(registry)))
            .Output.Should().Be("Seats as of 2024-06-30\n\nschool (2 rows)\n  school     each\n  s1           10\n  s2      no data\n");
    }

    [Fact]
    public void Scheme_WithErrors_ExitsWithOneAndSaysWhich()
    {
        var scheme = PlanningJson.Write(new EvaluationScheme { Name = "Bad", Steps = [new Step.Calculate("r", "nothing + 1")] });

        var run = Run([], "evaluate", "--scheme", File("bad.json", scheme), "--observations", File("f.csv", Figures));

        (run.ExitCode, run.Output).Should().Be((1, ""));
        run.Error.Should().Contain("EVA0201");
    }

    [Theory]
    [InlineData("f.csv(2,2): `a95` is not a number.", "school,safety\n一中,a95\n")]
    [InlineData("f.csv(1,2): there is no column `safty`.", "school,safty\n一中,95\n")]
    [InlineData("f.csv(1,1): the sheet is empty.", "")]
    public void Figures_ThatCannotBeRead_ExitWithTwoAndSayWhere(string message, string figures)
    {
        var run = Run([], "evaluate", "--scheme", SchemeFile(), "--observations", File("f.csv", figures), "--as-of", "2024-12-31");

        (run.ExitCode, run.Output).Should().Be((2, ""));
        run.Error.Should().Contain(message).And.NotContain("   at ");
    }

    [Theory]
    [InlineData("Name a plan, or a scheme with --scheme.", "evaluate", "--observations", "{figures}")]
    [InlineData("--explain needs --scheme.", "evaluate", "{plan}", "--observations", "{figures}", "--explain")]
    [InlineData("--format csv needs --scheme.", "evaluate", "{plan}", "--observations", "{seed}", "--format", "csv")]
    [InlineData("Say the day to judge from with --as-of.", "evaluate", "--scheme", "{scheme}", "--observations", "{figures}")]
    [InlineData("There is no unit `九中`.", "evaluate", "--scheme", "{scheme}", "--observations", "{figures}", "--period", "2024", "--unit", "九中")]
    [InlineData("The scheme has no step `nothing`.", "evaluate", "--scheme", "{scheme}", "--observations", "{figures}", "--period", "2024", "--explain", "nothing")]
    [InlineData("`grade` is of level `school`; say which unit with --unit.", "evaluate", "--scheme", "{scheme}", "--observations", "{figures}", "--period", "2024", "--explain", "grade")]
    [InlineData("Say which unit with --unit.", "evaluate", "--scheme", "{scheme}", "--observations", "{figures}", "--period", "2024", "--explain")]
    [InlineData("An explanation is written as text, md, html or json.", "evaluate", "--scheme", "{scheme}", "--observations", "{figures}", "--period", "2024", "--unit", "一中", "--explain", "--format", "csv")]
    [InlineData("The scheme has no level `shool` with columns.", "evaluate", "--scheme", "{scheme}", "--observations", "{figures}", "--period", "2024", "--level", "shool")]
    [InlineData("A period is written as", "evaluate", "--scheme", "{scheme}", "--observations", "{figures}", "--period", "last")]
    [InlineData("JSN0111", "evaluate", "--scheme", "{scheme}", "--observations", "{figures}", "--period", "2024", "--units", "{seed}")]
    public void Arguments_ThatDoNotFit_ExitWithTwoAndSayWhy(string message, params string[] arguments)
    {
        var run = Run([], [.. arguments.Select(a => a switch
        {
            "{figures}" => File("f.csv", Figures),
            "{scheme}" => SchemeFile(),
            "{plan}" => RepositoryRoot.File("seeds", "plans", "summary-city-2015.json"),
            "{seed}" => RepositoryRoot.File("seeds", "observations", "summary-city-2015.json"),
            _ => a,
        })]);

        (run.ExitCode, run.Output).Should().Be((2, ""));
        run.Error.Should().Contain(message).And.NotContain("   at ");
    }

    private string SchemeFile() => File("scheme.json", PlanningJson.Write(SampleSchemes.Weighted));

    private string File(string name, string text)
    {
        var path = Path.Combine(folder, name);
        System.IO.File.WriteAllText(path, text);
        return path;
    }

    private Outcome Evaluate(params string[] arguments)
        => Run([], ["evaluate", "--scheme", SchemeFile(), "--observations", File("f.csv", Figures), "--units", File("u.csv", Units), "--as-of", "2024-12-31", .. arguments]);

    private static Outcome Run(byte[] input, params string[] arguments)
    {
        using var standardInput = new MemoryStream(input);
        using var output = new MemoryStream();
        using var error = new MemoryStream();
        var code = EduplanCommand.Run(arguments, new Terminal(standardInput, output, error));
        return new(code, Encoding.UTF8.GetString(output.ToArray()), Encoding.UTF8.GetString(error.ToArray()));
    }

    private sealed record Outcome(int ExitCode, string Output, string Error);
}
