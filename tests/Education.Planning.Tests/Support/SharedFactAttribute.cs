namespace Education.Planning.Tests.Support;

/// <summary>A fact that reads the reference texts beside the repository; without them it is reported as skipped, with the reason.</summary>
/// <remarks>The folder <c>shared</c> is not part of the repository, so a stranger's clone has none; <c>.ci/run</c> fails when the folder is there and a test is skipped all the same.</remarks>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SharedFactAttribute : FactAttribute
{
    public SharedFactAttribute() => Skip = RepositoryRoot.WhySharedIsAbsent;
}
