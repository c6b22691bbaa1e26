namespace Education.Planning.Evaluation;

/// <summary>A column that is ranked when its values are there over all rows.</summary>
/// <param name="Target">The column of places.</param>
/// <param name="Keys">The numbers of the kept columns that order the rows: the value, then what breaks ties.</param>
/// <param name="Where">The number of the kept column of flags that says which rows take part; −1 for all.</param>
/// <param name="Map">The number of the way up to the peers; −1 for the whole population.</param>
internal sealed record Ranking(PlannedColumn Target, int[] Keys, int Where, int Map);
