namespace Education.Planning.Seeds;

/// <summary>The headings as printed: eleven numbered strands between an opening without heading and a closing paragraph in brackets.</summary>
internal static class MoralCitySections
{
    public static ValueList<Section> All =>
    [
        new()
        {
            Text = Text(
                "What the year asks of moral education and teachers' ethics, on what it rests, and in what spirit it is done.",
                "先交代全年德育和师德工作的总要求、依据和思路。"),
        },
        Strand("一、", "Core values education in depth", "核心价值观教育", "values-education"),
        Strand("二、", "The guideline for moral education within subjects", "学科德育纲要", "subject-guideline"),
        Strand("三、", "Network and mechanisms of moral education", "德育网络与机制", "education-network"),
        Strand("四、", "Themed activities of moral education", "德育主题活动", "themed-activities"),
        Strand("五、", "Campus culture", "校园文化", "campus-culture"),
        Strand("六、", "The pupils' reporters' station", "学生记者站", "reporters"),
        Strand("七、", "Ready for the acceptance of the civilised city", "迎接文明城验收", "civilised-city"),
        Strand("八、", "Pilot of rewards and penalties in teachers' ethics", "师德奖惩试点", "ethics-mechanism"),
        Strand("九、", "Evaluation of teachers' ethics", "师德考评", "ethics-evaluation"),
        Strand("十、", "Education in teachers' ethics", "师德教育", "ethics-education"),
        Strand("十一、", "Selections and commendations", "评选表彰", "commendations"),
        new() { Text = Text("In brackets: how the carrying out of this plan is inspected.", "括号内：怎样检查本计划的落实。"), Items = ["plan-inspection"] },
    ];

    private static Section Strand(string label, string english, string chinese, Key item)
        => new() { Label = label, Title = Text(english, chinese), Items = [item] };
}
