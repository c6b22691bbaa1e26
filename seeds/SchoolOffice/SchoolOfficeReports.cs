namespace Education.Planning.Seeds;

/// <summary>Section one, 2 and 3: what goes up to the bureau, and notices to those inside.</summary>
internal static class SchoolOfficeReports
{
    public static Initiative Reports => new()
    {
        Key = "reports",
        Label = "2、",
        Name = Text("Reports to the bureau and other superiors", "向县局和其他上级报送材料"),
        Activities =
        [
            Report("material-of-all-kinds", Text("Material of all kinds", "各类材料"), "promptly") with
            {
                Assignments = [Assignment.Of(Role.Reporting, "school-office"), Assignment.Of(Role.Receiving, "county-bureau"), Assignment.Of(Role.Receiving, "other-superiors")],
            },
            Report("monthly-report", Text("Summary and plan of the month", "当月总结与下月计划"), "every month: dayxx"),
            Report("half-year-report", Text("Summary of the half-year", "半年总结"), "by xx-xx"),
            Report("year-report", Text("Summary of the year and chronicle of events", "全年总结和大事记"), "by xx-xx"),
        ],
    };

    public static Initiative Notices => new()
    {
        Key = "notices",
        Label = "3、",
        Name = Text("Notices", "各类通知"),
        Activities =
        [
            new()
            {
                Key = "notices-issued", Name = Text("Issue notices of meetings and of work", "发布会议和工作通知"), Timing = "promptly",
                Assignments = [Assignment.Responsible("school-office")],
            },
            new()
            {
                Key = "holiday-notices", Name = Text("Issue notices of holidays", "发布放假通知"), Timing = "every public-holiday: before it",
                Assignments = [Assignment.Responsible("school-office")],
            },
            new()
            {
                Key = "notices-delivered", Name = Text("Every notice has reached everybody the day before", "通知须在前一天送到每个人"),
                Timing = "every notified-event: by 1d before it", Assignments = [Assignment.Responsible("school-office")],
                Indicators =
                [
                    new()
                    {
                        Key = "notice-lead", Name = Text("How long before the event a notice arrives", "通知提前量"), Kind = IndicatorKind.Amount, Unit = "day before event",
                        Population = Text("Every notice", "每一份通知"), Targets = [new() { Rule = "at least 1 day before event" }],
                    },
                ],
            },
        ],
    };

    private static Activity Report(Key key, LocalizedText name, Timing timing) => new()
    {
        Key = key,
        Name = name,
        Timing = timing,
        Assignments = [Assignment.Of(Role.Reporting, "school-office"), Assignment.Of(Role.Receiving, "county-bureau")],
        Deliverables = [new() { Key = $"{key}-document", Name = name, Kind = DeliverableKind.Report, From = "school-office", To = "county-bureau" }],
    };
}
