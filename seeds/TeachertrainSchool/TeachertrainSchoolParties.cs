namespace Education.Planning.Seeds;

/// <summary>Everybody the plan names, by post and by kind of body; no person.</summary>
internal static class TeachertrainSchoolParties
{
    public static ValueList<Party> All =>
    [
        new Organization { Key = "school", Name = Text("The school", "学校"), Type = "school", Level = AdministrativeLevel.School },
        new WorkingGroup { Key = "leading-group", Name = Text("Leading group for continuing education", "继续教育领导小组"), Members = [new() { Party = "vice-principal", Role = GroupRole.Leader }] },
        Office("teaching-office", "Teaching office", "教务处（教导处）"), Office("research-office", "Research office", "教研室"), Set("superiors", "Authorities of the county and above", "县及以上部门"),
        Set("grade-groups", "Grade groups", "年级组"), Set("research-groups", "Teaching groups", "教研组"), Set("topic-groups", "Topic groups", "课题组"), Set("departments", "Departments of the school", "各部"),
        Post("vice-principal", "Vice-principal in charge", "分管副校长"), Post("group-leaders", "Leaders of teaching groups", "教研组长"), Post("main-speakers", "Main speaker of a meeting", "中心发言人"),
        Post("teachers", "Teachers", "教师"), Post("young-teachers", "Young teachers", "青年教师"), Post("backbone-teachers", "Backbone teachers", "骨干教师"), Post("mentor-teachers", "Mentors", "师傅"),
        Post("senior-teachers", "Experienced teachers", "老教师"), Post("recent-teachers", "Teachers who came after 20xx", "20xx年后来校教师"), Post("lone-teachers", "Teachers without group preparation", "不能集体备课的教师"),
        new GeneralPublic { Key = "experts", Name = Text("Experts from inside and outside", "校内外专家") },
    ];

    private static Organization Office(Key key, string english, string chinese) => new() { Key = key, Name = Text(english, chinese), Type = "office", Level = AdministrativeLevel.Office, PartOf = "school" };

    private static OrganizationSet Set(Key key, string english, string chinese) => new() { Key = key, Name = Text(english, chinese) };

    private static Post Post(Key key, string english, string chinese) => new() { Key = key, Name = Text(english, chinese), At = "school" };
}
