namespace Education.Planning.Seeds;

/// <summary>What the plan counts in, in both languages.</summary>
internal static class MoralCityUnits
{
    public static ValueList<UnitName> All =>
    [
        Unit("person", "人"), Unit("school", "所"), Unit("subject", "个学科"), Unit("participant", "人"), Unit("work", "件"), Unit("award", "个"), Unit("tier", "个等次"),
        Unit("event", "次"), Unit("county", "个"), Unit("collective", "个"), Unit("class", "个班"), Unit("pupil", "人"), Unit("centre", "个"), Unit("column", "个"),
        Unit("plan per year", "份/年"), Unit("plan per term", "份/学期"), Unit("evaluation per year", "次/年"), Unit("rating per year", "次/年"),
    ];

    private static UnitName Unit(string unit, string chinese) => new() { Unit = unit, Name = Text(unit, chinese) };
}
