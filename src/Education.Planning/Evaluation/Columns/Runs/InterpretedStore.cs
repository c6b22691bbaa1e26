namespace Education.Planning.Evaluation;

/// <summary>Puts cells of the interpreter where tiles can read them.</summary>
internal static class InterpretedStore
{
    public static void Fill(ColumnStore store, StoreShape shape, Cell[] cells)
    {
        shape.Allocate(store, cells.Length);
        for (var row = 0; row < cells.Length; row++)
        {
            store.States![row] = (byte)cells[row].State;
            if (!cells[row].IsPresent)
                continue;
            if (shape.IsFlag)
                store.Flags![row] = cells[row].IsYes ? (byte)1 : (byte)0;
            else
                store.Numbers!.Store(row, [(Int128)cells[row].Number.Numerator]);
        }
    }
}
