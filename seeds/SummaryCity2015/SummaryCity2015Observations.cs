using Education.Planning.Evaluation;
using NodaTime;

namespace Education.Planning.Seeds;

/// <summary>The figures that the summary prints for the indicators of <see cref="SummaryCity2015Plan"/>; teachers per computer has none.</summary>
public static class SummaryCity2015Observations
{
    private static readonly LocalDate YearEnd = new(2015, 12, 31);

    /// <summary>All of them, with what was assumed.</summary>
    public static ObservationSet Compose() => new()
    {
        Key = "summary-city-2015",
        Name = Text("Figures of the city's summary", "市总结中的数字"),
        Plan = "summary-city-2015",
        Assumptions =
        [
            new()
            {
                Key = "effort-window",
                Text = Text(
                    "The three years of effort for computers, multimedia sets and networks are taken to be 2015 to 2017; other spans of two and three years begin with 2015 too. The summary does not say when they begin.",
                    "电脑、多媒体和校园网的三年期限按2015至2017年计，其他两年、三年之期也从2015年算起；文中没有写明从哪年算起。"),
            },
            new()
            {
                Key = "year-end",
                Text = Text(
                    "Every figure is taken to hold on the last day of the year. The summary says \"at present\" or names the year.",
                    "各项数字都按年末一天计；文中只说“目前”或只写年份。"),
            },
        ],
        Observations =
        [
            Actual("campus-network", "48 %"),
            Actual("pupils-per-computer", "19.6:1"),
            Actual("classes-per-multimedia-set", "4:1"),
            Actual("optical-fibre", "about 70 %"),
            Actual("kindergartens-built", "56 kindergarten") with { Kind = ObservationKind.Forecast },
            Actual("primary-enrolment", "100 %"),
            Actual("primary-promotion", "104.3 %"),
            Actual("junior-enrolment", "99.77 %"),
            Actual("junior-promotion", "93.54 %"),
            Actual("primary-drop-out", "0.07 %"),
            Actual("junior-drop-out", "0.35 %"),
            Actual("disabled-enrolment", "98.93 %"),
            .. SummaryCity2015Plan.Figures.Select(figure => figure.Observation),
        ],
    };

    private static Observation Actual(Key indicator, ObservedValue value) => new() { Indicator = indicator, Value = value, At = YearEnd };
}
