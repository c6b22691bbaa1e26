namespace Education.Planning.Seeds;

/// <summary>Everybody the work points name, by post and by kind of body; no person.</summary>
internal static class WorkPointsCity2020Parties
{
    public static ValueList<Party> All => [.. Authorities, .. Offices, .. Schools, .. Posts, .. Partners];

    private static ValueList<Party> Authorities =>
    [
        new Organization { Key = "bureau", Name = Text("City education bureau", "市教育局"), Type = "bureau", Level = AdministrativeLevel.City },
        Body("nation", "The nation", "国家", AdministrativeLevel.National), Body("province-department", "Province's education department", "省教育厅", AdministrativeLevel.Province),
        Body("city", "City", "市", AdministrativeLevel.City), Body("city-government", "City government", "市政府", AdministrativeLevel.City),
        Body("city-leadership", "City Party committee and government", "市委、市政府", AdministrativeLevel.City),
        new Post { Key = "city-secretary", Name = Text("Secretary of the city Party committee", "市委书记"), At = "city-leadership", Holders = 1 },
        Set("counties", "Every county and district", "各县（市、区）"), Set("county-governments", "Local Party committees and governments of counties", "县级党委、政府"),
        Body("development-zone", "Economic development zone", "经济技术开发区", AdministrativeLevel.County),
        Body("striving-county", "A county-level city", "一个县级市", AdministrativeLevel.County),
        Body("demonstration-zone", "Demonstration zone of the delta", "长三角示范区", AdministrativeLevel.County),
        Set("localities", "The places where colleges stand", "高校所在地"),
    ];

    private static ValueList<Party> Offices =>
    [
        Office("bureau-audit", "Audit of the bureau", "局内审"), Office("supervision-office", "Supervision office", "督导室"), Office("discipline-body", "Discipline body", "纪检部门"),
        Office("exam-body", "Examination authority", "考试机构"), Office("health-office", "Health office", "卫健部门"), Office("sports-office", "Sports office", "体育部门"),
        Office("culture-office", "Culture office", "文化部门"), Office("science-office", "Science office", "科技部门"), Office("tourism-office", "Tourism office", "旅游部门"),
        Office("evaluators", "Evaluators of accreditation", "创建评估方"), Office("monitors", "Monitors of counties", "监测方"),
        Set("evaluation-agencies", "Agencies of evaluation", "教育评估机构"), Set("departments", "Departments concerned", "有关部门"), Set("joint-departments", "Departments that inspect together", "联合督查各部门"),
        Set("supervised-units", "Units under supervision", "被监管单位"), Set("units", "Units of the education system", "系统各单位"),
    ];

    private static ValueList<Party> Schools =>
    [
        Set("schools", "Every school", "各学校"), Set("pilot-area-schools", "Schools of the two pilot areas", "两个试点区域的学校"), Set("senior-highs", "Ordinary senior highs", "普通高中"),
        Set("vocational-schools", "Secondary vocational schools", "中职学校"), Set("vocational-colleges", "Higher vocational colleges", "高职院校"), Set("colleges", "Colleges and universities", "高校"),
        Set("adult-institutions", "Institutions of adult education", "成教机构"), Set("community-colleges", "Community colleges", "社区学院"), Set("private-schools", "Private schools", "民办学校"),
        Set("training-institutions-set", "Institutions for training out of school", "校外培训机构"), Set("good-schools", "Good schools of the city", "市内优质学校"), Set("paired-schools", "Paired schools", "结对学校"),
        Body("masked-college", "A college (xx)", "xx学院", AdministrativeLevel.City), Body("radio-tv-university", "Radio and television university", "广播电视大学", AdministrativeLevel.City),
        Body("city-parent-school", "Head school for parents, city", "市家长学校总校", AdministrativeLevel.City), Set("county-parent-schools", "Head schools for parents, counties", "县级家长总校"),
        Set("party-organisations", "Party organisations of every layer", "各级党组织"), Set("branches", "Party branches", "各支部"),
    ];

    private static ValueList<Party> Posts =>
    [
        Post("principals", "Principals", "校长", "schools"), Post("staff", "Staff", "教职工", "schools"), Post("teachers", "Teachers", "教师", "schools"), Post("pupils", "Pupils", "学生", "schools"),
        Post("senior-teachers", "Teachers of ordinary senior highs", "普通高中教师", "senior-highs"), Post("compulsory-teachers", "Teachers of the compulsory phase", "义务段教师", "schools"),
        Post("vocational-teachers", "Teachers of vocational schools", "中职教师", "vocational-schools"), Post("ideology-teachers", "Teachers of ideology", "思政教师", "schools"),
        Post("party-members", "Party members", "党员", "branches"), Post("party-teachers", "Teachers who are Party members", "党员教师", "schools"), Post("class-teachers", "Class teachers", "班主任", "schools"),
        Post("outstanding-teachers", "Outstanding teachers", "名优教师", "schools"), Post("young-managers", "Young and middle-aged managers", "中青年干部", "schools"),
        Post("researchers", "Teaching researchers", "教研员", "bureau"), Post("inspectors", "Inspectors drawn at random", "抽取的检查人员", "bureau"),
        new GeneralPublic { Key = "retired-educators", Name = Text("Retired principals, researchers and senior teachers", "退休校长、教研员、高级教师") },
        new GeneralPublic { Key = "craftsmen", Name = Text("Craftsmen and their successors", "工匠和后备人才") },
    ];

    private static ValueList<Party> Partners =>
    [
        Set("companies", "Companies", "企业"), Set("german-companies", "German-funded companies", "德资企业"), Set("four-cities", "Alliance of four cities", "四地教育联盟"),
        Set("partner-bureaux", "Education bureaux of partner places", "协作地教育局"),
    ];

    private static Organization Body(Key key, string english, string chinese, AdministrativeLevel level) => new() { Key = key, Name = Text(english, chinese), Level = level };

    private static Organization Office(Key key, string english, string chinese) => new() { Key = key, Name = Text(english, chinese), Type = "office", Level = AdministrativeLevel.Office };

    private static OrganizationSet Set(Key key, string english, string chinese) => new() { Key = key, Name = Text(english, chinese) };

    private static Post Post(Key key, string english, string chinese, Key at) => new() { Key = key, Name = Text(english, chinese), At = at };
}
