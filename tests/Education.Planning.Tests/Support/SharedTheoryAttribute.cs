namespace Education.Planning.Tests.Support;

/// <summary>A theory that reads the reference texts beside the repository; see <see cref="SharedFactAttribute"/>.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SharedTheoryAttribute : TheoryAttribute
{
    public SharedTheoryAttribute() => Skip = RepositoryRoot.WhySharedIsAbsent;
}
