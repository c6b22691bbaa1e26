namespace Education.Planning.Seeds;

/// <summary>Everybody the plan names, by post and by kind of body; no person.</summary>
internal static class TeachertrainCityParties
{
    public static ValueList<Party> All => [.. Bodies, .. Sets, .. Posts];

    private static ValueList<Party> Bodies =>
    [
        new Organization { Key = "bureau", Name = Text("Education bureau", "市教育局"), Type = "bureau", Level = AdministrativeLevel.County },
        Body("city", "The county-level city", "本市"), Body("nation", "The nation", "国家"), Body("research-office", "Teaching research office", "教研室"), Body("equipment-station", "Equipment station", "装备站"),
        Body("personnel-bureau", "Bureau of human resources", "市人社局"), Body("training-authority", "Training authority of province and upper city", "省、市师训主管部门"),
        Body("provincial-centre", "Provincial centre of continuing education", "省继教中心"), Body("upper-city-institute", "Research institute of the upper city (XX)", "XX市教科院"),
        Body("training-school", "Teachers' training school of the city", "教师进修学校"), Body("training-department", "Training department of the city", "市师训部门"),
        Body("provincial-association", "Provincial association", "省教育学会分会"), Body("online-partners", "Online school and network alliance", "网校与网络联盟"),
    ];

    private static ValueList<Party> Sets =>
    [
        Set("schools", "Every school", "各学校"), Set("units", "Every unit", "各单位"), Set("units-and-schools", "Every unit and school", "各单位、各校"), Set("compulsory-schools", "Schools of the compulsory phase", "义务段学校"),
        Set("town-central-schools", "Central schools of towns", "镇中心校"), Set("departments", "Departments concerned", "有关部门"), Set("superior-bodies", "Training bodies of superiors", "上级培训组织"),
    ];

    private static ValueList<Party> Posts =>
    [
        Post("teachers", "Teachers", "教师"), Post("new-teachers", "New teachers", "新教师"), Post("model-teachers", "Model teachers", "模范教师"), Post("principals", "Principals", "校长"),
        Post("backbone-teachers", "Backbone teachers", "骨干教师"), Post("outstanding-class-teachers", "Outstanding class teachers", "名优班主任"), Post("kindergarten-teachers", "Kindergarten teachers", "幼儿教师"),
        Post("designated-persons", "Persons in charge", "专责人员"), Post("trainer-staff", "Trainers", "培训教师"), new GeneralPublic { Key = "experts", Name = Text("Experts", "专家") },
    ];

    private static Organization Body(Key key, string english, string chinese) => new() { Key = key, Name = Text(english, chinese) };

    private static OrganizationSet Set(Key key, string english, string chinese) => new() { Key = key, Name = Text(english, chinese) };

    private static Post Post(Key key, string english, string chinese) => new() { Key = key, Name = Text(english, chinese), At = "schools" };
}
