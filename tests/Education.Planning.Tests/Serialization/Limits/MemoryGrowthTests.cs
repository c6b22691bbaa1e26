using Education.Planning.Benchmarks.Json;

namespace Education.Planning.Tests.Serialization.Limits;

/// <summary>The memory that reading, refusing and writing take grows with the document and not faster, for every root that is read. Bytes are counted, not timed.</summary>
public class MemoryGrowthTests
{
    private const double MostPerDoubling = 2.2;

    [Fact]
    public void Plans_TakeMemoryInProportion() => GrowsWithTheDocument(JsonWorkload.Plan, 100, 3);

    [Fact]
    public void Calendars_TakeMemoryInProportion() => GrowsWithTheDocument(JsonWorkload.Calendar, 4000, 5);

    [Fact]
    public void Observations_TakeMemoryInProportion() => GrowsWithTheDocument(JsonWorkload.Observations, 4000, 2);

    [Fact]
    public void Schemes_TakeMemoryInProportion() => GrowsWithTheDocument(JsonWorkload.Scheme, 4000, 45);

    [Fact]
    public void Units_TakeMemoryInProportion() => GrowsWithTheDocument(JsonWorkload.Units, 2000, 4);

    [Fact]
    public void Registers_TakeMemoryInProportion() => GrowsWithTheDocument(JsonWorkload.Register, 2000, 3);

    /// <summary>Reads, refuses and writes a document and one of twice as many elements.</summary>
    /// <param name="make">Makes a document of so many elements.</param>
    /// <param name="elements">How many.</param>
    /// <param name="mostPerByte">The most bytes that reading may allocate for each byte of the document.</param>
    private static void GrowsWithTheDocument<T>(Func<int, T> make, int elements, double mostPerByte)
        where T : class
    {
        var (once, twice) = (make(elements), make(elements * 2));
        var (onceBytes, twiceBytes) = (PlanningJson.WriteBytes(once), PlanningJson.WriteBytes(twice));

        (Allocated(() => PlanningJson.Read<T>(twiceBytes)) / (double)Allocated(() => PlanningJson.Read<T>(onceBytes))).Should().BeLessThan(MostPerDoubling);
        (Allocated(() => PlanningJson.TryRead<T>(twiceBytes.AsSpan()[..^4])) / (double)Allocated(() => PlanningJson.TryRead<T>(onceBytes.AsSpan()[..^4]))).Should().BeLessThan(MostPerDoubling);
        (Allocated(() => PlanningJson.Write(twice, Stream.Null)) / (double)Allocated(() => PlanningJson.Write(once, Stream.Null))).Should().BeLessThan(MostPerDoubling);
        (Allocated(() => PlanningJson.Read<T>(onceBytes)) / (double)onceBytes.Length).Should().BeLessThan(mostPerByte);
    }

    private static long Allocated(Action action)
    {
        action();
        action(); // what is made once is made
        var before = GC.GetAllocatedBytesForCurrentThread();
        action();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
