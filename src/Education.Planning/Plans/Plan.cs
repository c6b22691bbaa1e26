namespace Education.Planning;

/// <summary>One plan: what an education authority or school sets out to do in a period, who answers for it, and how it will be judged.</summary>
/// <remarks>
/// An immutable value: composed with object initialisers and collection expressions, changed with <c>with</c>, equal by content.
/// Nothing is checked across parts until <c>plan.Validate()</c>; keys may dangle while a plan is being written.
/// </remarks>
/// <example>
/// <code>
/// var plan = new Plan
/// {
///     Key = "safety-2024", Title = "School safety plan 2024", Language = "en", Period = "2024",
///     Parties = [new Organization { Key = "bureau", Name = "County education bureau" }],
///     Owner = "bureau",
/// };
/// </code>
/// </example>
public sealed record Plan
{
    /// <summary>The key by which other plans refer to this one.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required Key Key { get; init => field = Guard.Against.Null(value); }

    /// <summary>The title.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required LocalizedText Title { get; init => field = Guard.Against.Null(value); }

    /// <summary>The language tag (BCP 47) of all texts given without one.</summary>
    /// <exception cref="ArgumentException">The value is not a language tag.</exception>
    public required string Language
    {
        get;
        init => field = Translation.IsTag(Guard.Against.Null(value, nameof(Language))) ? value : throw new ArgumentException($"`{value}` is not a language tag such as `en` or `zh-Hans`.", nameof(Language));
    }

    /// <summary>What kind of document it is.</summary>
    public PlanKind Kind { get; init => field = Guard.Against.UndefinedEnum(value); }

    /// <summary>The time it covers.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required PlanPeriod Period { get; init => field = Guard.Against.Null(value); }

    /// <summary>Whether it goes on after its period, "and from then on" (乃至今后).</summary>
    public bool IsOpenEnded { get; init; }

    /// <summary>Where the period comes from.</summary>
    public PeriodSource PeriodSource { get; init => field = Guard.Against.UndefinedEnum(value); }

    /// <summary>The party whose plan it is.</summary>
    public Key? Owner { get; init; }

    /// <summary>The level at which the owner stands.</summary>
    public AdministrativeLevel Level { get; init => field = Guard.Against.UndefinedEnum(value); }

    /// <summary>How far it has come.</summary>
    public PlanStatus Status { get; init => field = Guard.Against.UndefinedEnum(value); }

    /// <summary>Who approves it.</summary>
    public Approval? Approval { get; init; }

    /// <summary>What the printed document says of itself.</summary>
    public SourceDocument? Source { get; init; }

    /// <summary>The theme of the period (主题年).</summary>
    public LocalizedText? Theme { get; init; }

    /// <summary>Slogans that number their parts.</summary>
    public ValueList<Slogan> Slogans { get; init; }

    /// <summary>The guiding principles (指导思想).</summary>
    public ValueList<LocalizedText> Principles { get; init; }

    /// <summary>The laws and documents it rests on.</summary>
    public ValueList<PolicyReference> Basis { get; init; }

    /// <summary>Other plans: parents, the span it is a slice of, its neighbours in time.</summary>
    public ValueList<PlanReference> References { get; init; }

    /// <summary>Annexes.</summary>
    public ValueList<Annex> Annexes { get; init; }

    /// <summary>The registry: organisations, sets of them, posts, groups, persons, the public.</summary>
    public ValueList<Party> Parties { get; init; }

    /// <summary>What the units of quantities are called in the languages of the plan; where a unit is named twice, the first name counts.</summary>
    public ValueList<UnitName> UnitNames { get; init; }

    /// <summary>The printed headings and what stands under them.</summary>
    public ValueList<Section> Sections { get; init; }

    /// <summary>The objectives.</summary>
    public ValueList<Objective> Objectives { get; init; }

    /// <summary>Work that stands under no single objective.</summary>
    public ValueList<Initiative> Initiatives { get; init; }

    /// <summary>The work calendar, heading by heading in print order.</summary>
    public ValueList<CalendarBlock> WorkCalendar { get; init; }

    /// <summary>Signed statements between layers.</summary>
    public ValueList<ResponsibilityStatement> Statements { get; init; }

    /// <summary>Subjects that levels of administration share.</summary>
    public ValueList<TieredDuty> TieredDuties { get; init; }

    /// <summary>Duties handed on.</summary>
    public ValueList<Delegation> Delegations { get; init; }

    /// <summary>Who is on duty when.</summary>
    public ValueList<DutyRota> Rotas { get; init; }

    /// <summary>Parties joined in pairs.</summary>
    public ValueList<Pairing> Pairings { get; init; }

    /// <summary>Agreements.</summary>
    public ValueList<Agreement> Agreements { get; init; }

    /// <summary>Awards, titles and contests, from the places to the certificates.</summary>
    public ValueList<Award> Awards { get; init; }

    /// <summary>What persons who qualify are due.</summary>
    public ValueList<Entitlement> Entitlements { get; init; }

    /// <summary>Risks.</summary>
    public ValueList<Risk> Risks { get; init; }

    /// <summary>Money set aside.</summary>
    public ValueList<BudgetLine> Budget { get; init; }

    /// <summary>Members that other programs keep with the plan.</summary>
    public ExtensionMembers? Extensions { get; init; }

    internal Unread Unread { get; init; }
}
