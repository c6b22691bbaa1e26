namespace Education.Planning.Seeds;

/// <summary>Everybody the summary names, by post and by kind of body; no person.</summary>
internal static class SummaryCity2015Parties
{
    public static ValueList<Party> All => [.. Authorities, .. Schools, .. Posts, .. Partners];

    private static ValueList<Party> Authorities =>
    [
        new Organization { Key = "bureau", Name = Text("City education bureau", "市教育局"), Type = "bureau", Level = AdministrativeLevel.City },
        Body("city-leadership", "City Party committee and government", "市委、市政府"), Body("city-government", "City government", "市政府"), Body("city", "City", "市"),
        Body("province-department", "Province's education department", "省教育厅"), Body("ministry", "Ministry of Education", "教育部"), Body("nation", "The nation", "国家"),
        Body("health-office", "Health office", "卫生部门"), Set("counties", "Every district and county", "各区（市）县"), Set("inner-districts", "Inner districts", "中心城区与高新区"),
        Set("outer-counties", "Outer counties", "外圈区（市）县"), Set("seven-departments", "Seven departments, three of them named", "七部门（列出三个）"),
    ];

    private static ValueList<Party> Schools =>
    [
        Set("schools", "Every school", "各学校"), Set("compulsory-schools", "Schools of the compulsory phase", "义务教育学校"), Set("leading-schools", "Leading schools of groups", "集团领头校"),
        Set("member-schools", "Schools that are helped", "受帮扶学校"), Set("paired-schools", "Paired schools", "结对学校"), Set("central-schools", "Central schools of townships", "乡镇中心校"),
        Set("village-primaries", "Village schools set up as primaries", "独立建制村小"), Set("window-schools", "The best primary of each county", "窗口小学"),
        Set("vocational-schools", "Public vocational schools", "公办中职"), Set("vocational-groups", "Eight vocational groups", "八大职教集团"),
        Body("community-university", "Community university", "社区大学"), Set("community-institutes", "Institutes of community education", "社区教育学院"),
        Set("community-schools", "Schools of community education", "社区教育学校"), Set("teaching-points", "Teaching points", "社区教学点"),
        Body("city-university", "A university of the city", "本市一所大学"), Body("teachers-university", "A teachers' university", "一所师范大学"), Body("national-institute", "National institute of educational research", "国家级教科院所"),
    ];

    private static ValueList<Party> Posts =>
    [
        Post("teachers", "Teachers", "教师"), Post("compulsory-staff", "Staff of the compulsory phase", "义务段教职工"), Post("pupils", "Pupils", "学生"), Post("backbone-teachers", "Backbone teachers", "骨干教师"),
        Post("rural-teachers", "Rural and ordinary teachers", "农村和一般教师"), Post("master-teachers", "Master teachers", "名师"), Post("urban-teachers", "Teachers of urban schools", "城区学校教师"),
        Post("contest-pupils", "Contestants of the city", "参赛选手"), Post("persons-responsible", "Persons who charged improper fees", "乱收费责任人"),
    ];

    private static ValueList<Party> Partners =>
    [
        Set("assisting-places", "Provinces and cities that helped to rebuild", "援建省市"), Set("donors", "Donors", "捐建方"), Set("assisting-schools", "Schools of the assisting places", "援建地区学校"),
        Body("assisting-department", "Education department of an assisting province", "援建省教育厅"), Body("assisting-bureau", "Research office of an assisting city", "援建市教研室"),
        Body("assisted-bureau", "Bureau of an assisted county-level city", "受援县级市教育局"), Body("second-assisted-bureau", "Bureau of another assisted city", "另一受援市教育局"),
        Set("sister-cities", "Sister cities abroad", "国外友城"), Set("partner-cities", "Partner cities", "合作城市"), Body("foreign-group", "Foreign education group", "境外教育集团"), Set("companies", "Companies", "企业"),
    ];

    private static Organization Body(Key key, string english, string chinese) => new() { Key = key, Name = Text(english, chinese) };

    private static OrganizationSet Set(Key key, string english, string chinese) => new() { Key = key, Name = Text(english, chinese) };

    private static Post Post(Key key, string english, string chinese) => new() { Key = key, Name = Text(english, chinese), At = "schools" };
}
