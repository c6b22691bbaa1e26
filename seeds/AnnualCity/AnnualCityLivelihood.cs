namespace Education.Planning.Seeds;

/// <summary>Item 9 and the paragraph without a number: what families are due, and ten more tasks.</summary>
internal static class AnnualCityLivelihood
{
    public static Initiative Initiative => Work("livelihood", "9.", "Education that families can rely on", "改善教育民生") with
    {
        Activities =
        [
            Step("compulsory-subsidies", "Two exemptions and one subsidy; aid for poor, disabled and left-behind pupils", "义教“两免一补”，资助困难、残疾、留守学生") with
            {
                Origin = ItemOrigin.Continued,
                Indicators = [Share("subsidised-pupils", "Entitled pupils who receive the exemptions and the subsidy", "应享“两免一补”学生受惠比例", To("at least 100 %"))],
            },
            Step("vocational-grants", "State grants and free tuition at vocational schools", "中职助学金与免学费") with { Origin = ItemOrigin.Continued },
            Step("senior-high-grants", "State grants at senior high schools", "普高助学金"),
            Step("student-loans", "Loans at home for students; fees repaid after military service", "生源地助学贷款，服役学费补偿"),
        ],
    };

    public static Initiative OtherTasks => new()
    {
        Key = "other-tasks",
        Name = Text("At the same time: ten more tasks", "另有十项工作同步推进"),
        Activities =
        [
            Step("special-education", "Special education", "特殊教育"),
            Step("migrant-children", "Migrant workers' children have equal access to compulsory education", "随迁子女同等接受义务教育") with
            {
                Commitment = Commitment.Ensure,
                Indicators = [Share("migrant-access", "Migrant workers' children with equal access", "享有同等机会的随迁子女比例", To("at least 100 %"))],
            },
            Step("boarding-schools", "Boarding schools for left-behind children", "留守儿童寄宿学校"), Step("logistics", "Logistics and work-study", "后勤与勤工俭学"),
            Step("informatisation", "Computers and networks, faster", "信息化提速"), Step("exchange-abroad", "Exchange with other countries", "对外交流"),
            Step("next-generation", "Care for the next generation", "关心下一代"), Step("language-work", "Language and script in good order", "语言文字规范"),
            Step("civilised-units", "Hold the title of civilised unit", "文明单位成果巩固") with { Origin = ItemOrigin.Continued, Assignments = [Of(Role.Assessed, "education-system")] },
            Step("annals", "Finish the annals of education", "编完《教育志》") with
            {
                Deliverables = [new() { Key = "annals-book", Name = Text("Annals of education", "《教育志》"), From = "bureau" }],
                Indicators = [Count("annals-compiled", "Annals compiled", "编成志书", "document", To("exactly 1 document"))],
            },
        ],
    };

    public static ValueList<Entitlement> Entitlements =>
    [
        new() { Key = "two-exemptions", Name = Text("Two exemptions and one subsidy", "“两免一补”"), Eligible = Text("Pupils in compulsory education who qualify", "符合条件的义教学生") },
        new() { Key = "vocational-grant", Name = Text("State grant for vocational pupils", "中职国家助学金"), Eligible = Text("Pupils of secondary vocational schools", "中职学生") },
        new() { Key = "vocational-tuition", Name = Text("Free tuition at vocational schools", "中职免学费"), Eligible = Text("Farming majors, and pupils of poor families", "涉农专业和家境困难的学生") },
        new() { Key = "senior-high-grant", Name = Text("State grant for senior high pupils", "普高国家助学金"), Eligible = Text("Pupils of poor families", "家境困难的普高学生") },
        new() { Key = "home-loan", Name = Text("Loan at the place of origin", "生源地助学贷款"), Eligible = Text("Students of poor families", "家境困难的大学生") },
        new() { Key = "service-compensation", Name = Text("Fees and loans repaid for military service", "服役学费补偿、贷款代偿"), Eligible = Text("Graduates who serve", "入伍的高校毕业生") },
    ];
}
