namespace Education.Planning.Responsibility;

/// <summary>Who of the parties of an item answers for it: the accountable one, else the lead, else the only responsible one, or sets of units each for itself.</summary>
internal static class Answers
{
    public static Answer? Among(ValueList<HeldRole> roles, Func<Key, Party?> find)
        => Of(roles, Role.Accountable, AnswerReason.Accountable) ?? Of(roles, Role.Lead, AnswerReason.Lead)
            ?? (Of(roles, Role.Responsible, AnswerReason.Responsible) is { } responsible && IsClear(responsible.Parties, find) ? responsible : null);

    public static bool IsClear(ValueList<Key> responsible, Func<Key, Party?> find)
        => responsible.Count == 1 || (responsible.Count > 1 && responsible.All(party => find(party) is OrganizationSet));

    private static Answer? Of(ValueList<HeldRole> roles, Role role, AnswerReason reason)
    {
        var named = roles.Where(held => held.Assignment.Role == role).ToList();
        return named.Count == 0 ? null : new([.. named.Select(held => held.Assignment.Party).Distinct()], reason, named[0].Source.Item.Key);
    }
}
