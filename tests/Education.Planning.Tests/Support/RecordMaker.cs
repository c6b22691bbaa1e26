using System.Reflection;
using Education.Planning.Calendars;
using Education.Planning.Evaluation;
using NodaTime;

namespace Education.Planning.Tests.Support;

/// <summary>Makes any record of the model from a seed: fills every member by its type, so that new members take part in the laws the day they are added.</summary>
internal sealed class RecordMaker(int seed, IReadOnlyList<Timing> timings)
{
    private readonly System.Random random = new(seed);
    private readonly NullabilityInfoContext nullability = new();
    private readonly SmallValueMaker values = new(new System.Random(seed ^ 0x5EED), timings);
    private readonly SchemeValueMaker schemes = new(new System.Random(seed ^ 0x5C4E));
    private int budget = 80;
    private int itemDepth;
    private int deepest = 4;

    public T Make<T>(int size = 80, int depth = 4)
        where T : class
    {
        budget = size;
        deepest = depth;
        return (T)Make(typeof(T), "");
    }

    private object Make(Type type, string member)
    {
        if ((schemes.Make(type, member) ?? values.Make(type, member)) is { } small)
            return small;
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueList<>))
            return MakeList(type.GetGenericArguments()[0], member);
        if (type.IsAbstract)
            return Make(CaseOf(type), member);
        budget--;
        return MakeRecord(type);
    }

    private Type CaseOf(Type type)
    {
        var cases = type.Assembly.GetTypes().Where(t => t.IsSubclassOf(type) && !t.IsAbstract).OrderBy(t => t.Name, StringComparer.Ordinal).ToArray();
        return cases[random.Next(cases.Length)];
    }

    private object MakeList(Type element, string member)
    {
        var nests = typeof(PlanItem).IsAssignableFrom(element) || element == typeof(Criterion);
        var deepest = element == typeof(Criterion) ? Math.Min(this.deepest, 6) : this.deepest;
        if (nests)
            itemDepth++;
        var most = nests && itemDepth > deepest ? 0 : nests && itemDepth > 2 ? 1 : budget > 0 ? random.Next(4) : 0;
        var count = nests && itemDepth <= deepest && most > 0 ? most : Math.Min(most, 3);
        var items = Array.CreateInstance(element, count);
        for (var i = 0; i < items.Length; i++)
            items.SetValue(Make(element, member), i);
        if (nests)
            itemDepth--;
        return typeof(ValueList).GetMethod(nameof(ValueList.ToValueList))!.MakeGenericMethod(element).Invoke(null, [items])!;
    }

    private object MakeRecord(Type type)
    {
        var constructor = type.GetConstructors().OrderByDescending(c => c.GetParameters().Length).First();
        var made = Retry(() => constructor.Invoke([.. constructor.GetParameters().Select(p => IsAbsent(p.ParameterType, nullability.Create(p).ReadState, false) ? null : Make(Bare(p.ParameterType), p.Name!))]));
        var properties = type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.SetMethod is { IsPublic: true });
        foreach (var property in properties.OrderBy(_ => random.Next())) // so that the budget is not always spent on the same ones
        {
            var isRequired = property.IsDefined(typeof(System.Runtime.CompilerServices.RequiredMemberAttribute));
            if (constructor.GetParameters().Any(p => p.Name == property.Name) || IsAbsent(property.PropertyType, nullability.Create(property).WriteState, isRequired))
                continue;
            Retry(() =>
            {
                property.SetValue(made, Make(Bare(property.PropertyType), property.Name));
                return made;
            });
        }
        return schemes.Sound(made);
    }

    private bool IsAbsent(Type type, NullabilityState state, bool isRequired)
        => !isRequired && (Nullable.GetUnderlyingType(type) is not null || state == NullabilityState.Nullable) && (budget <= 0 || random.Next(5) < 2);

    private static Type Bare(Type type) => Nullable.GetUnderlyingType(type) ?? type;

    /// <summary>Tries again with other values where the model refuses some.</summary>
    private static object Retry(Func<object> make)
    {
        for (var i = 0; ; i++)
        {
            try
            {
                return make();
            }
            catch (TargetInvocationException exception) when (exception.InnerException is ArgumentException && i < 100)
            {
                // the next values are others
            }
        }
    }
}
