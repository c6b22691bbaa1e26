using static Education.Planning.Reporting.Pattern;

namespace Education.Planning.Reporting;

/// <summary>A plan laid out under its printed headings, in the words of one language.</summary>
internal sealed class PlanDocument
{
    private readonly Plan plan;
    private readonly string language;
    private readonly PlanWords words;
    private readonly PartyWords parties;
    private readonly PlanItemEntries entries;
    private readonly Dictionary<Key, YearOfSpan> slices;

    private PlanDocument(Plan plan, string language)
    {
        this.plan = plan;
        this.language = language;
        words = PlanWords.In(language);
        parties = new(plan, language);
        entries = new(plan, language, words, parties);
        slices = plan.YearsOfSpans().GroupBy(year => year.Span.Key).ToDictionary(same => same.Key, same => same.First());
    }

    public static ReportDocument Of(Plan plan, string language) => new PlanDocument(plan, language).Document();

    private ReportDocument Document()
    {
        var printed = plan.Sections.SelectMany(section => section.Items).ToHashSet();
        IEnumerable<ReportBlock> blocks =
        [
            About(),
            .. plan.Sections.SelectMany(Blocks),
            .. plan.Objectives.Cast<PlanItem>().Concat(plan.Initiatives).Where(item => !printed.Contains(item.Key)).Select(item => new ReportBlock(Labelled(item.Label, item.Name), entries.Of(item, withHead: false).ToValueList())),
            .. plan.WorkCalendar.Where(block => !printed.Contains(block.Key)).Select(block => new ReportBlock(Labelled(block.Label, block.Name), EntriesOf(block, withHead: false).ToValueList())),
            new(words.Risks, plan.Risks.Select(risk => new ReportEntry(risk.Name.In(language), risk.Response is { } response ? [Colon(words.Response, response.In(language))] : [])).ToValueList()),
            new(words.Budget, plan.Budget.Select(line => new ReportEntry(Colon(line.Name.In(language), entries.Quantities.Of(line.Amount)), [])).ToValueList()),
            new(words.Entitlements, plan.Entitlements.Select(Of).ToValueList()),
        ];
        return new(plan.Title.In(language), Summary(), blocks.Where(block => !block.Entries.IsEmpty).ToValueList());
    }

    private string Summary()
    {
        var parts = new List<string> { words.Kinds[(int)plan.Kind], PeriodWords.Of(plan.Period, language) };
        if (plan.Owner is { } owner)
            parts.Insert(0, parties.Of(owner));
        parts.Add(words.Statuses[(int)plan.Status]);
        if (plan.Approval is { } approval)
            parts.Add(Put(words.ApprovedBy, parties.Of(approval.By)) + (approval.On is { } day ? $" {DateWords.Day(day)}" : ""));
        return string.Join(words.Comma, parts);
    }

    private ReportBlock About()
    {
        IEnumerable<string> lines =
        [
            .. plan.Theme is { } theme ? [Colon(words.Theme, theme.In(language))] : Array.Empty<string>(),
            .. plan.Principles.Select(principle => Colon(words.Principle, principle.In(language))),
            .. plan.Basis.Select(policy => Colon(words.Basis, policy.Number is { } number ? Put(words.Noted, policy.Title.In(language), number) : policy.Title.In(language))),
            .. plan.References.Select(reference => Colon(words.Related, Referred(reference))),
            .. plan.Annexes.Select(annex => Colon(annex.IsMissing ? words.AnnexMissing : words.Annex, annex.Name.In(language))),
            .. plan.Source?.Remarks.Select(remark => Colon(words.Remark, remark.In(language))) ?? [],
            .. plan.Slogans.Select(slogan => slogan.Text.In(language)),
        ];
        return new(words.About, lines.Select(line => new ReportEntry(line, [])).ToValueList());
    }

    private string Referred(PlanReference reference)
    {
        var title = reference.Title.In(language);
        return slices.TryGetValue(reference.Key, out var slice) ? Put(words.Noted, title, Put(words.YearOfSpan, slice.Year, slice.Years)) : title;
    }

    // What stands under no printed heading stands by itself, item by item.
    private IEnumerable<ReportBlock> Blocks(Section section)
    {
        if (section is not { Label: null, Title: null, Items.Count: > 1 })
            return [Block(section)];
        return section.Items.Select((key, i) => Block(section with { Items = [key], Text = i == 0 ? section.Text : null }));
    }

    private ReportBlock Block(Section section)
    {
        // A heading that is not printed is that of the first item under it, which needs no second one.
        var named = section.Title?.In(language);
        var heading = named ?? (section.Items.IsEmpty ? null : NameOf(section.Items[0])) ?? "–";
        var items = section.Items.SelectMany((key, i) => EntriesOf(key, withHead: named is not null || i > 0)).ToList();
        if (section.Text is { } text)
            items.Insert(0, new(text.In(language), []));
        var label = section.Label ?? (named is null && !section.Items.IsEmpty ? (Find(section.Items[0]) as PlanItem)?.Label : null);
        return new(label is null ? heading : $"{label} {heading}", items.ToValueList());
    }

    private IEnumerable<ReportEntry> EntriesOf(Key key, bool withHead) => Find(key) switch
    {
        PlanItem item => entries.Of(item, withHead),
        CalendarBlock block => EntriesOf(block, withHead),
        _ => [new(NameOf(key), [])],
    };

    private IEnumerable<ReportEntry> EntriesOf(CalendarBlock block, bool withHead)
    {
        var nested = block.Entries.SelectMany(entry => entries.Of(entry, withHead: true, depth: withHead ? 1 : 0));
        return withHead ? nested.Prepend(new(Labelled(block.Label, block.Name), [])) : nested;
    }

    private object? Find(Key key) => (object?)plan.Objectives.FirstOrDefault(item => item.Key == key)
        ?? (object?)plan.Initiatives.FirstOrDefault(item => item.Key == key)
        ?? plan.WorkCalendar.FirstOrDefault(block => block.Key == key);

    private string NameOf(Key key) => Find(key) switch
    {
        PlanItem item => item.Name.In(language),
        CalendarBlock block => block.Name.In(language),
        _ => parties.Of(key),
    };

    private ReportEntry Of(Entitlement entitlement)
    {
        var details = new List<string>();
        if (entitlement.Eligible is { } eligible)
            details.Add(Colon(words.Eligible, eligible.In(language)));
        if (entitlement.Amount is { } amount)
            details.Add(entitlement.Each is { } each ? Put(words.Noted, entries.Quantities.Of(amount), entries.TimeOf(each)) : entries.Quantities.Of(amount));
        return new(entitlement.Name.In(language), details.ToValueList());
    }

    private string Labelled(string? label, LocalizedText name)
    {
        var text = name.In(language);
        return label is null ? text : label.StartsWith(text, StringComparison.Ordinal) ? label : $"{label} {text}";
    }

    private string Colon(string head, string text) => Put(words.Colon, head, text);
}
