namespace Education.Planning.Seeds;

/// <summary>Section one: free schooling, aid, influenza, pay, reconstruction.</summary>
internal static class SummaryCity2015Livelihood
{
    private static readonly Figure[] FreeSchooling =
    [
        Figure.Of("exempted-pupils", "Pupils freed of fees, textbooks and exercise books", "免学杂、课本、作业本费的学生", "nearly 100万 pupil"),
        Figure.Of("rural-free-pupils", "Of them, rural pupils who pay nothing", "其中农村零费用学生", "nearly 70万 pupil").Within("exempted-pupils", "area", "城乡"),
        Figure.Of("rural-cost", "What school costs a rural pupil", "农村学生入学费用", "0 yuan"),
        Figure.Of("returned-schools", "Converted schools run as public ones again", "回归公办的改制学校", "19 school").Printed("The measure word is missing", "原文缺量词"),
    ];

    private static readonly Figure[] Aid =
    [
        Figure.Of("aid", "Aid to pupils in need", "受助困难学生", "9.4万 person-time"),
        Figure.Of("grants", "Vocational pupils with a state grant", "享受助学金的中职生", "nearly 10万 pupil"),
        Figure.Of("migrant-children", "Children of migrant workers in compulsory education", "务工人员随迁子女", "18.6万 pupil"),
        Figure.Of("migrant-children-centre", "Of them, in the central area", "其中在中心城区", "12.9万 pupil").Within("migrant-children", "area", "区域"),
        Figure.Of("nine-plus-three-schools", "Vocational schools in the 9+3 programme", "“9+3”中职学校", "21 school"),
        Figure.Of("nine-plus-three-schools-share", "Their share of the province", "占全省“9+3”学校", "25 %").Printed("Printed as 1/4", "原文作1/4"),
        Figure.Of("nine-plus-three-pupils", "Pupils of the 9+3 programme", "“9+3”学生", "2594 pupil"),
        Figure.Of("nine-plus-three-pupils-share", "Their share of the province", "占全省“9+3”学生", "42 %"),
    ];

    private static readonly Figure[] Influenza =
    [
        Figure.Done("influenza-by-phase", "Measures fitted to each phase", "按阶段防控").Saying("By phase of the disease", "分阶段"),
        Figure.Done("influenza-measures", "Measures were taken", "采取了措施").Saying("Promptly", "及时"),
        Figure.Done("outbreaks-handled", "Outbreaks were handled", "疫情得到处理").Saying("At once", "第一时间"),
    ];

    private static readonly Figure[] Pay =
    [
        Figure.Of("performance-pay-schools", "Schools with performance pay", "实施绩效工资的学校", "899 school"),
        Figure.Of("pay-spending", "Additional public spending", "新增财政支出", "20.35亿 yuan"),
        Figure.Of("raised-staff", "Staff in service with a raise", "加薪的在职教职工", "nearly 7万 person"),
        Figure.Of("pay-rise", "Average raise of pay", "人均增资", "1.9万 yuan per person-year"),
        Figure.Of("retired-staff", "Retired staff with a raise", "增加退休费的人员", "over 4万 person"),
        Figure.Of("pension-rise", "Average raise of pensions", "退休费人均增加", "1.6万 yuan per person-year"),
        Figure.Of("teachers-flats", "Flats built for rural teachers", "建成农村教师住房", "6293 flat"),
        HousingProblem,
    ];

    private static readonly Figure[] Reconstruction =
    [
        Figure.Of("reconstruction-tasks", "Tasks of reconstruction that are done", "重建任务完成率", "100 %"),
        Figure.Of("reconstruction-funds", "Funds raised", "筹集资金", "48.8亿 yuan").Printed("The unit is missing", "原文缺“元”"),
        Figure.Of("rebuilt-schools", "Schools rebuilt and handed over before the autumn term", "秋季开学前交付的重建学校", "169 school").On(8, 31),
        Figure.Of("rehoused-pupils", "Pupils in permanent buildings", "搬进永久校舍的学生", "18万 pupil"),
        Figure.Done("campus-culture-basis", "Basic work on campus culture", "基础性校园文化工作").Saying("Done on time", "按时完成"),
        Figure.Done("campus-culture", "A culture of its own at each campus", "校园特色文化").Saying("Being built and perfected", "还在建设、完善"),
        Figure.Done("campus-greening-done", "Greening of the rebuilt campuses", "重建校园绿化").Expected.Saying("Still to be done, step by step", "有待逐步完成"),
    ];

    public static IEnumerable<Figure> Figures => [.. FreeSchooling, .. Aid, .. Influenza, .. Pay, .. Reconstruction];

    public static Objective Objective => new()
    {
        Key = "public-service", Name = Text("Public service of education, fair and equal", "公平均等的教育公共服务"), Assignments = [Responsible("bureau")],
        Initiatives =
        [
            Work("free-schooling", "一是", "Compulsory education is free", "义务教育经费有保障") with { Indicators = Figure.Indicators(FreeSchooling) },
            Work("aid-to-pupils", "二是", "Aid to pupils in need", "帮困助学") with { Indicators = Figure.Indicators(Aid) },
            InfluenzaControl,
            Work("teachers-pay", "四是", "Pay and housing of teachers", "改善教师待遇") with
            {
                Indicators = Figure.Indicators(Pay), Activities = [Judged("performance-pay", "Performance pay is carried out", "绩效工资落地", "bureau", "compulsory-staff")],
            },
            RebuiltSchools,
        ],
    };

    private static Figure HousingProblem
    {
        get
        {
            var figure = Figure.Done("housing-problem", "Housing problem of rural teachers", "农村教师住房困难");
            return new(
                figure.Indicator with { Kind = IndicatorKind.Level, Levels = [Text("unsolved", "未解决"), Text("basically solved", "基本解决"), Text("solved", "解决")] },
                figure.Observation with { Value = "'basically solved'" });
        }
    }

    private static Initiative InfluenzaControl => Work("influenza", "三是", "Influenza is kept in check", "防控甲流") with
    {
        Assignments = [Of(Role.Advising, "bureau"), Responsible("counties"), Responsible("schools")],
        Indicators = Figure.Indicators(Influenza),
        Activities = [Step("outbreaks", "Handle outbreaks together", "合力处置疫情") with { Assignments = [Joint("bureau"), Joint("health-office"), Joint("schools")] }],
    };

    private static Initiative RebuiltSchools => Work("reconstruction", "五是", "Schools of the disaster area are rebuilt", "灾后重建") with
    {
        Assignments = [Of(Role.Funding, "city-government")],
        Indicators = Figure.Indicators(Reconstruction),
        Activities =
        [
            Step("building-modes", "Built by the city, by assisting places, by donors", "自建、援建、捐建三种方式") with
            {
                Assignments = [Of(Role.Funding, "city-government"), Of(Role.Funding, "assisting-places"), Of(Role.Funding, "donors")],
            },
            Step("campus-greening", "Green the rebuilt campuses", "校园绿化") with { Timing = "gradually" },
        ],
    };
}
