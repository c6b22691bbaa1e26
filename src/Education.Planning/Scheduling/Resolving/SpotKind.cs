namespace Education.Planning.Scheduling;

/// <summary>What kind of span a place denotes, which decides the parts that it has.</summary>
internal enum SpotKind
{
    Other,
    Day,
    Week,
    Month,
    Quarter,
    HalfYear,
    Term,
    Year,
    AcademicYear,
}
