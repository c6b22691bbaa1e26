using NodaTime;

namespace Education.Planning.Scheduling;

/// <summary>When an item can begin and be done at the earliest, given its own days and the items that it depends on.</summary>
/// <param name="Item">The key of the item.</param>
/// <param name="EarliestStart">The first day on which it can begin; null when nothing says so.</param>
/// <param name="EarliestFinish">The first day on which it can be done: at least its stated length later, and not before its last window begins; null when nothing says so.</param>
/// <param name="Because">The item that holds it up, before it or together with it; null when its own days do, or nothing.</param>
public sealed record ForwardDate(Key Item, LocalDate? EarliestStart, LocalDate? EarliestFinish, Key? Because);
