namespace Education.Planning.Validation;

/// <summary>The kinds of party as JSON names them: words that need no translation.</summary>
internal static class PartyNames
{
    public static string Of(Party party) => party switch
    {
        Organization => "organization",
        OrganizationSet => "organizationSet",
        Post => "post",
        WorkingGroup => "group",
        Person => "person",
        _ => "public",
    };

    /// <summary>The kinds that a link admits; null when it admits any party.</summary>
    public static string? Admitted(LinkKind kind) => kind switch
    {
        LinkKind.Organization => "organization",
        LinkKind.OrganizationOrSet => "organization|organizationSet",
        LinkKind.OrganizationSet => "organizationSet",
        LinkKind.Post => "post",
        _ => null,
    };

    public static bool Admits(LinkKind kind, Party party) => kind switch
    {
        LinkKind.Organization => party is Organization,
        LinkKind.OrganizationOrSet => party is Organization or OrganizationSet,
        LinkKind.OrganizationSet => party is OrganizationSet,
        LinkKind.Post => party is Post,
        _ => true,
    };
}
