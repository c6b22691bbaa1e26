namespace Education.Planning.Seeds;

/// <summary>Section five, point 5: degrees, training, contests, pairs.</summary>
internal static class TeachertrainSchoolStaff
{
    public static Initiative Initiative => Work("staff", "5.", "A staff that works, combines and researches", "队伍建设") with
    {
        Activities =
        [
            Step("degrees", "Higher degrees", "学历提高") with { Label = "(1)" },
            Step("courses", "Courses", "师资培训") with
            {
                Label = "(2)", Indicators = [Share("internet-skills", "Teachers who can use the net, fetch and send", "会上网、下载、发送的教师比例", To("at least 100 %"))],
            },
            Judged("training-assessment", "Assess training; compare young teachers", "培训考核与评比", "school", "teachers") with
            {
                Label = "(3)", Indicators = [Count("prize-winners", "Teachers with a prize of county, city or province", "获县、市、省奖的教师", "teacher", To("rise"))],
                Activities = [Judged("young-contest", "Teaching contest of the young", "青年教师教学评比", "school", "young-teachers")],
            },
            Judged("subject-contests", "Contests of subjects and courseware", "学科、课件竞赛", "school", "teachers") with
            {
                Label = "(4)", Timing = "Y",
                Activities = [Judged("higher-contests", "Lesson contests and papers of the county and above", "县以上赛课、论文", "superiors", "teachers")],
            },
            Step("pairs", "One helps one", "一帮一") with
            {
                Label = "(5)", Origin = ItemOrigin.Continued, Assignments = [Of(Role.Mentoring, "senior-teachers"), Of(Role.Mentored, "young-teachers")],
                Indicators = [Count("mentors-per-mentee", "Mentors of a young teacher", "每位青年教师的师傅", "mentor per mentee", To("exactly 1 mentor per mentee"))],
                Activities = [Step("reach-standard", "The young reach the standard", "青年教师达标") with { Timing = "gradually" }],
            },
        ],
    };
}
