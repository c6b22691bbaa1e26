using System.Xml.Linq;
using Education.Planning.Seeds;

namespace Education.Planning.Tests.Reporting;

public class PlanReportTests
{
    private static readonly Plan Small = new()
    {
        Key = "plan", Title = Text("Safety plan", "安全计划"), Language = "en", Period = "2024", Owner = "bureau", Status = PlanStatus.Approved, Approval = new() { By = "county", On = new(2024, 1, 10) },
        Parties = [new Organization { Key = "bureau", Name = Text("Bureau", "教育局") }, new Organization { Key = "county", Name = Text("County", "县政府") }, new OrganizationSet { Key = "schools", Name = Text("All schools", "各学校") }],
        Theme = Text("A safe year", "平安年"),
        Sections = [new() { Text = Text("What the year is about.", "总的要求。") }, new() { Label = "一、", Title = Text("Goals", "目标"), Items = ["safe"] }, new() { Label = "三、", Items = ["drills"] }],
        Objectives =
        [
            new()
            {
                Key = "safe", Label = "1.", Name = Text("Safe schools", "学校安全"), Commitment = Commitment.Ensure,
                Indicators = [new() { Key = "accidents", Name = Text("Accidents", "事故"), Targets = [new() { Rule = "zero", Due = "by Y/end" }] }, new() { Key = "hazards", Name = Text("Hazards", "隐患") }],
            },
        ],
        Initiatives =
        [
            new()
            {
                Key = "drills", Name = Text("Drills", "演练"), Assignments = [Assignment.Lead("bureau"), Assignment.Responsible("schools")],
                Activities = [new() { Key = "fire", Label = "(1)", Name = Text("Fire drill", "消防演练"), Timing = Timing.Parse("every term: early") with { Words = "学期初" }, Venue = Text("The yard", "操场") }],
            },
            new() { Key = "patrols", Name = Text("Patrols", "巡逻"), Description = Text("Every evening.", "每晚。") },
        ],
        Risks = [new() { Key = "flood", Name = Text("Flood", "洪水"), Response = Text("Move the pupils", "转移学生") }],
        Budget = [new() { Key = "gear", Name = Text("Gear", "器材"), Amount = "3万 CNY" }],
    };

    [Fact]
    public void Text_OfAPlan_StandsUnderItsPrintedHeadings() => Small.ToText().Should().Be(
        """
        Safety plan
        Bureau, annual plan, 2024, approved, approved by County 2024-01-10

        About this plan
          theme: A safe year

        –
          What the year is about.

        一、 Goals
          1. Safe schools
             ensured
             target: Accidents: zero [by the end of the year]
             observed: Hazards

        三、 Drills
          lead: Bureau
          responsible: All schools
          (1) Fire drill
             time: 学期初 [the beginning of every term]
             place: The yard

        Patrols
          Every evening.

        Risks
          Flood
             response: Move the pupils

        Budget
          Gear: 3万 CNY

        """);

    [Fact]
    public void Markdown_InChinese_SpeaksChinese() => Small.ToMarkdown(Languages.SimplifiedChinese).Should().Contain("## 一、 目标").And.Contain("目标：事故：零发生［本年末前（含）］").And.Contain("牵头：教育局");

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Html_OfASeed_IsWellFormedAndHoldsEveryItem(string seed)
    {
        var plan = PlanningJson.Read<Plan>(File.ReadAllText(Path.Combine(RepositoryRoot.Folder, "seeds", "plans", seed)));
        foreach (var language in new[] { Languages.English, Languages.SimplifiedChinese, Languages.TraditionalChinese })
        {
            var page = XDocument.Parse(plan.ToHtml(language)).Root!.Value;

            plan.AllItems().Select(placed => placed.Item.Name.In(language).Trim()).Where(name => !page.Contains(name, StringComparison.Ordinal)).Should().BeEmpty();
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Text_OfASeed_NamesItsPrinciplesDocumentsAnnexesAndDeliverables(string seed)
    {
        var plan = PlanningJson.Read<Plan>(File.ReadAllText(Path.Combine(RepositoryRoot.Folder, "seeds", "plans", seed)));
        IEnumerable<LocalizedText> named =
        [
            .. plan.Principles, .. plan.Basis.Select(policy => policy.Title), .. plan.References.Select(reference => reference.Title), .. plan.Annexes.Select(annex => annex.Name),
            .. plan.AllItems().SelectMany(placed => placed.Item.Deliverables).Select(deliverable => deliverable.Name),
        ];
        foreach (var language in new[] { Languages.English, Languages.SimplifiedChinese })
            named.Select(text => text.In(language)).Where(text => !plan.ToText(language).Contains(text, StringComparison.Ordinal)).Should().BeEmpty();
    }

    public static TheoryData<string> Seeds() => [.. Directory.GetFiles(Path.Combine(RepositoryRoot.Folder, "seeds", "plans")).Select(file => Path.GetFileName(file)!).Order(StringComparer.Ordinal)];

    private static LocalizedText Text(string english, string chinese) => new LocalizedText(english).With(Languages.SimplifiedChinese, chinese);
}
