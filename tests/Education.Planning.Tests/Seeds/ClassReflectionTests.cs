using Education.Planning.Seeds;

namespace Education.Planning.Tests.Seeds;

public class ClassReflectionTests
{
    // A fragment that looks back leaves nothing open: it states no target that could be missed.
    [Fact]
    public void Validate_GivesWhatTheTextDeserves()
        => ClassReflectionPlan.Compose().Validate().Diagnostics.Should().BeEmpty();
}
