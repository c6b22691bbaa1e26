using NodaTime;
using NodaTime.Text;

namespace Education.Planning.Evaluation;

/// <summary>Chooses the observation that counts, and checks all of them once.</summary>
/// <remarks>
/// Among those not after the date of the evaluation, forecasts excepted: the latest not after the due date; when there is none, the first after it.
/// On the same day an actual outranks a preliminary value and that a forecast. What holds before the plan's period is of the period before.
/// </remarks>
internal sealed class ObservationPicker
{
    private readonly DateInterval period;
    private readonly Dictionary<(Key Indicator, Key? Organization), List<Observation>> observations = [];
    private readonly HashSet<Observation> doubled = [];
    private readonly HashSet<Observation> unfit = [];

    public ObservationPicker(Plan plan, DateInterval period, ValueList<Observation> all, LocalDate asOf, List<Diagnostic> diagnostics)
    {
        this.period = period;
        var indicators = plan.AllIndicators().GroupBy(p => p.Indicator.Key).ToDictionary(g => g.Key, g => g.First().Indicator);
        var organizations = plan.Parties.Select(p => p.Key).ToHashSet();
        for (var i = 0; i < all.Count; i++)
        {
            var (observation, path) = (all[i], PlanPath.Root.To("observations", i));
            if (!indicators.TryGetValue(observation.Indicator, out var indicator))
                diagnostics.Add(EvaluationDiagnostics.UnknownIndicator.At(path, observation.Indicator.Text));
            else if (observation.Organization is { } organization && !organizations.Contains(organization))
                diagnostics.Add(EvaluationDiagnostics.UnknownOrganization.At(path, observation.Indicator.Text, organization.Text));
            else if (observation.At > asOf && observation.Kind != ObservationKind.Forecast)
                diagnostics.Add(EvaluationDiagnostics.FutureObservation.At(path, observation.Indicator.Text, Day(observation.At), Day(asOf)));
            else
                Add(observation, indicator, path, diagnostics);
        }
    }

    public IEnumerable<Key> OrganizationsWith(Key indicator)
        => observations.Keys.Where(k => k.Indicator == indicator).Select(k => k.Organization).OfType<Key>().Order();

    /// <summary>The observation of the plan's period, or after it, that counts for a due date.</summary>
    public Observation? Current(Key? indicator, Key? organization, LocalDate? due)
    {
        var current = Of(indicator, organization).Where(o => o.At >= period.Start).ToList();
        return Latest(current.Where(o => due is null || o.At <= due)) ?? current.OrderBy(o => o.At).ThenBy(o => o.Kind).FirstOrDefault();
    }

    /// <summary>The latest observation before the plan's period.</summary>
    public Observation? Prior(Key? indicator, Key? organization) => Latest(Of(indicator, organization).Where(o => o.At < period.Start));

    /// <summary>What an observation gives to a column: its value, or the state of what cannot be used.</summary>
    public ObservedValue ValueOf(Observation? observation) => observation is null ? new ObservedValue.Absent(ValueState.Missing)
        : doubled.Contains(observation) || unfit.Contains(observation) ? new ObservedValue.Absent(ValueState.Undecided) : observation.Value;

    public bool IsDoubled(Observation observation) => doubled.Contains(observation);

    public bool IsUnfit(Observation observation) => unfit.Contains(observation);

    private List<Observation> Of(Key? indicator, Key? organization)
        => indicator is not null && observations.TryGetValue((indicator, organization), out var list) ? list : [];

    private static Observation? Latest(IEnumerable<Observation> list) => list.OrderByDescending(o => o.At).ThenBy(o => o.Kind).FirstOrDefault();

    private void Add(Observation observation, Indicator indicator, PlanPath path, List<Diagnostic> diagnostics)
    {
        if (!observations.TryGetValue((observation.Indicator, observation.Organization), out var list))
            observations[(observation.Indicator, observation.Organization)] = list = [];
        if (list.Find(o => o.At == observation.At && o.Kind == observation.Kind) is { } other)
        {
            if (other.Value == observation.Value)
                return;
            doubled.Add(other);
            string[] texts = [.. new[] { other.Value.ToString(), observation.Value.ToString() }.Order(StringComparer.Ordinal)];
            diagnostics.Add(EvaluationDiagnostics.DoubledObservation.At(path, observation.Indicator.Text, Day(observation.At), texts[0], texts[1]));
            return;
        }
        list.Add(observation);
        if (observation.Value is ObservedValue.Amount { Quantity.Unit: { } unit } && indicator.Unit is { } expected && unit != expected)
        {
            unfit.Add(observation);
            diagnostics.Add(EvaluationDiagnostics.UnitDoesNotFit.At(path, observation.Indicator.Text, unit, expected));
        }
        else if (observation.Value is not ObservedValue.Absent && !Fits(observation.Value, indicator.Kind))
        {
            unfit.Add(observation);
            diagnostics.Add(EvaluationDiagnostics.ValueDoesNotFit.At(path, observation.Indicator.Text, observation.Value.ToString(), WordOf(indicator.Kind)));
        }
    }

    private static bool Fits(ObservedValue value, IndicatorKind kind) => kind switch
    {
        IndicatorKind.Level => value is ObservedValue.Level,
        IndicatorKind.Flag => value is ObservedValue.Flag,
        IndicatorKind.Text => true,
        IndicatorKind.Count => value is ObservedValue.Amount or ObservedValue.Items,
        _ => value is ObservedValue.Amount,
    };

    private static LocalizedText WordOf(IndicatorKind kind) => kind switch
    {
        IndicatorKind.Level => Phrases.ALevel,
        IndicatorKind.Flag => Phrases.YesOrNo,
        _ => Phrases.AnAmount,
    };

    private static string Day(LocalDate day) => LocalDatePattern.Iso.Format(day);
}
