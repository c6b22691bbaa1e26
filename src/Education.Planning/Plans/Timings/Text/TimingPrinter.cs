using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Education.Planning;

/// <summary>Writes the canonical text of timings and of their parts.</summary>
internal sealed class TimingPrinter
{
    private readonly StringBuilder text = new(40); // most are shorter

    public override string ToString() => text.ToString();

    public TimingPrinter Add(Timing timing)
    {
        if (timing.IsTentative)
            text.Append("tentative ");
        AddJoined(timing.Clauses, "; ", static (printer, clause) => printer.Add(clause));
        if (timing.Condition is { } condition)
        {
            text.Append(" if ");
            Add(condition);
        }
        if (timing.Words is { } words)
        {
            text.Append(' ');
            AddQuoted(words);
        }
        return this;
    }

    public TimingPrinter Add(TimingCondition condition)
    {
        if (condition is TimingCondition.OnItem item)
            text.Append('#').Append(item.Key.Text);
        else
            AddQuoted(((TimingCondition.InWords)condition).Words);
        return this;
    }

    public TimingPrinter Add(TimingClause clause)
    {
        Add(clause.Rule);
        if (clause.At is { } clock)
        {
            text.Append(" at ");
            Add(clock);
        }
        if (clause.For is { } party)
            text.Append(" @").Append(party.Text);
        if (clause.Was is { } was)
        {
            text.Append(" was ");
            Add(was);
        }
        return this;
    }

    public TimingPrinter Add(TimingClock clock)
    {
        text.Append(CultureInfo.InvariantCulture, $"{clock.Start.Hour:00}:{clock.Start.Minute:00}");
        if (clock.End is { } end)
            text.Append(CultureInfo.InvariantCulture, $"..{end.Hour:00}:{end.Minute:00}");
        return this;
    }

    public TimingPrinter Add(TimingRule rule)
    {
        switch (rule)
        {
            case TimingRule.On on:
                AddJoined(on.Places, ", ", static (printer, place) => printer.Add(place));
                return this;
            case TimingRule.By by:
                return Add("by ", by.Place);
            case TimingRule.Before before:
                return Add("before ", before.Place);
            case TimingRule.After after:
                return Add("after ", after.Place);
            case TimingRule.Within within:
                text.Append("within ");
                return AddRelative(within.Amount, within.Side, within.Place);
            case TimingRule.Throughout throughout:
                return Add("throughout ", throughout.Place);
            case TimingRule.About about:
                return Add("about ", about.Place);
            case TimingRule.Lasting lasting:
                text.Append("for ");
                Add(lasting.Amount);
                text.Append(lasting.IsSplit ? " split" : "");
                return lasting.Window is null ? this : Add(" within ", lasting.Window);
            case TimingRule.Recurring recurring:
                return AddRecurring(recurring);
            case TimingRule.Both both:
                AddJoined(both.Rules, " & ", static (printer, part) => printer.Add(part));
                return this;
            case TimingRule.Rolled rolled:
                Add(rolled.Rule);
                text.Append(" roll ").Append(TimingWords.Rolls[(int)rolled.Roll]).Append(rolled.ToSchoolday ? " schoolday" : "");
                return this;
            case TimingRule.Manner manner:
                text.Append(TimingWords.Manners[(int)manner.Kind]);
                return this;
            default:
                throw new UnreachableException();
        }
    }

    public TimingPrinter Add(TimingPeriod period)
    {
        switch (period)
        {
            case TimingPeriod.Event named:
                text.Append(named.Key.Text);
                return this;
            case TimingPeriod.Item item:
                text.Append('#').Append(item.Key.Text);
                return this;
            case TimingPeriod.Length { Amount: { Least: 1, Most: 1, Unit: var unit } } when (int)unit < TimingWords.Periods.Length:
                text.Append(TimingWords.Periods[(int)unit]);
                return this;
            case TimingPeriod.Length length:
                return Add(length.Amount);
            default:
                throw new UnreachableException();
        }
    }

    public TimingPrinter Add(TimingCount count)
    {
        if (count.IsMasked)
            text.Append('x');
        else
            AddBounds(count.Least, count.Most, "");
        return this;
    }

    public TimingPrinter Add(TimingAmount amount)
    {
        AddBounds(amount.Least, amount.Most, TimingWords.Units[(int)amount.Unit]);
        return this;
    }

    public TimingPrinter Add(TimingFilter filter)
    {
        text.Append(filter.Drops ? "except " : "only ");
        return Add(filter.Days);
    }

    public TimingPrinter Add(TimingDays days)
    {
        switch (days)
        {
            case TimingDays.Workdays:
                text.Append("workdays");
                return this;
            case TimingDays.Schooldays:
                text.Append("schooldays");
                return this;
            case TimingDays.TermTime:
                text.Append("term-time");
                return this;
            case TimingDays.Weekday weekday:
                text.Append(TimingWords.Weekdays[(int)weekday.Day - 1]);
                return this;
            case TimingDays.In inside:
                return Add(inside.Place);
            default:
                throw new UnreachableException();
        }
    }

