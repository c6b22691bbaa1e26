namespace Education.Planning.Serialization;

/// <summary>The members of objects of one type, by when they are written.</summary>
internal static class Members<T>
    where T : notnull
{
    /// <summary>A member that is always there.</summary>
    public static FormMember<T> Demanded<V>(string name, Form<V> form, Func<T, V> get, Func<T, V, T> set)
        where V : notnull
        => new FormMember<T, V>(name, form, value => (true, get(value)), set) { IsDemanded = true };

    /// <summary>A member that is left out when it is null.</summary>
    public static FormMember<T> Optional<V>(string name, Form<V> form, Func<T, V?> get, Func<T, V, T> set)
        where V : class
        => new FormMember<T, V>(name, form, value => (get(value) is not null, get(value)), set);

    /// <inheritdoc cref="Optional{V}(string, Form{V}, Func{T, V}, Func{T, V, T})"/>
    public static FormMember<T> OptionalValue<V>(string name, Form<V> form, Func<T, V?> get, Func<T, V, T> set)
        where V : struct
        => new FormMember<T, V>(name, form, value => (get(value).HasValue, get(value).GetValueOrDefault()), set);

    /// <summary>A member that is left out when it has the default value of its type.</summary>
    public static FormMember<T> Defaulted<V>(string name, Form<V> form, Func<T, V> get, Func<T, V, T> set)
        where V : struct
        => new FormMember<T, V>(name, form, value => (!EqualityComparer<V>.Default.Equals(get(value), default), get(value)), set);

    /// <summary>A member that is always there in some cases, and left out when it has its default value in others.</summary>
    public static FormMember<T> Sometimes<V>(bool isDemanded, string name, Form<V> form, Func<T, V> get, Func<T, V, T> set)
        where V : struct
        => isDemanded ? Demanded(name, form, get, set) : Defaulted(name, form, get, set);
}
