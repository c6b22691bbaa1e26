namespace Education.Planning.Seeds;

/// <summary>Section two, point 4: how schools, principals and teachers are assessed, and what they are paid.</summary>
internal static class WorkPointsCity2020Assessment
{
    public static Initiative Initiative => Work("assessment-and-pay", "4.", "Assessment and pay", "绩效评价与分配") with
    {
        Activities =
        [
            Judged("quality-assessment", "Assessment of quality in the whole city", "全市教育质量考核", "bureau", "counties", "schools"),
            Judged("school-assessment", "Assess schools together and by their growth", "学校协同考核、看发展", "bureau", "schools"),
            Judged("principals-assessment", "Principals' objectives of the year, tied to the quality of their school", "校长年度目标考核，与办学质量挂钩", "bureau", "principals") with { Timing = "every year" },
            CompetenceTest("senior-competence-test", "Competence test of senior high teachers", "普通高中教师素养测试", "senior-teachers", "every year", "test per year"),
            CompetenceTest("compulsory-competence-test", "Competence test of compulsory-phase teachers", "义务段教师素养测试", "compulsory-teachers", "every 2y", "test per 2 years"),
            Step("skills-contest", "Skills contest of vocational teachers", "中职教师技能比武") with { Assignments = [Of(Role.Assessed, "vocational-teachers")] },
            Judged("teachers-performance", "Workload, results and level count as performance", "工作量、成绩、水平计入业绩", "schools", "teachers"),
            Income, RewardSubsidy,
            Step("civil-servants-payment", "Reward subsidies of civil servants are paid", "公务员奖励补贴发放") with { Assignments = [Responsible("city-government")] },
            Judged("pay-distribution", "Pay leans to the front line, key posts and backbone staff; class teachers first", "分配向一线、骨干倾斜，班主任优先", "schools", "staff"),
            Step("ideology-incentives", "Incentives for those who teach ideology", "思政教师的激励办法") with { Assignments = [Of(Role.Assessed, "ideology-teachers")] },
        ],
    };

    private static Activity Income => Step("teachers-income", "Income of teachers grows steadily", "教师收入稳步增长") with
    {
        Indicators =
        [
            Count("income", "Income of teachers", "教师收入", "yuan", To("rise")),
            Count("teacher-pay", "Average pay of compulsory-phase teachers", "义务段教师平均工资", "yuan", new Target { Rule = "not below #civil-servant-pay", Commitment = Commitment.Ensure }),
            Count("civil-servant-pay", "Average pay of local civil servants", "本地公务员平均工资", "yuan"),
        ],
    };

    private static Activity RewardSubsidy => Step("reward-subsidy", "Reward subsidy: when civil servants get it, and by the same rate", "奖励性补贴与公务员同步同幅") with
    {
        Timing = "#civil-servants-payment",
        Indicators =
        [
            Count("teacher-subsidy", "Reward subsidy of teachers", "教师奖励性补贴", "yuan", To("growth same as #civil-servant-subsidy")),
            Count("civil-servant-subsidy", "Reward subsidy of civil servants", "公务员奖励性补贴", "yuan"),
        ],
    };

    private static Activity CompetenceTest(Key key, string english, string chinese, Key teachers, Timing timing, string unit)
        => Judged(key, english, chinese, "bureau", teachers) with
        {
            Timing = timing,
            Indicators = [Count($"{key}s", $"{english}: how often", $"{chinese}次数", unit, To($"exactly 1 {unit}"))],
        };
}
