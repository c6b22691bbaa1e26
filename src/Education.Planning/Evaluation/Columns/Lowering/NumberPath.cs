namespace Education.Planning.Evaluation;

/// <summary>How the numbers of a plan are held.</summary>
internal enum NumberPath
{
    /// <summary>As narrow as proved bounds allow, column by column: whole numbers in doubles, then 128 bits, then the interpreter.</summary>
    Exact,

    /// <summary>128 bits wherever numbers are computed.</summary>
    Wide,

    /// <summary>The interpreter for every step.</summary>
    Cells,

    /// <summary>Floating point, by choice: quotients are rounded to the nearest double where they arise.</summary>
    Doubles,
}
