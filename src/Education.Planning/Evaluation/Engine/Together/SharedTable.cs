namespace Education.Planning.Evaluation;

/// <summary>The part of a table that one of several schemes reads. What no scheme knows goes to the first that could, which reports it.</summary>
internal static class SharedTable
{
    public static ObservationTable PartOf(ObservationTable table, ValueList<CompiledScheme> schemes, int place)
    {
        var scheme = schemes[place];
        return table with { Rows = table.Rows.Where(row => Takes(schemes, place, s => s.Levels.Has(row.Level), _ => true)).Select(Part).ToValueList() };

        ObservedRow Part(ObservedRow row) => row with
        {
            In = row.In.Where(up => Takes(schemes, place, s => s.Levels.Has(up.Level), s => s.Levels.Has(row.Level))).ToValueList(),
            Cells = row.Cells.Where(cell => Takes(schemes, place, s => s.Reads(row.Level, cell.Column), s => s.Levels.Has(row.Level))).ToValueList(),
        };
    }

    private static bool Takes(ValueList<CompiledScheme> schemes, int place, Func<CompiledScheme, bool> knows, Func<CompiledScheme, bool> could)
        => knows(schemes[place]) || (could(schemes[place]) && !schemes.Any(knows) && schemes.Take(place).All(s => !could(s)));
}
