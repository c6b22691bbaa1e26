using System.Globalization;
using System.Text;
using Education.Planning.Calendars;
using Education.Planning.Evaluation;
using Education.Planning.Serialization;

namespace Education.Planning.Tests.Serialization;

public class WrittenFormTests
{
    [Fact]
    public void Write_OfAPlan_GivesTheFormThatTheReadmeDescribes()
    {
        var plan = new Plan
        {
            Key = "safety-2024",
            Title = new LocalizedText("School safety plan").With("zh-Hans", "学校安全计划"),
            Language = "en",
            Kind = PlanKind.WorkPoints,
            Period = "2024",
            Owner = "bureau",
            Parties =
            [
                new Organization { Key = "bureau", Name = "教育局", Level = AdministrativeLevel.County, Opened = new(1949, 10, 1) },
                new OrganizationSet { Key = "schools", Name = "Each school", Types = ["school"] },
            ],
            Objectives =
            [
                new Objective
                {
                    Key = "safety",
                    Label = "1.",
                    Name = "Safe campuses \U00020BB7",
                    Weight = 0.50m,
                    Assignments = [Assignment.Lead("bureau"), Assignment.Responsible("schools")],
                    Indicators =
                    [
                        new Indicator { Key = "fires", Name = "Fires", Unit = "incident", Targets = [new Target { Rule = "zero", Scope = "each schools", Due = "by Y/end" }] },
                    ],
                    Extensions = ExtensionMembers.Parse("""{"x-cost":1.10,"x-note":null}"""),
                },
            ],
        };

        PlanningJson.Write(plan).Should().Be("""
            {
              "$schema": "urn:education-planning:schema:plan:1",
              "kind": "plan",
              "version": "1.0",
              "content": {
                "key": "safety-2024",
                "title": {
                  "default": "School safety plan",
                  "zh-Hans": "学校安全计划"
                },
                "language": "en",
                "kind": "workPoints",
                "period": "2024",
                "owner": "bureau",
                "parties": [
                  {
                    "kind": "organization",
                    "key": "bureau",
                    "name": "教育局",
                    "level": "county",
                    "opened": "1949-10-01"
                  },
                  {
                    "kind": "organizationSet",
                    "key": "schools",
                    "name": "Each school",
                    "types": [
                      "school"
                    ]
                  }
                ],
                "objectives": [
                  {
                    "key": "safety",
                    "label": "1.",
                    "name": "Safe campuses 𠮷",
                    "assignments": [
                      {
                        "party": "bureau",
                        "role": "lead"
                      },
                      {
                        "party": "schools"
                      }
                    ],
                    "weight": 0.50,
                    "indicators": [
                      {
                        "key": "fires",
                        "name": "Fires",
                        "unit": "incident",
                        "targets": [
                          {
                            "rule": "zero",
                            "scope": "each schools",
                            "due": "by Y/end"
                          }
                        ]
                      }
                    ],
                    "extensions": {
                      "x-cost": 1.10,
                      "x-note": null
                    }
                  }
                ]
              }
            }

            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Write_OfDeepestNesting_CanBeReadBack()
    {
        var extensions = ExtensionMembers.Parse("""{"a":[{"b":[{"c":[{"d":{}}]}]}]}""");
        var target = new Target { Rule = "yes", Milestones = [new() { Due = "Y/end", Rule = "yes" }], Acceptance = new() { By = "a", Standard = new LocalizedText("s").With("de", "s") } };
        var indicator = new Indicator { Key = "i", Name = "i", Targets = [target], Extensions = extensions, Assignments = [Assignment.Lead("a") with { Subject = new LocalizedText("s").With("de", "s") }] };
        var objective = new Objective { Key = "o", Name = "o", Indicators = [indicator], Extensions = extensions };
        for (var depth = 1; depth < PlanItem.MaxDepth; depth++)
            objective = new Objective { Key = "o", Name = "o", Objectives = [objective] };
        var plan = new Plan { Key = "p", Title = "t", Language = "en", Period = "2024", Objectives = [objective] };

        var json = PlanningJson.Write(plan);

        PlanningJson.Read<Plan>(json).Should().Be(plan);
        DepthOf(json).Should().BeLessThanOrEqualTo(PlanningJson.MaxDepth);
    }

    [Fact]
    public void Write_OfTheDeepestCalendar_CanBeReadBack()
    {
        SchoolCalendar? calendar = null;
        for (var layer = 0; layer < SchoolCalendar.MaxLayers; layer++)
            calendar = new SchoolCalendar { Key = "c", Name = "n", Base = calendar };

        PlanningJson.Read<SchoolCalendar>(PlanningJson.Write(calendar!)).Should().Be(calendar);
    }

    [Theory]
    [InlineData("")]
    [InlineData("zh-CN")]
    [InlineData("zh-TW")]
    [InlineData("tr-TR")]
    [InlineData("th-TH")]
    [InlineData("ar-SA")]
    [InlineData("fa-IR")]
    [InlineData("de-DE")]
    public void Documents_UnderAnyCulture_AreTheSameBytes(string culture)
    {
        var plan = PlanGens.PlansOf(1, 200)[0];
        var calendar = PlanGens.CalendarsOf(1, 200)[0];
        var observations = PlanGens.ObservationsOf(1, 200)[0];
        byte[][] expected = [PlanningJson.WriteBytes(plan), PlanningJson.WriteBytes(calendar), PlanningJson.WriteBytes(observations)];
        var before = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (CultureInfo.GetCultureInfo(culture), CultureInfo.GetCultureInfo(culture));

            PlanningJson.WriteBytes(PlanningJson.Read<Plan>(expected[0])).Should().Equal(expected[0]);
            PlanningJson.WriteBytes(PlanningJson.Read<SchoolCalendar>(expected[1])).Should().Equal(expected[1]);
            PlanningJson.WriteBytes(PlanningJson.Read<ObservationSet>(expected[2])).Should().Equal(expected[2]);
            PlanningJson.TryRead<Plan>("{\"kind\":1e400}").Diagnostics[0].ToString().Should().Be("line 1, column 1, $: JSN0204 the member `$schema` is missing.");
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = before;
        }
    }

    [Fact]
    public void Streams_AndBytes_HoldTheSameAsTheString()
    {
        var plan = PlanGens.PlansOf(1, 50)[0];
        using var stream = new MemoryStream();

        PlanningJson.Write(plan, stream);

        stream.ToArray().Should().Equal(PlanningJson.WriteBytes(plan)).And.Equal(Encoding.UTF8.GetBytes(PlanningJson.Write(plan)));
        stream.Position = 0;
        PlanningJson.Read<Plan>(stream).Should().Be(plan);
    }

    [Fact]
    public void Read_OfBytesWithAByteOrderMark_IgnoresIt()
    {
        var plan = PlanGens.PlansOf(1, 5)[0];

        PlanningJson.Read<Plan>([0xEF, 0xBB, 0xBF, .. PlanningJson.WriteBytes(plan)]).Should().Be(plan);
        PlanningJson.Read<Plan>("\uFEFF" + PlanningJson.Write(plan)).Should().Be(plan);
    }

    [Fact]
    public void Read_OfMembersInAnyOrder_GivesTheSame()
    {
        const string json = """
            {"content":{"period":"2024","parties":[{"name":"A","key":"a","kind":"person"}],"language":"en","title":"T","key":"p"},"version":"1.0","kind":"plan","$schema":"urn:education-planning:schema:plan:1"}
            """;

        PlanningJson.Read<Plan>(json).Should().Be(
            new Plan { Key = "p", Title = "T", Language = "en", Period = "2024", Parties = [new Person { Key = "a", Name = "A" }] });
    }

    [Theory]
    [InlineData("1e2", "100")]
    [InlineData("1.50E+1", "15.0")]
    [InlineData("0.0000000000000000000000000001", "0.0000000000000000000000000001")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335")]
    [InlineData("1.00000000000000000000000000000", "1.0000000000000000000000000000")]
    public void Numbers_ThatDecimalKeeps_AreRead(string written, string kept)
    {
        ExactNumber.TryRead(Encoding.UTF8.GetBytes(written), out var number).Should().BeTrue();

        number.ToString(CultureInfo.InvariantCulture).Should().Be(kept);
    }

    private static int DepthOf(string json)
    {
        var reader = new System.Text.Json.Utf8JsonReader(Encoding.UTF8.GetBytes(json), new System.Text.Json.JsonReaderOptions { MaxDepth = 1000 });
        var deepest = 0;
        while (reader.Read())
            deepest = Math.Max(deepest, reader.CurrentDepth + 1);
        return deepest;
    }
}
