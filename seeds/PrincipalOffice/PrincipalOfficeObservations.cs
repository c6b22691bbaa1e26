using Education.Planning.Evaluation;

namespace Education.Planning.Seeds;

/// <summary>The one figure that the plan gives of the present, in words: many documents need no printing.</summary>
public static class PrincipalOfficeObservations
{
    /// <summary>All of them, with what was assumed.</summary>
    public static ObservationSet Compose() => new()
    {
        Key = "principal-office",
        Name = Text("What the plan says of the present", "计划所述现状"),
        Plan = "principal-office",
        Assumptions =
        [
            new() { Key = "first-day", Text = Text("What the plan says of the present is taken to hold on the first day of the assumed semester.", "所述现状按假定学期的第一天计。") },
        ],
        Observations = [new() { Indicator = "needless-prints", Value = "some document '很多'", At = new(2013, 2, 25) }],
    };
}
