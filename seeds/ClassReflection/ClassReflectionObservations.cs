using Education.Planning.Evaluation;
using NodaTime;

namespace Education.Planning.Seeds;

/// <summary>What the fragment claims of its class; it prints words, not numbers.</summary>
public static class ClassReflectionObservations
{
    private static readonly LocalDate TermEnd = new(2013, 1, 25);

    /// <summary>All of them, with what was assumed.</summary>
    public static ObservationSet Compose() => new()
    {
        Key = "class-reflection",
        Name = Text("Claims of a class teacher", "任课教师的自述"),
        Plan = "class-reflection",
        Assumptions =
        [
            new()
            {
                Key = "term-end",
                Text = Text("Every claim is taken to hold on the last day of the assumed semester.", "各项说法都按所假定学期的最后一天计。"),
            },
        ],
        Observations =
        [
            Claim("active-pupils", "some % '部分'"),
            Claim("lessons-planned", "100 %"),
            Claim("diligent-pupils", "some % '绝大部分'"),
        ],
    };

    private static Observation Claim(Key indicator, ObservedValue value) => new() { Indicator = indicator, Value = value, At = TermEnd };
}
