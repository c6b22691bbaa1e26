using Education.Planning.Registers;

namespace Education.Planning.Seeds;

/// <summary>The register of those who won ethics awards in earlier years, whose growth the plan means to follow.</summary>
/// <remarks>The plan names nobody: winners stand under made-up keys, and what is on record of them is invented.</remarks>
public static class MoralCityRegister
{
    /// <summary>The whole register.</summary>
    public static WorkRegister Compose() => new()
    {
        Key = "moral-city-register", Name = Text("Past winners of ethics awards; records are made up", "往届师德标兵台账（所列记录为虚构）"), Plan = "moral-city",
        Kinds = [GrantKinds.Title, FindingKinds.Violation, WorkKinds.Exchange],
        Cases =
        [
            Winner("winner-a", 2012), Winner("winner-b", 2013),
            new() { Key = "exchange-a", Kind = "exchange", Name = Text("A year at a village school", "到村小支教一年"), Subject = "winner-a", Responsible = "schools", Item = "winners-growth", Opened = new(2013, 9, 1) },
            new() { Key = "complaint-b", Kind = "violation", Name = Text("Paid lessons, reported by a parent", "家长反映有偿补课"), Subject = "winner-b", Responsible = "city-bureau", Item = "winners-growth", Opened = new(2014, 3, 17) },
        ],
    };

    private static CaseRecord Winner(Key winner, int year) => new()
    {
        Key = $"title-{winner}", Kind = "title", Name = Text($"Model of teachers' ethics {year}", $"{year}年师德标兵"), Subject = winner, Responsible = "city-bureau", Item = "winners-growth",
        Opened = new(year, 5, 4), ValidUntil = new(year + 3, 9, 9),
        Steps = [new() { State = "selected", On = new(year, 7, 1), By = "schools" }, new() { State = "accredited", On = new(year, 9, 10), By = "city-bureau" }],
        Proofs = [new() { Kind = "verdict", Name = Text("Decision on file", "表彰决定") }],
    };
}
