namespace Education.Planning.Spreadsheets;

/// <summary>What a column of a spreadsheet holds.</summary>
internal enum HeadingKind
{
    /// <summary>A value of the column or indicator that the heading names.</summary>
    Value,

    /// <summary>The key of the unit.</summary>
    Unit,

    /// <summary>The name of the unit, which nothing reads.</summary>
    Name,

    /// <summary>The level of the row.</summary>
    Level,

    /// <summary>The row of a level above in which the row lies; the heading names the level.</summary>
    Parent,

    /// <summary>Rows above, each as level and key.</summary>
    Parents,

    /// <summary>The indicator that the value is of.</summary>
    Indicator,

    /// <summary>The value of the indicator.</summary>
    Amount,

    /// <summary>The period for which values hold.</summary>
    Period,

    /// <summary>The day for which values hold.</summary>
    Date,
}
