using Education.Planning.Registers;

namespace Education.Planning.Seeds;

/// <summary>The register beside the summary: the recognition that its last paragraph reports.</summary>
public static class SummaryCity2015Register
{
    /// <summary>The whole register.</summary>
    public static WorkRegister Compose() => new()
    {
        Key = "summary-city-2015-register", Name = Text("Recognition received in 2015", "2015年所获表彰"), Plan = "summary-city-2015",
        Kinds = [GrantKinds.Recognition],
        Cases =
        [
            new()
            {
                Key = "balanced-education-award", Kind = "recognition", Name = Text("National award for balanced compulsory education", "均衡发展先进集体"), Subject = "city", Responsible = "city", Item = "award-given",
                Opened = new(2015, 11, 6), Steps = [new() { State = "given", On = new(2015, 11, 6), By = "ministry" }], Proofs = [new() { Kind = "certificate", Name = Text("As the summary reports", "见总结所述") }],
            },
        ],
    };
}
