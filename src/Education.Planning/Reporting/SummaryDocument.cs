using System.Globalization;
using Education.Planning.Evaluation;
using NodaTime;
using static Education.Planning.Reporting.Pattern;

namespace Education.Planning.Reporting;

/// <summary>An annual summary as a report, in the words of one language.</summary>
internal sealed class SummaryDocument
{
    private readonly AnnualSummary summary;
    private readonly string language;
    private readonly SummaryWords words;
    private readonly SummaryFigures cells;

    private SummaryDocument(AnnualSummary summary, string language)
    {
        this.summary = summary;
        this.language = language;
        words = SummaryWords.In(language);
        cells = new(words, new(language, summary.Plan.UnitNames));
    }

    public static ReportDocument Of(AnnualSummary summary, string language) => new SummaryDocument(summary, language).Document();

    private ReportDocument Document()
    {
        var blocks = MainItems().ToList();
        if (!summary.Totals.IsEmpty)
            blocks.Add(new(words.Sums, summary.Totals.Select(t => new ReportEntry(Total(t), [])).ToValueList()));
        if (!summary.Work.IsEmpty)
            blocks.Add(Work());
        if (!summary.Assumptions.IsEmpty)
            blocks.Add(new(ReportWords.In(language).Assumptions, summary.Assumptions.Select(a => new ReportEntry(a.Text.In(language), [])).ToValueList()));
        return new(Put(words.Title, summary.Plan.Title.In(language), DateWords.Day(summary.AsOf)), Counts(), blocks.ToValueList());
    }

    private string Counts()
    {
        var counts = string.Join(words.Comma, summary.Figures.GroupBy(f => f.Fulfilment).OrderBy(g => g.Key == Fulfilment.NotPlanned ? Fulfilment.Unknown + 1 : g.Key)
            .Select(g => string.Create(CultureInfo.InvariantCulture, $"{g.Count()} {words.FulfilmentWord(g.Key)}")));
        return summary.IsPartial ? $"{counts}{words.Comma}{Put(words.NotOver, DateWords.Day(summary.PeriodEnd))}" : counts;
    }

    /// <summary>One block for each main item of the plan, in its order.</summary>
    private IEnumerable<ReportBlock> MainItems()
    {
        var items = summary.Plan.AllItems().GroupBy(i => i.Path.Text, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
        foreach (var group in summary.Figures.GroupBy(f => MainItemOf(f.Result.Path.Text, items)?.Path.Text))
        {
            var heading = group.Key is null ? words.Elsewhere : Labelled(items[group.Key].Item.Label, items[group.Key].Item.Name.In(language));
            yield return new(heading, group.Where(f => f.Fulfilment != Fulfilment.Done).SelectMany(Remarks).ToValueList(), Table(group));
        }
    }

    private static PlacedItem? MainItemOf(string path, Dictionary<string, PlacedItem> items)
    {
        for (var length = path.Length; length > 0; length = path.LastIndexOf('/', length - 1))
        {
            if (items.TryGetValue(path[..length], out var item))
                return MainItemOf(item);
        }
        return null;
    }

    private static PlacedItem MainItemOf(PlacedItem item) => item.Parent is { } parent ? MainItemOf(parent) : item;

    private ReportTable Table(IEnumerable<SummaryFigure> figures) => new(
        [new(words.Item, false), new(words.Planned, false), new(words.Actual, true), new(words.Before, true), new(words.Change, true), new(words.Standing, false)],
        figures.Select(f => new ValueList<string>([Labelled(f.Indicator?.Label, f.Result.Name.In(language)), cells.Planned(f), cells.Actual(f), cells.Before(f), cells.Change(f), cells.Standing(f)])).ToValueList());

    private IEnumerable<ReportEntry> Remarks(SummaryFigure figure)
    {
        var lines = new List<string>();
        if (figure.Result.Observation?.Reason is { } reason)
            lines.Add(Put(words.Reason, reason.In(language)));
        if (figure.Result.Observation?.Remedy is { } remedy)
            lines.Add(Put(words.Remedy, remedy.In(language)));
        return lines.Count == 0 ? [] : [new(figure.Result.Name.In(language), lines.ToValueList())];
    }

    private string Total(SummaryTotal total)
    {
        var name = total.Dimension is { } dimension ? Put(words.Noted, total.Whole.Name.In(language), dimension.In(language)) : total.Whole.Name.In(language);
        var parts = string.Join(" + ", total.Parts.Select(p => ResultWords.Of(p.Value)));
        return total.AddsUp ? Put(words.AsStated, name, parts, ResultWords.Of(total.Sum)) : Put(words.NotAsStated, name, parts, ResultWords.Of(total.Sum), ResultWords.Of(total.Observed));
    }

    private ReportBlock Work()
    {
        ReportTable table = new(
            [new(words.Item, false), new(words.Expected, true), new(words.Done, true), new(words.OnTime, true), new(words.Standing, false)],
            summary.Work.Select(w => new ValueList<string>([Labelled(w.Item.Item.Label, w.Item.Item.Name.In(language)), Number(w.Expected), Number(w.Actual), Number(w.OnTime), words.FulfilmentWord(w.Fulfilment)])).ToValueList());
        var reasons = summary.Work.Where(w => !w.Reasons.IsEmpty).Select(w => new ReportEntry(w.Item.Item.Name.In(language), w.Reasons.Select(r => Put(words.Reason, r.In(language))).ToValueList()));
        return new(words.Work, reasons.ToValueList(), table);
    }

    private static string Labelled(string? label, string name) => label is null ? name : $"{label} {name}";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
