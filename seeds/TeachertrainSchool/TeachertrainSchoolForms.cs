namespace Education.Planning.Seeds;

/// <summary>Section four: how it is trained.</summary>
internal static class TeachertrainSchoolForms
{
    public static Objective Objective => new()
    {
        Key = "forms", Name = Text("Forms of training", "培训的形式"), Assignments = [Responsible("school")],
        Initiatives =
        [
            Work("lectures", "1.", "Experts lead, by lectures", "专家引领") with { Assignments = [Of(Role.Advising, "experts")] },
            Work("regulated-training", "2.", "Regulated training", "规范性培训") with
            {
                Activities =
                [
                    Step("external-training", "Backbone teachers are trained outside", "骨干教师外出受训") with { Label = "(1)" },
                    Step("cascade-training", "Back at school, they train the young", "返校辅导青年教师") with
                    {
                        Timing = "after #external-training", Assignments = [Of(Role.Mentoring, "backbone-teachers"), Of(Role.Mentored, "young-teachers")],
                    },
                    Judged("skills-contest", "Contest of basic skills for those who came after 20xx", "20xx年后来校教师基本功竞赛", "school", "recent-teachers") with
                    {
                        Indicators =
                        [
                            Count("join-year", "Year in which those who compete came", "参赛者来校年份", "join year", To("above 20xx join year")) with
                            {
                                Population = Text("Teachers who came after 20xx, special-post teachers with them; whether 20xx counts is open", "20xx年后来校者，含特岗；当年算不算未说明"),
                            },
                        ],
                    },
                    Judged("knowledge-exam", "Examination of knowledge and skills", "专业知识技能考试", "superiors", "teachers") with { Label = "(2)" },
                    Step("online-training", "Training on line", "远程培训") with { Label = "(3)" },
                    Step("other-training", "Other regulated training", "其他规范培训") with { Label = "(4)" },
                ],
            },
            Work("group-research", "3.", "Research by teaching groups", "教研组活动"),
            Work("topic-research", "4.", "Research by topic groups", "课题组研究"),
            Work("self-study", "5.", "Study by oneself", "自学"),
        ],
    };
}
