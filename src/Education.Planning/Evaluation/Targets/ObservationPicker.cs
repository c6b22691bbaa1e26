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
        Take(all, asOf, diagnostics, (observation, path) =>
        {
            if (!indicators.TryGetValue(observation.Indicator, out var indicator))
                return EvaluationDiagnostics.UnknownIndicator.At(path, observation.Indicator.Text);
            if (observation.Organization is { } organization && !organizations.Contains(organization))
                return EvaluationDiagnostics.UnknownOrganization.At(path, observation.Indicator.Text, organization.Text);
            return null;
        }, (observation, path) => FaultOf(observation, indicators[observation.Indicator], path));
    }

    /// <summary>Without a plan: what the columns of a scheme observe; their types are checked when the scheme runs. Without parties any organisation may be observed.</summary>
    public ObservationPicker(IReadOnlySet<Key> columns, ValueList<Party> registry, DateInterval period, ValueList<Observation> all, LocalDate asOf, List<Diagnostic> diagnostics)
    {
        this.period = period;
        var organizations = registry.Select(p => p.Key).ToHashSet();
        Take(all, asOf, diagnostics, (observation, path) =>
        {
            if (!columns.Contains(observation.Indicator))
                return EvaluationDiagnostics.UnknownObserved.At(path, observation.Indicator.Text);
            if (observation.Organization is { } organization && organizations.Count > 0 && !organizations.Contains(organization))
                return EvaluationDiagnostics.UnknownUnit.At(path, observation.Indicator.Text, organization.Text);
            return null;
        }, (_, _) => null);
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

    /// <summary>The latest observation of the period so many before the current one, which is some whole years long; null where it is not.</summary>
    public Observation? Earlier(Key indicator, Key? organization, int back)
    {
        var all = Of(indicator, organization);
        if (all.Count == 0)
            return null;
        var years = YearsOf(period);
        if (years == 0 || period.Start.Year <= back * years)
            return null;
        var from = period.Start.PlusYears(-back * years);
        return Latest(all.Where(o => o.At >= from && o.At < from.PlusYears(years)));
    }

    /// <summary>What an observation gives to a column: its value, or the state of what cannot be used.</summary>
    public ObservedValue ValueOf(Observation? observation) => observation is null ? new ObservedValue.Absent(ValueState.Missing)
        : doubled.Contains(observation) || unfit.Contains(observation) ? new ObservedValue.Absent(ValueState.Undecided) : observation.Value;

    public bool IsDoubled(Observation observation) => doubled.Contains(observation);

    public bool IsUnfit(Observation observation) => unfit.Contains(observation);

    private List<Observation> Of(Key? indicator, Key? organization)
        => indicator is not null && observations.TryGetValue((indicator, organization), out var list) ? list : [];

    private static Observation? Latest(IEnumerable<Observation> list) => list.OrderByDescending(o => o.At).ThenBy(o => o.Kind).FirstOrDefault();

    private void Take(ValueList<Observation> all, LocalDate asOf, List<Diagnostic> diagnostics, Func<Observation, PlanPath, Diagnostic?> refused, Func<Observation, PlanPath, Diagnostic?> misfit)
    {
        for (var i = 0; i < all.Count; i++)
        {
            var (observation, path) = (all[i], PlanPath.Root.To("observations", i));
            var fault = refused(observation, path)
                ?? (observation.At > asOf && observation.Kind != ObservationKind.Forecast
                    ? EvaluationDiagnostics.FutureObservation.At(path, observation.Indicator.Text, Day(observation.At), Day(asOf)) : null);
            if (fault is null)
                Add(observation, path, diagnostics, misfit);
            else
                diagnostics.Add(fault);
        }
    }

    private void Add(Observation observation, PlanPath path, List<Diagnostic> diagnostics, Func<Observation, PlanPath, Diagnostic?> misfit)
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
        if (misfit(observation, path) is { } fault)
        {
            unfit.Add(observation);
            diagnostics.Add(fault);
        }
    }

    private static Diagnostic? FaultOf(Observation observation, Indicator indicator, PlanPath path)
    {
        if (observation.Value is ObservedValue.Amount { Quantity.Unit: { } unit } && indicator.Unit is { } expected && unit != expected)
            return EvaluationDiagnostics.UnitDoesNotFit.At(path, observation.Indicator.Text, unit, expected);
        return observation.Value is ObservedValue.Absent || Fits(observation.Value, indicator.Kind) ? null
            : EvaluationDiagnostics.ValueDoesNotFit.At(path, observation.Indicator.Text, observation.Value.ToString(), WordOf(indicator.Kind));
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

    /// <summary>How many whole years a period is long; 0 where it is not, or where the calendar ends.</summary>
    private static int YearsOf(DateInterval period)
    {
        var years = period.End.Year - period.Start.Year;
        return period.End.Year > 9997 ? 0
            : years > 0 && period.Start.PlusYears(years) == period.End.PlusDays(1) ? years
            : period.Start.PlusYears(years + 1) == period.End.PlusDays(1) ? years + 1 : 0;
    }

    private static string Day(LocalDate day) => LocalDatePattern.Iso.Format(day);
}
