using System.Globalization;

namespace Education.Planning.Validation;

/// <summary>Checks the printed labels of siblings, one list after the other.</summary>
/// <remarks>
/// A list numbers from 1 or, reported as running on, from where the list before it on the same level of the outline stopped. Each series (Chinese numerals, digits, digits in
/// circles …) counts by itself; items without a number are passed over.
/// </remarks>
internal sealed class LabelList
{
    private readonly Dictionary<string, int> stopped = new(StringComparer.Ordinal);

    /// <summary>The faults of the next list.</summary>
    /// <param name="labels">The labels in print order, each with its place.</param>
    /// <param name="mayRunOn">Whether numbers may run on from the list before without a word, as two lists of one parent do.</param>
    public IEnumerable<Diagnostic> Check(IEnumerable<(string? Label, PlanPath Path)> labels, bool mayRunOn = false)
    {
        var (last, form) = (new Dictionary<string, int>(StringComparer.Ordinal), new Dictionary<string, string>(StringComparer.Ordinal));
        foreach (var (text, path) in labels)
        {
            if (OutlineLabel.Read(text) is not { } label)
                continue;
            var descriptor = last.TryGetValue(label.Series, out var before) ? FaultAfter(before, label.Number) : FaultAtStart(label, mayRunOn);
            if (descriptor is not null)
                yield return descriptor.At(path, text!, (before + 1).ToString(CultureInfo.InvariantCulture));
            if (!form.TryAdd(label.Series, label.Form) && form[label.Series] != label.Form)
                yield return PlanDiagnostics.LabelWrittenOtherwise.At(path, text!, form[label.Series]);
            last[label.Series] = label.Number;
        }
        foreach (var (series, number) in last)
            stopped[series] = number;
    }

    private static DiagnosticDescriptor? FaultAfter(int before, int number) => number switch
    {
        _ when number == before + 1 => null,
        _ when number > before => PlanDiagnostics.LabelSkipped,
        _ when number == before => PlanDiagnostics.LabelRepeated,
        1 => PlanDiagnostics.LabelsRestart,
        _ => PlanDiagnostics.LabelBackwards,
    };

    private DiagnosticDescriptor? FaultAtStart(OutlineLabel label, bool mayRunOn)
    {
        if (label.Number <= 1)
            return null;
        if (stopped.TryGetValue(label.Series, out var before) && label.Number == before + 1)
            return mayRunOn ? null : PlanDiagnostics.LabelsRunOn;
        return PlanDiagnostics.LabelSkipped;
    }
}
