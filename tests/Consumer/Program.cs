using Education.Planning;

var plan = new Plan
{
    Key = "safety-2024",
    Title = new LocalizedText("School safety plan 2024").With(Languages.SimplifiedChinese, "2024年校园安全计划"),
    Language = Languages.English,
    Period = "2024",
    Owner = "bureau",
    Parties = [new Organization { Key = "bureau", Name = "County education bureau" }],
    Initiatives = [new Initiative { Key = "fire-drill", Name = "Fire drill in every school", Timing = "by 04/end" }],
};

System.Console.OutputEncoding = System.Text.Encoding.UTF8;
System.Console.Write($"{plan.Title} ({plan.Title.In(Languages.SimplifiedChinese)})\n");
foreach (var initiative in plan.Initiatives)
    System.Console.Write($"{initiative.Key}: {initiative.Name}, {initiative.Timing}\n");
