namespace Education.Planning.Seeds;

/// <summary>Items 5 and 6: senior high schools, higher education.</summary>
internal static class AnnualCityHigher
{
    public static Initiative SeniorHigh => Work("senior-high", "5.", "Better senior high schools", "提升普高质量") with
    {
        Activities =
        [
            Step("weak-senior-highs", "A sensible layout, weak schools made stronger", "布点合理，补强薄弱高中") with
            {
                Timing = "gradually",
                Indicators = [Count("oversized-senior-classes", "Oversized classes in senior high schools", "普高大班额", "class", To("zero") with { Commitment = Commitment.Drift })],
            },
            Step("good-senior-highs", "More places at good schools", "优质资源扩容") with
            {
                Indicators = [Count("good-senior-highs-built", "Good senior high schools", "优质高中数", "school", To("at least some school '一大批'"))],
            },
            Judged("senior-high-admission", "Admission by examination and by evaluation of the whole pupil", "学业考试加综合评价录取", "schools", "pupils"),
            Step("senior-high-variety", "Distinctive and comprehensive schools; vocational content for those who want it", "特色高中、综合高中，普职相融"),
        ],
    };

    public static Initiative HigherEducation => Work("higher-education", "6.", "Higher education", "发展高教") with
    {
        Activities =
        [
            Step("built-together", "Province and city build universities together", "省市共同办好高校") with { Assignments = [Joint("province"), Joint("city")] },
            Step("joint-university", "A group and a university found an ordinary university here", "集团与大学合办普通高校") with
            {
                Assignments = [Of(Role.Partnering, "education-group"), Of(Role.Partnering, "partner-university"), Supporting("city")],
            },
            Step("science-park", "A park of science and education", "科教园区") with { Assignments = [Responsible("normal-university"), Supporting("city")] },
        ],
    };
}
