namespace Education.Planning.Seeds;

/// <summary>Section five, July to December; two of its headings cover two months each.</summary>
internal static class SafetyCountyAutumn
{
    public static ValueList<CalendarBlock> Blocks => [July, AugustSeptember, OctoberNovember, December];

    private static CalendarBlock July => new()
    {
        Key = "july", Label = "七月份:", Name = Text("July", "七月"), Timing = "07",
        Entries =
        [
            new()
            {
                Key = "drowning-prevention", Label = "1.", Name = Text("Teach pupils about drowning, and act against it", "讲防溺水，并拿出实招"),
                Commitment = Commitment.Pursue, Serves = ["safety-education"], Assignments = [Assignment.Responsible("schools")],
                Indicators =
                [
                    new()
                    {
                        Key = "drownings", Name = Text("Pupils drowned", "学生溺水事故"), Unit = "accident", Population = Text("Pupils", "学生"),
                        Targets = [new() { Rule = "zero", Due = "07", Commitment = Commitment.Pursue, Words = Text("Curb", "遏制") }],
                    },
                ],
            },
            new()
            {
                Key = "end-of-term-meetings", Label = "2.", Name = Text("End-of-term meetings on safety and law, for teachers and pupils", "期末大会讲安全、讲法纪"),
                Timing = "07 & term2/last-day", Serves = ["safety-education"], Assignments = [Assignment.Responsible("schools")],
            },
        ],
    };

    private static CalendarBlock AugustSeptember => new()
    {
        Key = "august-september", Label = "八、九月份:", Name = Text("August and September", "八月、九月"), Timing = "08..09",
        Entries =
        [
            new()
            {
                Key = "autumn-inspection", Name = Text("Large safety inspection for the autumn term and National Day", "秋季开学、国庆前安全大检查"),
                Timing = "08..09 & by term1/day1; 08..09 & before national-day", Serves = ["inspections"], Assignments = SafetyCountyLargeInspection.Assignments,
            },
        ],
    };

    private static CalendarBlock OctoberNovember => new()
    {
        Key = "october-november", Label = "十、十一月份:", Name = Text("October and November", "十月、十一月"), Timing = "10..11",
        Entries =
        [
            new()
            {
                Key = "party-congress-stability", Label = "1.", Name = Text("Safety, petitions and stability during the 18th Party congress", "“十八大”期间保安全、稳信访"),
                Timing = "10..11 & party-congress", Assignments = [Assignment.Responsible("bureau"), Assignment.Responsible("schools")],
            },
            new()
            {
                Key = "fire-safety-contest", Label = "2.", Name = Text("Contest in knowledge of fire safety", "消防知识竞赛"),
                Serves = ["safety-education"], Assignments = [Assignment.Lead("bureau"), Assignment.Of(Role.Assessing, "bureau"), Assignment.Of(Role.Participating, "pupils")],
            },
            new()
            {
                Key = "winter-hazards", Label = "3.", Name = Text("Fire, cold and poisoning in winter", "冬季防火、防冻、防毒教育"),
                Serves = ["safety-education"], Assignments = [Assignment.Responsible("schools")],
            },
        ],
    };

    private static CalendarBlock December => new()
    {
        Key = "december", Label = "十二月份:", Name = Text("December", "十二月"), Timing = "12",
        Entries =
        [
            new()
            {
                Key = "records-and-year-end", Label = "1.", Name = Text("Records in order for the year-end assessment", "理好台账，迎接年终考核"),
                Activities =
                [
                    new()
                    {
                        Key = "safety-records", Name = Text("Put the records of safety work in order", "理好安全台账"),
                        Assignments = [Assignment.Responsible("bureau"), Assignment.Responsible("schools")],
                        Deliverables = [new() { Key = "safety-ledger", Name = Text("Records of safety work", "安全台账"), Kind = DeliverableKind.Register }],
                    },
                    new()
                    {
                        Key = "year-end-assessment", Name = Text("Year-end assessment by city and county", "市、县年终考核"), Timing = "12 & Y/end",
                        Assignments =
                        [
                            Assignment.Of(Role.Assessing, "city"), Assignment.Of(Role.Assessing, "county"),
                            Assignment.Of(Role.Assessed, "bureau"), Assignment.Of(Role.Assessed, "schools"),
                        ],
                    },
                ],
            },
            new()
            {
                Key = "annual-school-assessment", Label = "2.", Name = Text("Assess the safety work of every school for the year", "给各校安全工作算全年账"), Timing = "every year: 12",
                Serves = ["duties"], Assignments = [Assignment.Of(Role.Assessing, "bureau"), Assignment.Of(Role.Assessed, "schools")],
            },
        ],
    };
}
