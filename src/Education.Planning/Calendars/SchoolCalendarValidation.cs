using Education.Planning.Calendars;

namespace Education.Planning;

/// <summary>Checks a calendar.</summary>
public static class SchoolCalendarValidation
{
    extension(SchoolCalendar calendar)
    {
        /// <summary>What is wrong in a calendar and its layers, in the order in which it stands there; empty if nothing is.</summary>
        /// <remarks>A calendar with errors still answers: what is wrong is passed over in a way that its diagnostic names. Paths of a wider layer begin with <c>base</c>.</remarks>
        public ValueList<Diagnostic> Validate()
        {
            Guard.Against.Null(calendar);
            var found = new List<Diagnostic>();
            var path = PlanPath.Root;
            var keys = new HashSet<Key>();
            foreach (var layer in calendar.NearestFirst)
            {
                if (!keys.Add(layer.Key))
                    found.Add(CalendarDefects.LayerTwice.At(path.To("key"), layer.Key.Text));
                found.AddRange(AcademicRules.Check(layer, path.To("academic").To("years")));
                found.AddRange(WorkingDayRules.Check(layer, path.To("working"), calendar));
                found.AddRange(EventRules.Check(layer, path.To("events")));
                path = path.To("base");
            }
            var days = calendar.WorkingDays;
            if (days.Known is { } known && days.Count(known).Value == 0)
                found.Add(CalendarDefects.NeverWorked.At(PlanPath.Root.To("working")));
            return found.ToValueList();
        }
    }
}
