using Education.Planning.Registers;

namespace Education.Planning.Seeds;

/// <summary>Kinds of case that education authorities keep, as data: copy what fits, and change the states.</summary>
public static class CaseKinds
{
    /// <summary>All of them.</summary>
    public static ValueList<CaseKind> All =>
    [
        FindingKinds.Hazard, FindingKinds.Rectification, FindingKinds.Violation, FindingKinds.Complaint, FindingKinds.Supervision, FindingKinds.CleanUp,
        GrantKinds.Licence, GrantKinds.Title, GrantKinds.Recognition, GrantKinds.Decision, GrantKinds.Publication, GrantKinds.Expense, GrantKinds.Monitoring,
        PaperKinds.Document, PaperKinds.UnitPlan, PaperKinds.Report, PaperKinds.EmergencyPlan, PaperKinds.File, PaperKinds.Routing, PaperKinds.StockTaking,
        WorkKinds.Drill, WorkKinds.Minutes, WorkKinds.Pilot, WorkKinds.Building, WorkKinds.PhaseOut, WorkKinds.Exchange,
    ];
}
