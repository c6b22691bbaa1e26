namespace Education.Planning.Seeds;

/// <summary>Section five: planning, equipment, public service, the city's standard, publicity.</summary>
internal static class AnnualDistrictDelivery
{
    public static Objective Objective => new()
    {
        Key = "delivery",
        Name = Text("Work that is delivered, with highlights on the way", "狠抓落实，亮点在过程"),
        Assignments = [Assignment.Lead("district-bureau")],
        Initiatives = [Planning, Equipment, PublicService, Modernised, Publicity],
    };

    private static Initiative Planning => new()
    {
        Key = "sound-planning", Label = "1、", Name = Text("Plan soundly", "科学规划"),
        Activities =
        [
            new() { Key = "planning", Name = Text("Finish planning; campus culture in priority places; the building safety project", "规划做完，校园文化有重点，“校安”工程稳妥收尾") },
            new()
            {
                Key = "construction-plan", Name = Text("Plan the construction of the district's schools", "编制全区学校基建规划"), Timing = "after #planning",
                Deliverables = [new() { Key = "construction-plan-document", Name = Text("Plan of school construction", "《锦江区学校基本建设“规划”》"), Kind = DeliverableKind.Plan, From = "district-bureau" }],
            },
            new()
            {
                Key = "second-school-plans", Name = Text("Guide schools in their second three-year plan", "指导学校编好第二轮三年规划"), Edition = 2,
                Assignments = [Assignment.Of(Role.Advising, "district-bureau"), Assignment.Responsible("schools")],
            },
        ],
    };

    private static Initiative Equipment => new()
    {
        Key = "equipment", Label = "2、", Name = Text("Equip schools well", "配置优化"),
        Activities =
        [
            new() { Key = "informatisation", Name = Text("The action plan for informatisation goes on", "“教育信息化行动计划”接着做"), Origin = ItemOrigin.Continued },
            new()
            {
                Key = "model-and-standard-schools", Name = Text("Equip schools that can become model or standard schools of modernisation", "给有望成为示范、达标校的学校配好设备"),
                Assignments = [Assignment.Lead("district-bureau"), Assignment.Of(Role.Assessing, "district"), Assignment.Of(Role.Assessed, "schools")],
            },
        ],
    };

    private static Initiative PublicService => new()
    {
        Key = "public-service", Label = "3、", Name = Text("Public service in education", "教育公共服务体系"),
        Activities =
        [
            new()
            {
                Key = "learning-for-all", Label = "(1)", Name = Text("Upward: vocational, pre-school and community education", "纵向：职教、幼教、社区教育一起推"),
                Activities =
                [
                    new()
                    {
                        Key = "community-zone", Name = Text("Become a national trial zone of community education", "争创“全国社区教育实验区”"),
                        Assignments = [Assignment.Responsible("district"), Assignment.Of(Role.Assessing, "nation"), Assignment.Of(Role.Assessed, "district")],
                    },
                    new()
                    {
                        Key = "key-vocational-school", Name = Text("Become a national key vocational school", "争创“国家级重点职业学校”"),
                        Assignments = [Assignment.Responsible("vocational-school"), Assignment.Of(Role.Assessing, "nation"), Assignment.Of(Role.Assessed, "vocational-school")],
                    },
                    new() { Key = "affordable-kindergartens", Name = Text("Good kindergartens that ordinary people can afford", "办百姓上得起的好幼儿园") },
                ],
            },
            new()
            {
                Key = "rise-together", Label = "(2)", Name = Text("Sideways: alliance, chains and communities raise the whole district", "横向：联盟、链、共同体带动全区"),
                Assignments = [Assignment.Lead("district-bureau"), Assignment.Joint("principals-alliance"), Assignment.Joint("chains"), Assignment.Joint("research-community")],
            },
        ],
    };

    private static Initiative Modernised => new()
    {
        Key = "initial-modernisation", Label = "4、", Name = Text("Initial modernisation", "初步实现现代化"), Timing = "by Y/end",
        Assignments =
        [
            Assignment.Lead("district-bureau"), Assignment.Of(Role.Advising, "district-bureau"), Assignment.Responsible("schools"),
            Assignment.Of(Role.Assessing, "city-bureau"), Assignment.Of(Role.Assessed, "schools"),
        ],
        Deliverables = [new() { Key = "evaluation-scheme", Name = Text("Detailed scheme of evaluation", "细化的评估方案"), From = "district-bureau" }],
        Indicators =
        [
            new()
            {
                Key = "modernised-schools", Name = Text("The school meets the city's standard of modernisation", "学校达到市定现代化标准"), Kind = IndicatorKind.Flag,
                Targets = [new() { Rule = "yes", Scope = "60 % of schools", Due = "by Y/end", Commitment = Commitment.Strive, Words = Text("Strive for 60 % by the end of the year", "力争年底六成"), Acceptance = new() { By = "city-bureau", Standard = Text("The city's standard of modernisation for schools", "市教育局的学校现代化评估标准") } }],
            },
            new()
            {
                Key = "district-modernised", Name = Text("The district's education is initially modernised", "全区教育初步现代化"), Kind = IndicatorKind.Flag,
                Targets = [new() { Rule = "yes", Due = "by Y/end" }],
            },
        ],
    };

    private static Initiative Publicity => new()
    {
        Key = "publicity", Label = "5、", Name = Text("Publicity, planned and in series", "宣传有计划、成系列"), Timing = "throughout Y", Commitment = Commitment.Strive,
        Slogans = [new() { Text = Text("Raise the academic influence of the district's education", "提升区域教育的学术影响力") }],
        Assignments = [Assignment.Of(Role.Coordinating, "district-bureau")],
    };
}
