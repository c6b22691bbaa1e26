using Education.Planning.Evaluation;
using Education.Planning.Spreadsheets;

namespace Education.Planning.Tool;

/// <summary>The candidates of an award and the figures of its schemes, as one table.</summary>
internal static class CandidateFiles
{
    /// <summary>Each file is read by the first scheme that knows all of its columns.</summary>
    public static ObservationTable Read(Documents documents, Award award, ValueList<EvaluationScheme> schemes, string[] files)
    {
        var readers = award.ToSchemes().Concat(schemes).Select(scheme => scheme.Compile()).ToList();
        var table = new ObservationTable();
        foreach (var file in files)
        {
            var (bytes, isJson) = documents.Figures(file);
            if (isJson)
                throw new UnusableInputException($"{file}: candidates are read as CSV.");
            table = table.JoinedWith(documents.Sheet(file, bytes, text => ReadBy(readers, text)));
        }
        return table;
    }

    private static ObservationTable ReadBy(List<CompiledScheme> readers, string text)
    {
        for (var i = 0; i < readers.Count - 1; i++)
        {
            if (readers[i].TryReadTable(text, null, out var table, out _))
                return table;
        }
        return readers[^1].ReadTable(text);
    }
}
