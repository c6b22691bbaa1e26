namespace Education.Planning.Seeds;

/// <summary>Section five, January to June.</summary>
internal static class SafetyCountySpring
{
    public static ValueList<CalendarBlock> Blocks => [January, February, March, April, May, June];

    private static CalendarBlock January => new()
    {
        Key = "january", Label = "一月份:", Name = Text("January", "一月"), Timing = "01",
        Entries =
        [
            new()
            {
                Key = "january-plans-and-meetings", Name = Text("Safety plans of the schools; meetings before the winter break", "各校订安全计划，放假前开会教育"),
                Activities =
                [
                    new()
                    {
                        Key = "annual-safety-plans", Name = Text("Schools make their safety plan of the year and report it", "学校订好全年安全计划并上报"), Serves = ["rules"],
                        Assignments = [Assignment.Responsible("schools"), Assignment.Of(Role.Reporting, "schools"), Assignment.Of(Role.Receiving, "bureau")],
                        Deliverables = [new() { Key = "school-safety-plan", Name = Text("A school's safety plan of the year", "学校年度安全计划"), Kind = DeliverableKind.Plan, From = "schools", To = "bureau" }],
                    },
                    new()
                    {
                        Key = "winter-break-meeting", Name = Text("Meeting on safety and law in the winter break", "寒假安全法纪大会"),
                        Timing = "01 & before winter-break", Serves = ["safety-education"], Assignments = [Assignment.Responsible("schools")],
                    },
                ],
            },
        ],
    };

    private static CalendarBlock February => new()
    {
        Key = "february", Label = "二月份:", Name = Text("February", "二月"), Timing = "02",
        Entries =
        [
            new()
            {
                Key = "february-start", Name = Text("Inspection for the spring term; pledges are signed", "春季开学大检查，签责任状"),
                Activities =
                [
                    new()
                    {
                        Key = "spring-inspection", Name = Text("Large safety inspection as the spring term begins", "春季开学安全大检查"),
                        Timing = "02 & term2/day1", Serves = ["inspections"], Assignments = SafetyCountyLargeInspection.Assignments,
                    },
                    new()
                    {
                        Key = "sign-pledges", Name = Text("Safety pledges are signed layer by layer", "安全责任状逐层签订"),
                        Serves = ["duties"], Assignments = [.. SafetyCountyLayers.Signing],
                    },
                ],
            },
        ],
    };

    private static CalendarBlock March => new()
    {
        Key = "march", Label = "三月份:", Name = Text("March", "三月"), Timing = "03",
        Entries =
        [
            new() { Key = "safety-conference", Label = "1.", Name = Text("Annual safety conference", "安全年会"), Assignments = [Assignment.Responsible("bureau")] },
            new()
            {
                Key = "two-sessions", Label = "2.", Name = Text("Safety, petitions and stability during the national Two Sessions", "全国“两会”期间保安全、稳信访"),
                Timing = "03 & npc-cppcc", Assignments = [Assignment.Responsible("bureau"), Assignment.Responsible("schools")],
            },
            new()
            {
                Key = "spring-health", Label = "3.", Name = Text("Infectious diseases of spring and personal safety", "讲春季防病和人身安全"),
                Description = Text("For pupils, parents and schools alike.", "学生、家长、学校都受教育。"),
                Serves = ["safety-education"], Assignments = [Assignment.Responsible("schools")],
            },
            new()
            {
                Key = "surroundings-and-safety-day", Label = "4.", Name = Text("Clean-up around schools; safety education day", "整治学校周边，办好安全教育日"),
                Activities =
                [
                    new()
                    {
                        Key = "spring-clean-up", Name = Text("Clean-up around schools", "整治学校周边"), Serves = ["surroundings"],
                        Assignments = [Assignment.Lead("bureau"), Assignment.Joint("units-concerned")],
                    },
                    new()
                    {
                        Key = "safety-education-day-events", Name = Text("National safety education day of primary and secondary pupils", "安全教育日活动"), Edition = 17, FirstHeld = 1996,
                        Timing = "03 & safety-education-day", Serves = ["safety-education"], Assignments = [Assignment.Lead("bureau"), Assignment.Responsible("schools")],
                    },
                ],
            },
        ],
    };