    public TimingPrinter Add(TimingPlace place)
    {
        switch (place)
        {
            case TimingPlace.Path path:
                if (path.Calendar != TimingCalendar.Iso)
                    text.Append(TimingWords.Calendars[(int)path.Calendar]).Append(':');
                AddJoined(path.Parts, "/", static (printer, part) => printer.Add(part));
                return this;
            case TimingPlace.Range range:
                if (range.From is { } from)
                    Add(from);
                text.Append("..");
                return range.To is { } to ? Add(to) : this;
            case TimingPlace.Offset offset:
                return AddRelative(offset.Amount, offset.Side, offset.Place);
            default:
                throw new UnreachableException();
        }
    }

    public TimingPrinter Add(TimingPart part)
    {
        _ = part switch
        {
            TimingPart.Year year => text.Append(TimingWords.Years[(int)year.Kind]).Append(CultureInfo.InvariantCulture, $"{year.Number}"),
            TimingPart.PlanYear { Kind: TimingYearKind.Calendar } year => text.Append('Y').Append(SignedOf(year.Offset)),
            TimingPart.PlanYear year => text.Append(TimingWords.Years[(int)year.Kind]).Append(SignedOf(year.Offset)),
            TimingPart.Month month => AddMonth(month),
            TimingPart.Term => text.Append("term"),
            TimingPart.It => text.Append("it"),
            TimingPart.Event named => text.Append(named.Key.Text),
            TimingPart.Item item => text.Append('#').Append(item.Key.Text),
            TimingPart.Soft soft => text.Append(TimingWords.SoftParts[(int)soft.Kind]),
            TimingPart.Nth nth => text.Append(TimingWords.Parts[(int)nth.Unit]).Append(CultureInfo.InvariantCulture, $"{nth.Number}"),
            TimingPart.Last { Number: 1 } last => text.Append("last-").Append(TimingWords.Parts[(int)last.Unit]),
            TimingPart.Last last => text.Append(TimingWords.Parts[(int)last.Unit]).Append(CultureInfo.InvariantCulture, $"-{last.Number}"),
            TimingPart.Weekday weekday => text.Append(TimingWords.Weekdays[(int)weekday.Day - 1]),
            TimingPart.Masked masked => text.Append(masked.Text),
            _ => throw new UnreachableException(),
        };
        return this;
    }

    private TimingPrinter Add(string lead, TimingPlace place)
    {
        text.Append(lead);
        return Add(place);
    }

    private TimingPrinter AddRelative(TimingAmount amount, TimingSide side, TimingPlace place)
    {
        Add(amount);
        text.Append(' ').Append(TimingWords.Sides[(int)side]);
        return Add(" ", place);
    }

    private TimingPrinter AddRecurring(TimingRule.Recurring rule)
    {
        if (rule.Count is { } count)
        {
            Add(count);
            text.Append(" per ");
        }
        else
        {
            text.Append("every ");
        }
        Add(rule.Period);
        if (rule.Bounds is { } bounds)
            Add(" within ", bounds);
        foreach (var filter in rule.Filters)
        {
            text.Append(' ');
            Add(filter);
        }
        if (rule.Body is { } body)
        {
            text.Append(": ");
            Add(body);
        }
        return this;
    }

    private StringBuilder AddMonth(TimingPart.Month month)
    {
        if (month.OfYear is { } year)
            text.Append(CultureInfo.InvariantCulture, $"{year}-");
        text.Append(CultureInfo.InvariantCulture, $"{month.Number:00}").Append(month.IsLeap ? "L" : "");
        return month.Day is { } day ? text.Append(CultureInfo.InvariantCulture, $"-{day:00}") : text;
    }

    private void AddBounds(int? least, int? most, string unit)
    {
        if (least is { } first)
            text.Append(CultureInfo.InvariantCulture, $"{first}");
        if (most is null)
            text.Append(unit).Append("..");
        else if (least != most)
            text.Append(CultureInfo.InvariantCulture, $"..{most}").Append(unit);
        else
            text.Append(unit);
    }

    private void AddQuoted(string words) => text.Append('\'').Append(words.Replace("'", "''", StringComparison.Ordinal)).Append('\'');

    private void AddJoined<T>(ValueList<T> items, string separator, Action<TimingPrinter, T> add)
    {
        for (var i = 0; i < items.Count; i++)
        {
            if (i > 0)
                text.Append(separator);
            add(this, items[i]);
        }
    }

    private static string SignedOf(int offset) => offset == 0 ? "" : offset.ToString("+0;-0", CultureInfo.InvariantCulture);
}
