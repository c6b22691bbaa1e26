namespace Education.Planning.Seeds;

/// <summary>Section two, 五是: computers, multimedia sets and campus networks, an effort of three years.</summary>
internal static class SummaryCity2015Network
{
    // The text says "three years" and not when they begin: see the assumption `effort-window` of the observations.
    private static readonly Timing EndOfEffort = "by Y+2/end";

    public static Initiative Initiative => new()
    {
        Key = "education-network",
        Label = "五是",
        Name = Text("An education network that reaches every school", "教育网络通到每所学校"),
        Commitment = Commitment.Strive,
        Timing = "for 3y within Y..",
        Slogans = [Slogan("Platform of three levels", "三级资源平台", 3, Text("city", "市"), Text("district", "区"), Text("school", "校"))],
        Indicators =
        [
            new()
            {
                Key = "campus-network", Name = Text("Schools with a campus network", "建有校园网的学校比例"), Kind = IndicatorKind.Percentage, Unit = "%",
                Fraction = new() { Numerator = Text("Independent schools with a campus network", "有校园网的独立建制学校"), Denominator = Text("Independent schools", "独立建制学校") },
                Targets = [Striven("at least 100 %")],
            },
            Ratio("pupils-per-computer", Text("Pupils per computer", "生机比"), "pupil per computer", "at most 14:1"),
            Ratio("teachers-per-computer", Text("Teachers per computer", "师机比"), "teacher per computer", "at most 3.7:1"),
            Ratio("classes-per-multimedia-set", Text("Classes per multimedia set", "每套多媒体设备对应的班数"), "class per set", "at most 4:1"),
            Share("everybody-connected", "Schools with a network, classes with access, persons with the skill", "校校网、班班通、人人会", Striven("at least 100 %")),
            new() { Key = "optical-fibre", Name = Text("Progress of optical fibre", "光纤接入进度"), Kind = IndicatorKind.Percentage, Unit = "%", Direction = Direction.Increase },
        ],
    };

    private static Indicator Ratio(Key key, LocalizedText name, string unit, TargetRule rule)
        => new() { Key = key, Name = name, Kind = IndicatorKind.Ratio, Unit = unit, Targets = [Striven(rule)] };

    private static Target Striven(TargetRule rule)
        => new() { Rule = rule, Due = EndOfEffort, Commitment = Commitment.Strive, Words = Text("Strive, through three years of effort", "力争三年做到") };
}
