namespace Education.Planning.Evaluation;

/// <summary>A step does not fit whole numbers of proved bounds, or is of a shape that is not lowered: its column is left to the interpreter. Never leaves the lowering.</summary>
#pragma warning disable CA1032, CA1064 // It is thrown and caught within one call and tells nobody anything.
internal sealed class NotLoweredException : Exception;
#pragma warning restore CA1032, CA1064
