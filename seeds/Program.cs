using Education.Planning.Seeds;

foreach (var plan in new[] { SafetyCountyPlan.Compose(), SummaryCity2015Plan.Compose() })
    Console.WriteLine($"{plan.Key}: {plan.Title}");
