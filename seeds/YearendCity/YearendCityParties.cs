namespace Education.Planning.Seeds;

/// <summary>Who has a part in the year-end tasks.</summary>
internal static class YearendCityParties
{
    public static ValueList<Party> All =>
    [
        new Organization { Key = "city-government", Name = Text("City government", "市政府"), Type = "government", Level = AdministrativeLevel.City },
        new Organization { Key = "bureau", Name = Text("City education bureau", "市教育局"), Type = "bureau", Level = AdministrativeLevel.City, PartOf = "city-government" },
        new OrganizationSet { Key = "offices-and-units", Name = Text("Offices and units of the bureau", "局内各科室、单位"), Types = ["office", "institution"], PartOf = "bureau" },
        new Post { Key = "leaders-in-charge", Name = Text("Leader in charge of each office", "分管领导"), At = "bureau" },
        new OrganizationSet { Key = "county-bureaus", Name = Text("Education bureaus of the counties and districts", "县区教育局"), Types = ["bureau"], Level = AdministrativeLevel.County },
        new OrganizationSet { Key = "direct-schools", Name = Text("Schools run by the bureau itself", "直属学校"), Types = ["school"], PartOf = "bureau" },
        new OrganizationSet
        {
            Key = "assessed-bodies", Name = Text("County bureaus and directly run schools", "县区局与直属校"), Members = ["county-bureaus", "direct-schools"],
        },
        new Post { Key = "conference-leaders", Name = Text("Leaders with a task in the conference", "分担会务的领导"), At = "bureau" },
        new OrganizationSet
        {
            Key = "conference-offices", Name = Text("Offices with a task in the conference", "分担会务的科室"), Types = ["office"], PartOf = "bureau",
            Condition = Text("Has a task in the annual conference.", "承担年会的某项会务。"),
        },
    ];
}
