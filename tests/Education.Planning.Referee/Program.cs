// Gives the referees of tests/Referees something to check. The same every time.
//   recurrence          prints one line a recurrence: timing, weekday on which weeks begin, first day, RRULE, all days
//   icalendar FOLDER    writes calendars, and beside each what must be read in it
//   json-schema FOLDER BROKEN  writes the schema of every kind of document and made-up documents; prints each line of the table BROKEN whose document our reader takes
//   consumer BEFORE AFTER FROM TO  compares a plan with what another program made of it: the rule FROM of one target must have become TO, and nothing else
//   allotment CASES  shares out the places of a table of cases
using Education.Planning.Referee;

switch (args)
{
    case ["recurrence"]:
        foreach (var line in RecurrenceGrid.Lines())
            Console.WriteLine(line);
        return 0;
    case ["icalendar", var folder]:
        CalendarFiles.Write(folder);
        return 0;
    case ["json-schema", var folder, var broken]:
        return SchemaFiles.Write(folder, broken) ? 0 : 1;
    case ["consumer", var before, var after, var from, var to]:
        var holds = ConsumerCheck.IsOnlyChange(before, after, from, to);
        Console.WriteLine($"node-consumer: {(holds ? 1 : 0)} passed, {(holds ? 0 : 1)} failed");
        return holds ? 0 : 1;
    case ["allotment", var cases]:
        foreach (var line in AllotmentCases.Answers(cases))
            Console.WriteLine(line);
        return 0;
    default:
        Console.Error.WriteLine("usage: recurrence | icalendar FOLDER | json-schema FOLDER BROKEN | consumer BEFORE AFTER FROM TO | allotment CASES");
        return 2;
}
