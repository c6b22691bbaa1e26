namespace Education.Planning.Seeds;

/// <summary>One JSON file of the seeds.</summary>
/// <param name="Path">The path below the folder <c>seeds</c>, with forward slashes.</param>
/// <param name="Json">What it holds.</param>
public sealed record SeedFile(string Path, string Json)
{
    /// <summary>Every file, composed anew.</summary>
    public static IReadOnlyList<SeedFile> ComposeAll() =>
    [
        new("plans/safety-county.json", PlanningJson.Write(SafetyCountyPlan.Compose())),
        new("calendars/county-2012.json", PlanningJson.Write(SafetyCountyCalendar.Compose())),
        new("registers/safety-county.json", PlanningJson.Write(SafetyCountyRegister.Compose())),
        new("registers/summary-city-2015.json", PlanningJson.Write(SummaryCity2015Register.Compose())),
        new("registers/work-points-city-2020.json", PlanningJson.Write(WorkPointsCity2020Register.Compose())),
        new("registers/moral-city.json", PlanningJson.Write(MoralCityRegister.Compose())),
        new("plans/moral-city.json", PlanningJson.Write(MoralCityPlan.Compose())),
        new("units/moral-city.json", PlanningJson.Write(MoralCityRegistry.Compose())),
        new("calendars/city-2014.json", PlanningJson.Write(MoralCityCalendar.Compose())),
        new("plans/summary-city-2015.json", PlanningJson.Write(SummaryCity2015Plan.Compose())),
        new("observations/summary-city-2015.json", PlanningJson.Write(SummaryCity2015Observations.Compose())),
        new("calendars/china-2015.json", PlanningJson.Write(China2015.Compose())),
        new("plans/work-points-city-2020.json", PlanningJson.Write(WorkPointsCity2020Plan.Compose())),
        new("calendars/city-2020.json", PlanningJson.Write(WorkPointsCity2020Calendar.Compose())),
        new("plans/yearend-city.json", PlanningJson.Write(YearendCityPlan.Compose())),
        new("plans/class-reflection.json", PlanningJson.Write(ClassReflectionPlan.Compose())),
        new("observations/class-reflection.json", PlanningJson.Write(ClassReflectionObservations.Compose())),
        new("plans/school-office.json", PlanningJson.Write(SchoolOfficePlan.Compose())),
        new("calendars/china-2012.json", PlanningJson.Write(China2012.Compose())),
        new("calendars/school-2012.json", PlanningJson.Write(SchoolYear2012.Compose())),
        new("plans/teachertrain-office-city.json", PlanningJson.Write(TeachertrainOfficeCityPlan.Compose())),
        new("calendars/china-2010.json", PlanningJson.Write(China2010.Compose())),
        new("plans/annual-district.json", PlanningJson.Write(AnnualDistrictPlan.Compose())),
        new("plans/teachertrain-city.json", PlanningJson.Write(TeachertrainCityPlan.Compose())),
        new("plans/teachertrain-school.json", PlanningJson.Write(TeachertrainSchoolPlan.Compose())),
        new("calendars/school-2013.json", PlanningJson.Write(SchoolYear2013.Compose())),
        new("plans/annual-city.json", PlanningJson.Write(AnnualCityPlan.Compose())),
        new("calendars/china-2011.json", PlanningJson.Write(China2011.Compose())),
        new("plans/principal-office.json", PlanningJson.Write(PrincipalOfficePlan.Compose())),
        new("observations/principal-office.json", PlanningJson.Write(PrincipalOfficeObservations.Compose())),
    ];
}
