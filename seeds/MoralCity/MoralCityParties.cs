namespace Education.Planning.Seeds;

/// <summary>Everybody the plan names, by post and by kind of body; no person.</summary>
internal static class MoralCityParties
{
    public static ValueList<Party> All => [.. Authorities, .. Sets, .. Posts, .. Bodies];

    private static ValueList<Party> Authorities =>
    [
        new Organization { Key = "state", Name = Text("The state", "国家"), Type = "government", Level = AdministrativeLevel.National },
        new Organization { Key = "province", Name = Text("The province", "省"), Type = "government", Level = AdministrativeLevel.Province },
        new Organization { Key = "provincial-department", Name = Text("Provincial department of education", "省教育厅"), Type = "department", Level = AdministrativeLevel.Province },
        new Organization { Key = "city-bureau", Name = Text("City education bureau", "市教育局"), Type = "bureau", Level = AdministrativeLevel.City },
        new Organization { Key = "civilisation-office", Name = Text("City office for civilisation", "市文明办"), Type = "office", Level = AdministrativeLevel.City },
    ];

    private static ValueList<Party> Sets =>
    [
        new OrganizationSet { Key = "schools", Name = Text("Every school", "各学校"), Types = ["school"] },
        new OrganizationSet { Key = "kindergartens", Name = Text("Kindergartens", "各幼儿园"), Types = ["kindergarten"] },
        new OrganizationSet { Key = "county-bureaux", Name = Text("County and district education bureaux", "各县区教育局"), Types = ["county-bureau"] },
        new OrganizationSet { Key = "centres", Name = Text("The two centres", "两个中心"), Types = ["centre"] },
        new OrganizationSet { Key = "managing-units", Name = Text("Units that manage schools", "管校单位"), Types = ["county-bureau", "centre"] },
        new OrganizationSet { Key = "counties", Name = Text("Counties and districts", "各县区"), Types = ["county-bureau"] },
        new OrganizationSet { Key = "training-schools", Name = Text("Teachers' colleges and schools of city and counties", "市、县（区）教师进修院校"), Types = ["training-school"] },
        new OrganizationSet
        {
            Key = "base-schools", Name = Text("Schools accredited as research bases", "获认定的基地校"), Types = ["school"],
            Condition = Text("Accredited as a base for one or more subjects.", "已认定为一个或几个学科的基地。"),
        },
        new OrganizationSet { Key = "small-schools", Name = Text("Schools with fewer than 100 staff", "教职工不满百人的学校"), Types = ["school"], Condition = Text("Fewer than 100 staff.", "教职工少于一百人。") },
        new OrganizationSet
        {
            Key = "club-schools", Name = Text("Schools with a club or interest group for cup stacking", "有飞叠杯俱乐部或小组的学校"), Types = ["school"],
            Condition = Text("Has a club or an interest group.", "建有俱乐部或兴趣小组。"),
        },
        new OrganizationSet { Key = "inspected-schools", Name = Text("Schools that the acceptance inspects", "接受验收检查的学校"), Types = ["school"], Condition = Text("On the list of the acceptance.", "列入受检名单。") },
        new OrganizationSet { Key = "school-classes", Name = Text("Classes", "各班级"), Types = ["class"] },
        new OrganizationSet { Key = "departments", Name = Text("Departments concerned", "相关部门"), Condition = Text("Shares an award with the bureau.", "与教育局联合评选。") },
    ];

    private static ValueList<Party> Posts =>
    [
        new Post { Key = "staff", Name = Text("Staff of schools", "教职工"), At = "schools" },
        new Post { Key = "teachers", Name = Text("Teachers", "教师"), At = "schools" },
        new Post { Key = "subject-teachers", Name = Text("Subject teachers", "学科教师"), At = "schools" },
        new Post { Key = "school-leaders", Name = Text("Leaders of the school", "校领导"), At = "schools" },
        new Post { Key = "colleagues", Name = Text("Colleagues", "同事"), At = "schools" },
        new Post { Key = "pupils", Name = Text("Pupils", "学生"), At = "schools" },
        new Post { Key = "researchers", Name = Text("Subject researchers", "教研员"), At = "training-schools" },
        new Post { Key = "cup-coaches", Name = Text("The person told off to coach cup stacking", "飞叠杯指导人员"), At = "club-schools" },
        new Post { Key = "seconded-staff", Name = Text("Staff seconded from the grass roots", "从基层抽调的人员"), At = "city-bureau" },
        new Post { Key = "past-winners", Name = Text("Past models and winners of ethics awards", "往届师德标兵和先进"), At = "schools" },
        new Post { Key = "class-teachers", Name = Text("Class teachers", "班主任"), At = "schools" },
    ];

    private static ValueList<Party> Bodies =>
    [
        new Organization { Key = "organising-committee", Name = Text("Organising committee of the micro-film contest", "微电影组委会"), Type = "committee", Level = AdministrativeLevel.City },
        new Organization { Key = "expert-jury", Name = Text("Expert jury", "专业评委"), Type = "jury", Level = AdministrativeLevel.City },
        new Organization { Key = "inspection-team", Name = Text("Inspection team of the city", "市巡检组"), Type = "team", Level = AdministrativeLevel.City },
        new GeneralPublic { Key = "parents", Name = Text("Parents", "家长"), Channel = Text("Questionnaires, parents' school, home visits", "问卷、家长学校、家访") },
        new GeneralPublic { Key = "parents-committees", Name = Text("Parents' committees", "家长委员会") },
        new GeneralPublic { Key = "society", Name = Text("Society at large", "社会各界") },
        new GeneralPublic { Key = "public", Name = Text("The public", "公众"), Channel = Text("Vote on the web", "网上投票") },
    ];
}
