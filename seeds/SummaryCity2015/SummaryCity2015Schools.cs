namespace Education.Planning.Seeds;

/// <summary>Section three, 一是 and 二是: kindergartens built, rates of enrolment, promotion and drop-out.</summary>
internal static class SummaryCity2015Schools
{
    private static readonly Figure[] Preschool =
    [
        Figure.Of("kindergartens-total", "Standard central kindergartens, all years together", "累计建成的标准化中心幼儿园", "68 kindergarten"),
        Figure.Of("preschool-coverage", "Reach of the rural network", "农村幼教网络覆盖", "100 %").Expected.Saying("Still to come", "有待实现"),
        Figure.Done("preschool-growth", "Good places in rural kindergartens", "农村优质学前资源").Saying("More step by step", "逐步扩大"),
    ];

    public static IEnumerable<Figure> Figures => Preschool;

    public static Initiative Kindergartens => new()
    {
        Key = "rural-kindergartens",
        Label = "一是",
        Name = Text("Good pre-school education in the countryside", "农村优质学前教育"),
        Timing = "Y",
        Indicators =
        [
            new()
            {
                Key = "kindergartens-built", Name = Text("Standard central kindergartens finished in the countryside", "建成的农村标准化中心幼儿园"),
                Unit = "kindergarten", Accumulation = Accumulation.Cumulative,
                Targets = [new() { Rule = "at least 51 kindergarten", Due = "by Y/end", Words = Text("Planned for this year", "今年计划数") }],
            },
            .. Figure.Indicators(Preschool),
        ],
    };

    public static Initiative CompulsoryEducation => new()
    {
        Key = "compulsory-education",
        Label = "二是",
        Name = Text("Compulsory education holds its level", "巩固义务教育水平"),
        Indicators =
        [
            Rate("primary-enrolment", Text("Enrolment of children of primary age", "小学入学率"), Direction.Increase),
            Rate("primary-promotion", Text("Primary leavers who go on to the junior phase", "小学升学率"), Direction.Increase) with
            {
                Population = Text("Primary leavers; newcomers from elsewhere lift the rate above 100 %", "小学毕业生；外来新生可使比率超过百分之百"),
            },
            Rate("junior-enrolment", Text("Enrolment of children of junior secondary age", "初中入学率"), Direction.Increase),
            Rate("junior-promotion", Text("Junior leavers who go on to the senior phase", "初中毕业生升学率"), Direction.Increase),
            Rate("primary-drop-out", Text("Drop-out of primary pupils", "小学辍学率"), Direction.Decrease),
            Rate("junior-drop-out", Text("Drop-out of junior pupils", "初中辍学率"), Direction.Decrease),
            Rate("disabled-enrolment", Text("Enrolment of children with three kinds of disability", "三类残疾儿童少年入学率"), Direction.Increase),
        ],
    };

    private static Indicator Rate(Key key, LocalizedText name, Direction direction)
        => new() { Key = key, Name = name, Kind = IndicatorKind.Percentage, Unit = "%", Direction = direction };
}
