using System.Text.Json;
using Education.Planning.Calendars;
using Education.Planning.Scheduling;
using Education.Planning.Seeds;

namespace Education.Planning.Tests.Serialization.Results;

public class AgendaJsonTests
{
    [Fact]
    public void Json_OfASmallAgenda_HoldsWhatTheAgendaHolds()
    {
        var plan = new Plan
        {
            Key = "p", Title = "Plan", Language = "en", Period = "2024",
            WorkCalendar = [new() { Key = "may", Label = "五月份:", Name = "May", Timing = "05", Entries = [new() { Key = "drill", Label = "1.", Name = new LocalizedText("Drill").With("zh-Hans", "演练"), Timing = "05/early" }] }],
            Initiatives = [new() { Key = "watch", Name = "Watch", Timing = "standing" }],
        };

        Agenda(plan).ToJson().Should().Be(
            """
            {
              "$schema": "urn:education-planning:schema:agenda:1",
              "kind": "agenda",
              "version": "1.0",
              "content": {
                "plan": "p",
                "calendar": "none",
                "period": "2024-01-01..2024-12-31",
                "asOf": "2024-05-20",
                "sections": [
                  {
                    "months": "2024-05",
                    "block": "may",
                    "label": "五月份:",
                    "name": "May",
                    "entries": [
                      {
                        "item": "drill",
                        "path": "workCalendar/may/entries/drill",
                        "label": "1.",
                        "name": {
                          "default": "Drill",
                          "zh-Hans": "演练"
                        },
                        "why": "printed",
                        "timing": "05/early",
                        "certainty": "firm",
                        "notes": [],
                        "dates": [
                          {
                            "earliest": "2024-05-01",
                            "latest": "2024-05-10",
                            "isEarliestSoft": false,
                            "isLatestSoft": true,
                            "state": "uncertain"
                          }
                        ]
                      }
                    ]
                  }
                ],
                "wholePeriod": [],
                "withoutDate": [
                  {
                    "item": "watch",
                    "path": "initiatives/watch",
                    "name": "Watch",
                    "why": "undated",
                    "timing": "standing",
                    "certainty": "firm",
                    "notes": [
                      {
                        "id": "SCH0202",
                        "message": {
                          "default": "undated (standing).",
                          "zh-Hans": "未定日期（standing）。"
                        }
                      }
                    ],
                    "dates": []
                  }
                ],
                "withoutTiming": []
              }
            }

            """);
    }

    [Fact]
    public void Json_OfTheCountyPlan_HasEveryEntry()
    {
        var agenda = SafetyCountyPlan.Compose().Resolve(SafetyCountyCalendar.Compose()).ToAgenda();

        using var json = JsonDocument.Parse(agenda.ToJson());

        var content = json.RootElement.GetProperty("content");
        content.GetProperty("sections").EnumerateArray().Sum(s => s.GetProperty("entries").GetArrayLength()).Should().Be(agenda.Sections.Sum(s => s.Entries.Count));
        content.GetProperty("withoutDate").GetArrayLength().Should().Be(agenda.WithoutDate.Count);
        content.GetProperty("withoutTiming").GetArrayLength().Should().Be(agenda.WithoutTiming.Count);
    }

    private static Agenda Agenda(Plan plan)
        => plan.Resolve(new SchoolCalendar { Key = "none", Name = "No calendar" }).ToAgenda(new(2024, 5, 20));
}
