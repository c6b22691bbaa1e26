namespace Education.Planning.Validation;

/// <summary>A key that stands for something elsewhere in the plan.</summary>
internal readonly record struct Link(Key Key, LinkKind Kind, PlanPath Path);

/// <summary>What a key must stand for.</summary>
internal enum LinkKind
{
    Party,
    Organization,
    OrganizationOrSet,
    OrganizationSet,
    Post,
    Item,
    SectionItem,
    Indicator,
    Plan,
}