    private static CalendarBlock April => new()
    {
        Key = "april", Label = "四月份:", Name = Text("April", "四月"), Timing = "04",
        Entries =
        [
            new()
            {
                Key = "safety-education-day-summary", Label = "1.", Name = Text("Sum up the 17th safety education day", "总结第十七个安全教育日"),
                Dependencies = ["after #safety-education-day-events"], Assignments = [Assignment.Responsible("bureau")],
                Deliverables = [new() { Key = "safety-education-day-report", Name = Text("Summary of the day", "活动总结"), Kind = DeliverableKind.Report, From = "bureau" }],
            },
            new()
            {
                Key = "may-day-and-traffic", Label = "2.", Name = Text("Inspection before May Day; traffic safety in practice", "“五一”大检查，交通安全实践"),
                Activities =
                [
                    new()
                    {
                        Key = "may-day-inspection", Name = Text("Large safety inspection before May Day", "“五一”前安全大检查"),
                        Timing = "04 & before may-day", Serves = ["inspections"], Assignments = SafetyCountyLargeInspection.Assignments,
                    },
                    new()
                    {
                        Key = "civilised-traffic", Name = Text("Practice of the Civilised Traffic action plan", "“文明交通行动计划”实践"), Serves = ["safety-education"],
                        Slogans = [new() { Text = Text("Cherish life, travel considerately", "珍爱生命，文明出行") }],
                        Assignments = [Assignment.Responsible("schools")],
                    },
                ],
            },
        ],
    };

    private static CalendarBlock May => new()
    {
        Key = "may", Label = "五月份:", Name = Text("May", "五月"), Timing = "05",
        Entries =
        [
            new()
            {
                Key = "may-day-summary", Label = "1.", Name = Text("Sum up the inspection of public order and safety before May Day", "总结“五一”前的治安与安全检查"),
                Dependencies = ["after #may-day-inspection"], Assignments = [Assignment.Responsible("bureau")],
                Deliverables = [new() { Key = "may-day-report", Name = Text("Summary of the inspection", "检查总结"), Kind = DeliverableKind.Report, From = "bureau" }],
            },
            new()
            {
                Key = "fire-drill", Label = "2.", Name = Text("Drills of fire-fighting and evacuation", "消防、疏散演练"),
                Serves = ["rules"], Assignments = [Assignment.Lead("bureau"), Assignment.Responsible("schools")],
            },
        ],
    };

    private static CalendarBlock June => new()
    {
        Key = "june", Label = "六月份:", Name = Text("June", "六月"), Timing = "06",
        Entries =
        [
            new()
            {
                Key = "exams-and-safety-month", Label = "1.", Name = Text("Safety of the entrance examinations; production safety month", "中高考安全，安全生产月"),
                Activities =
                [
                    new()
                    {
                        Key = "exam-safety", Name = Text("Deploy safety during the senior high and college entrance examinations", "部署中考、高考安全"),
                        Timing = "06 & zhongkao, gaokao", Assignments = [Assignment.Responsible("bureau"), Assignment.Responsible("schools")],
                    },
                    new()
                    {
                        Key = "safety-month", Name = Text("Work for production safety month", "安全生产月的工作"),
                        Timing = "06 & safety-production-month", Assignments = [Assignment.Responsible("bureau")],
                    },
                ],
            },
            new()
            {
                Key = "before-summer-break", Label = "2.", Name = Text("Guarding and duty rota of campuses before the summer break", "暑假前校园保卫、值班"),
                Timing = "06 & before summer-break", Assignments = [Assignment.Responsible("campuses")],
            },
            new()
            {
                Key = "grave-accidents-prevention", Label = "3.", Name = Text("Keep major and exceptionally grave accidents away", "防范重特大事故"),
                Serves = ["fewer-accidents"], Assignments = [Assignment.Responsible("bureau")],
            },
        ],
    };
}
