using Education.Planning.Registers;

namespace Education.Planning.Seeds;

/// <summary>The register beside the work points: the yearly index of the monitoring of counties that the plan means to use.</summary>
/// <remarks>The plan prints no index: the numbers and the days of publication are made up. That the development zone is still without a value in 2018 is made up, too.</remarks>
public static class WorkPointsCity2020Register
{
    /// <summary>The whole register.</summary>
    public static WorkRegister Compose() => new()
    {
        Key = "work-points-city-2020-register", Name = Text("Monitoring of counties; numbers are made up", "县域监测（数据为虚构）"), Plan = "work-points-city-2020",
        Kinds = [GrantKinds.Monitoring],
        Cases =
        [
            Index("counties", 2018, "86.2", new(2019, 6, 12)), Index("counties", 2019, "88", new(2020, 6, 10)), Index("counties", 2020, "88.7", null),
            Index("development-zone", 2019, "79.4", new(2020, 6, 10)), Index("development-zone", 2020, "78.9", null),
        ],
    };

    private static CaseRecord Index(Key subject, int year, Quantity value, NodaTime.LocalDate? published) => new()
    {
        Key = $"{subject}-{year}", Kind = "monitoring", Name = Text($"Monitoring of {year}", $"{year}年监测"), Subject = subject, Responsible = "monitors", Item = "county-monitoring", Opened = new(year, 11, 1),
        Amounts = [new() { Key = "index", Amount = value }],
        Steps = published is { } day ? [new() { State = "published", On = day, By = "monitors" }] : [],
        Proofs = published is { } on ? [new() { Kind = "notice", Name = Text($"Bulletin of {year}", $"{year}年监测公报"), On = on }] : [],
    };
}
