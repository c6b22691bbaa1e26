namespace Education.Planning.Validation;

/// <summary>An organisation exists on some day.</summary>
internal static class OrganizationsOpenBeforeTheyClose
{
    public static IEnumerable<Diagnostic> Check(PlanIndex contents)
        => from organization in contents.Plan.Parties.OfType<Organization>()
           where DateOrder.IsBefore(organization.Closed, organization.Opened)
           select PlanDiagnostics.ClosedBeforeOpened.At(
               PlanPath.Root.To("parties", organization.Key).To("closed"), DateOrder.ToText(organization.Opened!.Value), DateOrder.ToText(organization.Closed!.Value));
}
