namespace Education.Planning.Tests.Serialization.Fuzzing;

/// <summary>What must hold whatever the bytes: a document is read and its second writing equals the first, or its faults are told with their places.</summary>
internal static class AcceptOrExplain
{
    /// <summary>Whether the document was accepted; throws when neither holds.</summary>
    public static bool Holds<T>(byte[] bytes)
        where T : class
    {
        var reading = PlanningJson.TryRead<T>(bytes);
        if (reading.Succeeded)
        {
            var written = PlanningJson.Write(reading.Content);
            var again = PlanningJson.Read<T>(written);
            again.Should().Be(reading.Content);
            PlanningJson.Write(again).Should().Be(written);
            return true;
        }
        reading.Diagnostics.Count.Should().BeInRange(1, PlanningJson.MaxDiagnostics);
        foreach (var diagnostic in reading.Diagnostics)
        {
            diagnostic.Id.Should().NotBe("JSN0199", diagnostic.ToString());
            diagnostic.Line.Should().BePositive();
            diagnostic.Column.Should().BePositive();
        }
        return false;
    }
}
