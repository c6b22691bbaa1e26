using NodaTime;

namespace Education.Planning.Responsibility;

/// <summary>The parts in an item: its own, and what it takes from the items around it.</summary>
/// <remarks>
/// An item that names nobody takes everything from the item around it. One that names parties, but neither an accountable one nor a lead, takes these two alone:
/// who does the work has changed, who answers has not.
/// </remarks>
internal static class RolesInForce
{
    public static ValueList<HeldRole> Of(PlacedItem placed, LocalDate? on)
    {
        var held = new List<HeldRole>();
        var onlyAnswering = false;
        for (var source = placed; source is not null; source = source.Parent)
        {
            foreach (var assignment in source.Item.Assignments)
            {
                if (Days.Holds(assignment.From, assignment.Until, on) && (!onlyAnswering || IsAnswering(assignment.Role)))
                    held.Add(new(assignment, source, !ReferenceEquals(source, placed)));
            }
            onlyAnswering = held.Count > 0;
            if (held.Exists(role => IsAnswering(role.Assignment.Role)))
                break;
        }
        return [.. held];
    }

    public static bool IsAnswering(Role role) => role is Role.Accountable or Role.Lead;
}
