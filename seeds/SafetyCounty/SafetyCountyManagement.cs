namespace Education.Planning.Seeds;

/// <summary>Section four (一) 3.: day-to-day safety management, with vehicles, boarding and canteens first.</summary>
internal static class SafetyCountyManagement
{
    public static Activity Activity => new()
    {
        Key = "management",
        Label = "3.",
        Name = Text("Strengthen safety management on campuses", "把日常安全管起来"),
        Description = Text(
            "Buildings and equipment, fire, vehicles and traffic, outings, food in canteens.",
            "校舍与设备、防火、车辆与交通、外出活动、食堂饮食，样样抓实。"),
        Commitment = Commitment.Pursue,
        Slogans =
        [
            new()
            {
                Text = Text("Three areas first", "三个方面是重点"), DeclaredCount = 3,
                Parts = [Text("Vehicles", "接送车辆"), Text("Boarding", "寄宿管理"), Text("Canteens", "食堂饮食")],
            },
        ],
        Activities = [Vehicles, Boarding, Canteens, SafeCampusStatus, LiabilityInsurance],
    };

    private static Activity Vehicles => new()
    {
        Key = "vehicles",
        Label = "一是",
        Name = Text("Vehicles that bring pupils to school and home", "管好接送车辆"),
        Activities =
        [
            new()
            {
                Key = "traffic-police-contact", Name = Text("Get in touch with the traffic police; order on the way, rules for drivers", "主动找交管部门，规范行车与驾驶员"),
                Commitment = Commitment.Ensure,
                Assignments = [Assignment.Responsible("transport-campuses"), Assignment.Of(Role.Partnering, "traffic-police")],
                Indicators =
                [
                    new()
                    {
                        Key = "police-contacted", Name = Text("The campus is in touch with the traffic police", "已同交管部门建立联系"), Kind = IndicatorKind.Flag,
                        Targets = [new() { Rule = "yes", Scope = "each transport-campuses", Commitment = Commitment.Ensure }],
                    },
                ],
            },
            new()
            {
                Key = "pick-up-rules", Name = Text("Complete the rules for bringing and fetching pupils", "补齐接送规定"),
                Assignments = [Assignment.Responsible("schools")],
                Deliverables = [new() { Key = "pick-up-rulebook", Name = Text("Rules for bringing and fetching pupils", "学生接送制度"), From = "schools" }],
            },
        ],
    };

    private static Activity Boarding => new()
    {
        Key = "boarding",
        Label = "二是",
        Name = Text("Boarding schools and kindergartens", "管好寄宿学校、幼儿园"),
        Description = Text("Fire safety of dormitories, clear ways out, patrols and night duty.", "宿舍防火到位，逃生路线不堵，有人巡夜值守。"),
        Commitment = Commitment.Ensure,
        Assignments = [Assignment.Responsible("boarding-campuses")],
        Indicators =
        [
            new()
            {
                Key = "crushes", Name = Text("Crushes and stampedes", "拥挤踩踏一类的事故"), Unit = "accident", Population = Text("Boarding schools and kindergartens", "寄宿制学校、幼儿园"),
                Targets = [new() { Rule = "zero", Commitment = Commitment.Ensure, Words = Text("Put an end to", "杜绝") }],
            },
        ],
    };

    private static Activity Canteens => new()
    {
        Key = "canteens",
        Label = "三是",
        Name = Text("Food in canteens: rules and the practice of staff", "管好食堂：立规矩，规范操作"),
        Assignments = [Assignment.Responsible("schools")],
        Indicators =
        [
            new()
            {
                Key = "food-poisonings", Name = Text("Cases of food poisoning", "中毒事件"), Unit = "incident", Population = Text("School canteens", "学校食堂"),
                Targets = [new() { Rule = "zero", Words = Text("Curb", "遏制") }],
            },
        ],
    };

    private static Activity SafeCampusStatus => new()
    {
        Key = "safe-campus-status",
        Name = Text("Earn the status of a safe campus of county, city and province", "创建省、市、县三级“平安校园”"),
        Commitment = Commitment.Pursue,
        Assignments =
        [
            Assignment.Responsible("schools"), Assignment.Of(Role.Assessing, "province"), Assignment.Of(Role.Assessing, "city"),
            Assignment.Of(Role.Assessing, "county"), Assignment.Of(Role.Assessed, "schools"),
        ],
    };

    private static Activity LiabilityInsurance => new()
    {
        Key = "liability-insurance",
        Name = Text("Take out liability insurance, so that an accident does not end in a quarrel", "投保责任险，避免因意外引发纠纷"),
        Commitment = Commitment.Pursue,
        Assignments = [Assignment.Responsible("campuses")],
    };
}
