namespace Education.Planning.Seeds;

/// <summary>Managing units and schools: all made up, and every name says so. The document names none.</summary>
internal static class MoralCityRegistry
{
    /// <summary>The registry by itself, for schemes that are run without the plan.</summary>
    public static UnitRegistry Compose() => new() { Key = "moral-city-units", Name = Text("Managing units and schools of the city (made up)", "全市主管单位与学校名录（虚构）"), Parties = All };

    public static ValueList<Party> All => [.. ManagingUnits, .. Schools];

    private static ValueList<Party> ManagingUnits =>
    [
        Unit("county-east", "East County", "东县", "county-bureau", 9_150, 98_300), Unit("county-south", "South District", "南区", "county-bureau", 7_480, 80_100),
        Unit("county-west", "West County", "西县", "county-bureau", 5_260, 55_900), Unit("county-north", "North District", "北区", "county-bureau", 3_900, 41_200),
        Unit("centre-one", "First Centre", "第一中心", "centre", 2_730, 29_000), Unit("centre-two", "Second Centre", "第二中心", "centre", 1_480, 15_500),
    ];

    // Staff around the edges of the rule of 1 %: 99, 100, 149, 150 and 1,000.
    private static ValueList<Party> Schools =>
    [
        School("school-1", "School One", "第一学校", "county-east", 1000, 9800), School("school-2", "School Two", "第二学校", "county-east", 150, 1900),
        School("school-3", "School Three", "第三学校", "county-south", 149, 1850), School("school-4", "School Four", "第四学校", "county-south", 100, 1200),
        School("school-5", "School Five", "第五学校", "county-west", 99, 1150), School("school-6", "School Six", "第六学校", "county-north", 240, 2600),
        School("school-7", "School Seven", "第七学校", "centre-one", 310, 3400), School("school-8", "School Eight", "第八学校", "centre-two", 36, 300),
    ];

    private static Organization Unit(Key key, string english, string chinese, Key type, decimal staff, decimal enrolment) => new()
    {
        Key = key, Name = Text($"{english} (made up)", $"{chinese}（虚构）"), Type = type, Level = AdministrativeLevel.County, PartOf = "city-bureau",
        Attributes = [new() { Key = "staff", Amount = new(staff, "person") }, new() { Key = "enrolment", Amount = new(enrolment, "pupil") }],
    };

    private static Organization School(Key key, string english, string chinese, Key unit, decimal staff, decimal pupils) => new()
    {
        Key = key, Name = Text($"{english} (made up)", $"{chinese}（虚构）"), Type = "school", Level = AdministrativeLevel.School, PartOf = unit,
        Attributes = [new() { Key = "staff", Amount = new(staff, "person") }, new() { Key = "enrolment", Amount = new(pupils, "pupil") }],
    };
}
