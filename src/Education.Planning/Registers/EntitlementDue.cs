using NodaTime;

namespace Education.Planning;

/// <summary>What an entitlement costs.</summary>
public static class EntitlementDue
{
    extension(Entitlement entitlement)
    {
        /// <summary>The amount due to so many recipients for one period.</summary>
        /// <param name="recipients">How many.</param>
        /// <param name="arePersonTimes">Whether they are counted as person-times (人次).</param>
        /// <returns>The amount in the unit of the entitlement; null when it is in kind or has no number, the sum is out of range, or persons are counted where person-times are due, or the other way round.</returns>
        /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
        public Quantity? AmountFor(int recipients, bool arePersonTimes)
        {
            Guard.Against.OutOfRange(recipients, 0, int.MaxValue);
            if (Guard.Against.Null(entitlement).CountsPersonTimes != arePersonTimes || entitlement.Amount is not { Value: { } each } amount)
                return null;
            return recipients == 0 || Math.Abs(each) <= decimal.MaxValue / recipients ? new Quantity(each * recipients, amount.Unit) : null;
        }
    }
}
