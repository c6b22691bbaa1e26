using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Education.Planning.Tests.Validation;

/// <summary>Small plans with so few keys that they are used twice, dangle and go in circles; with odd labels, dates, rules and timings.</summary>
internal sealed class TangledPlans(int seed, IReadOnlyList<Timing> timings)
{
    private static readonly string[] Labels = ["一、", "二、", "(三)", "二)", "1.", "2、", "①", "③", "一是", "第四章", "1.2", "八、九月份：", "", "xx", "999999", "\U00020BB7"];

    private static readonly string[] Rules =
    [
        "at least 90 %", "at most 14:1", "below 0", "exactly xx", "between 5 and 3", "near 40 %", "near 40 % within 5 pp", "zero", "fall", "fall by at least 200 %", "rise by at least 5.28 pp",
        "not below #a", "growth not below #b", "rank 1", "all 3", "5 of 7", "reach 'good'", "yes", "at least 79228162514264337593543950335", "at least some school '一批'", "fall by at least xx",
    ];

    private static readonly string[] Amounts = ["0", "3", "xx", "-79228162514264337593543950335", "79228162514264337593543950335", "some", "about 3万 %", "1:3"];

    private readonly System.Random random = new(seed);

    public static Gen<Plan> Gen { get; } =
        from seed in FsCheck.Fluent.Gen.Choose(0, int.MaxValue)
        from timings in TimingGens.Timing.ArrayOf(8)
        select new TangledPlans(seed, timings).Make();

    private Plan Make() => new()
    {
        Key = "plan", Title = Text(), Language = "en", Period = Pick("2024", "AY2023", "9998", "0001", "2020..2030", "2024-03-01..2024-07-05"), IsOpenEnded = Coin,
        Owner = Maybe(Key), Approval = Maybe(() => new Approval { By = Key() }), Source = new() { Title = Text(), PrintedPeriod = Pick("20xx", "2022", "x") }, Theme = Text(),
        Slogans = List(Slogan), Annexes = List(() => new Annex { Name = Text(), IsMissing = Coin }), Parties = List(Party, 8),
        References = List(() => new PlanReference { Key = Key(), Title = Text(), Relation = (PlanRelation)random.Next(5), Period = Maybe(() => (PlanPeriod)Pick("2020..2025", "2023", "AY2024")) }),
        Sections = List(() => new Section { Label = Label(), Items = List(Key) }),
        Objectives = List(() => Objective(3)), Initiatives = List(Initiative),
        WorkCalendar = List(() => new CalendarBlock { Key = Key(), Name = Text(), Timing = Timing(), Label = Label(), Entries = List(() => Activity(2)) }),
        Statements = List(() => new ResponsibilityStatement { Key = Key(), Name = Text(), Upper = Key(), Lower = Key(), Items = List(Key), Timing = Maybe(Timing) }),
        TieredDuties = List(() => new TieredDuty { Subject = Text(), Items = List(Key) }),
        Delegations = List(() => new Delegation { From = Key(), To = Key(), Subject = Text(), Since = Date(), Until = Date() }),
        Pairings = List(() => new Pairing { Key = Key(), Name = Text(), Helpers = Maybe(Amount), Pairs = List(() => new Pair(Key(), Key())) }),
        Risks = List(() => new Risk { Key = Key(), Name = Text(), Items = List(Key) }),
        Budget = List(() => new BudgetLine { Key = Key(), Name = Text(), Amount = Amount() }),
    };

    private Objective Objective(int depth) => new()
    {
        Key = Key(), Name = Text(), Label = Label(), Timing = Maybe(Timing), Assignments = List(Assignment), Targets = List(Target), Dependencies = List(() => new Dependency((DependencyKind)random.Next(3), Key())), Slogans = List(Slogan),
        Indicators = List(Indicator), Objectives = depth == 0 ? [] : List(() => Objective(depth - 1)), Initiatives = List(Initiative),
    };

    private Initiative Initiative() => new() { Key = Key(), Name = Text(), Label = Label(), Dependencies = List(() => new Dependency((DependencyKind)random.Next(3), Key())), Assignments = List(Assignment), Activities = List(() => Activity(2)) };

    private Activity Activity(int depth) => new()
    {
        Key = Key(), Name = Text(), Label = Label(), Timing = Maybe(Timing), Assignments = List(Assignment), Serves = List(Key), Upstream = List(() => new ItemReference(Key(), Key())),
        Deliverables = List(() => new Deliverable { Key = Key(), Name = Text(), Due = Maybe(Timing), From = Maybe(Key) }),
        Activities = depth == 0 ? [] : List(() => Activity(depth - 1)),
    };

    private Indicator Indicator() => new()
    {
        Key = Key(), Name = Text(), Label = Label(), Kind = (IndicatorKind)random.Next(9), Unit = Pick<string?>(null, "%", "school"), Direction = (Direction)random.Next(5), PartOf = Maybe(Key),
        Fraction = Maybe(() => new Fraction { Numerator = Text(), Denominator = Text(), NumeratorIndicator = Maybe(Key), DenominatorIndicator = Maybe(Key) }),
        Levels = List(Text), Checklist = List(() => new ChecklistItem(Key(), Text())), Baseline = Maybe(() => new Baseline { Value = Amount(), At = Maybe(Timing) }), Targets = List(Target),
    };

    private Target Target() => new()
    {
        Key = Maybe(Key), Indicator = Maybe(Key), Rule = Pick(Rules), Scope = Maybe(() => new TargetScope(Key())), Due = Maybe(Timing),
        Milestones = List(() => new Milestone { Due = Timing(), Rule = Pick(Rules) }),
    };

    private Party Party() => random.Next(6) switch
    {
        0 => new Organization { Key = Key(), Name = Text(), PartOf = Maybe(Key), Opened = Date(), Closed = Date() },
        1 => new OrganizationSet { Key = Key(), Name = Text(), PartOf = Maybe(Key), Members = List(Key) },
        2 => new Post { Key = Key(), Name = Text(), At = Maybe(Key) },
        3 => new WorkingGroup { Key = Key(), Name = Text(), Members = List(() => new GroupMember { Party = Key(), Role = (GroupRole)random.Next(5) }) },
        4 => new Person { Key = Key(), Name = Text(), Tenures = [new() { Post = Key(), At = Key() }] },
        _ => new GeneralPublic { Key = Key(), Name = Text() },
    };

    private Assignment Assignment()
        => new() { Party = Key(), Role = (Role)random.Next(5), From = Date(), Until = Date(), Deputy = Maybe(Key), Subject = Maybe(Text) };

    private Slogan Slogan() => new() { Text = Text(), DeclaredCount = random.Next(1, 4), Parts = List(Text) };

    private LocalizedText Text() => new LocalizedText(Pick("good", "xx年", "2022年计划", "{0}", "a")).With(Pick("en", "zh-Hans"), "好");

    private bool Coin => random.Next(2) == 0;

    private Key Key() => new(((char)('a' + random.Next(6))).ToString());

    private string? Label() => Coin ? null : Pick(Labels);

    private Timing Timing() => timings[random.Next(timings.Count)];

    private Quantity Amount() => Pick(Amounts);

    private LocalDate? Date() => Coin ? null : new LocalDate(2024, 1, 1).PlusDays(random.Next(-400, 400));

    private T? Maybe<T>(Func<T> make)
        where T : class
        => Coin ? make() : null;

    private ValueList<T> List<T>(Func<T> make, int most = 3) => [.. Enumerable.Range(0, random.Next(most)).Select(_ => make())];

    private T Pick<T>(params T[] choices) => choices[random.Next(choices.Length)];
}
