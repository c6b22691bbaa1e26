using System.Numerics;
using NodaTime;

namespace Education.Planning.Calendars;

/// <summary>A set of days, one bit each, with counts per word: membership, rank and selection without walking.</summary>
/// <remarks>Days are the numbers of <see cref="IsoDates"/>. Inside <c>[low, high]</c> the bits decide, outside a weekly pattern does. All this holds in the known range only; the caller checks it.</remarks>
internal sealed class DayIndex
{
    private const int DaysAWeek = 7;

    // No day of ISO dates lies more than 700,000 weeks before 1970.
    private const int WeeksBeforeAllDays = 700_000;

    private readonly int low;
    private readonly int high;
    private readonly int pattern;
    private readonly int perWeek;
    private readonly ulong[] bits;
    private readonly int[] before;
    private readonly long baseRank;
    private readonly long topRank;
    private readonly long firstRank;
    private readonly long lastRank;

    private DayIndex(Builder builder)
    {
        low = builder.Low;
        high = builder.High;
        pattern = builder.Pattern;
        perWeek = BitOperations.PopCount((uint)pattern);
        First = builder.First;
        Last = builder.Last;
        bits = builder.Bits;
        before = new int[bits.Length + 1];
        for (var i = 0; i < bits.Length; i++)
            before[i + 1] = before[i] + BitOperations.PopCount(bits[i]);
        baseRank = Weekly(low - 1);
        topRank = baseRank + before[^1];
        (firstRank, lastRank) = First <= Last ? (Rank(First) + (Contains(First) ? 0 : 1), Rank(Last)) : (1, 0);
    }

    /// <summary>The first day that is known.</summary>
    public int First { get; }

    /// <summary>The last day that is known; before <see cref="First"/> if none is.</summary>
    public int Last { get; }

    /// <summary>The days of a weekly pattern, bit 0 being Monday, in all years.</summary>
    public static DayIndex EveryWeek(int pattern) => new Builder(IsoDates.First, IsoDates.Last, IsoDates.First, IsoDates.First - 1, pattern).Build();

    public bool Knows(int day) => day >= First && day <= Last;

    public bool Contains(int day)
        => day >= low && day <= high
            ? (bits[day - low >> 6] >> (day - low & 63) & 1) != 0
            : (pattern >> FloorMod(day + 3) & 1) != 0;

    /// <summary>Moves the known days that are in the set, or those that are not, to the front; says how many there are.</summary>
    /// <param name="days">Days in ascending order.</param>
    /// <param name="members">Whether to keep the days of the set.</param>
    public int Keep(Span<int> days, bool members)
    {
        var kept = 0;
        if (days.IsEmpty || days[0] < Math.Max(low, First) || days[^1] > Math.Min(high, Last))
        {
            foreach (var day in days)
            {
                if (Knows(day) && Contains(day) == members)
                    days[kept++] = day;
            }
            return kept;
        }
        // No branches: whether a day is kept is hard to foresee.
        var (words, origin, turned) = (bits, low, members ? 0UL : 1UL);
        foreach (var day in days)
        {
            var offset = day - origin;
            days[kept] = day;
            kept += (int)(words[offset >> 6] >> offset & 1 ^ turned);
        }
        return kept;
    }

    /// <summary>The number of days of the set up to a day, from a fixed origin; negative before it.</summary>
    public long Rank(int day)
    {
        if (day < low)
            return Weekly(day);
        if (day > high)
            return topRank + Weekly(day) - Weekly(high);
        var offset = day - low;
        var word = bits[offset >> 6] & (ulong.MaxValue >> (63 - (offset & 63)));
        return baseRank + before[offset >> 6] + BitOperations.PopCount(word);
    }

    /// <summary>The day of the set with a rank. The rank must be that of a day between <see cref="First"/> and <see cref="Last"/>.</summary>
    public int Select(long rank)
    {
        if (rank <= baseRank)
            return WeeklySelect(rank);
        if (rank > topRank)
            return WeeklySelect(rank - topRank + Weekly(high));
        var wanted = (int)(rank - baseRank);
        var (word, end) = (0, bits.Length - 1);
        while (word < end)
        {
            var middle = (word + end) >> 1;
            if (before[middle + 1] < wanted)
                word = middle + 1;
            else
                end = middle;
        }
        return low + (word << 6) + BitAt(bits[word], wanted - before[word]);
    }

    /// <summary>The n-th day of the set after a day (before it for negative n, the day itself for 0), or null if that leads out of the known range.</summary>
    public int? Plus(int day, int n)
    {
        if (n == 0)
            return day;
        var rank = Rank(day);
        var target = n > 0 ? rank + n : rank + n + (Contains(day) ? 0 : 1);
        return IsRank(target) ? Select(target) : null;
    }

    /// <summary>The first day of the set on or after a day, or null.</summary>
    public int? OnOrAfter(int day)
    {
        // Nearly always the word of the day itself knows; outside the listed days, the week does.
        if (day >= low && day <= high && bits[day - low >> 6] >> (day - low & 63) is not 0 and var later)
            return day + BitOperations.TrailingZeroCount(later);
        for (var near = day; near < day + DaysAWeek && near <= Last; near++)
        {
            if (Contains(near))
                return near;
        }
        return IsRank(Rank(day) + 1) ? Select(Rank(day) + 1) : null;
    }

    /// <summary>The last day of the set on or before a day, or null.</summary>
    public int? OnOrBefore(int day)
    {
        if (day >= low && day <= high && bits[day - low >> 6] << (63 - (day - low & 63)) is not 0 and var earlier)
            return day - BitOperations.LeadingZeroCount(earlier);
        for (var near = day; near > day - DaysAWeek && near >= First; near--)
        {
            if (Contains(near))
                return near;
        }
        return IsRank(Rank(day)) ? Select(Rank(day)) : null;
    }

    private bool IsRank(long rank) => rank >= firstRank && rank <= lastRank;

    /// <summary>The number of pattern days up to a day, from the Monday before 1970.</summary>
    private long Weekly(int day)
    {
        var weekday = FloorMod(day + 3);
        return (long)((day + 3 - weekday) / 7) * perWeek + BitOperations.PopCount((uint)(pattern & ((2 << weekday) - 1)));
    }

    private int WeeklySelect(long rank)
    {
        var week = (rank - 1 - FloorMod(rank - 1, perWeek)) / perWeek;
        return (int)(week * 7) - 3 + BitAt((ulong)pattern, (int)(rank - week * perWeek));
    }

    /// <summary>The position of the k-th set bit, counted from 1.</summary>
    private static int BitAt(ulong word, int k)
    {
        for (; k > 1; k--)
            word &= word - 1;
        return BitOperations.TrailingZeroCount(word);
    }

    private static int FloorMod(int value) => (int)((uint)(value + WeeksBeforeAllDays * DaysAWeek) % DaysAWeek);

    private static long FloorMod(long value, int divisor) => (value % divisor + divisor) % divisor;

    /// <summary>Collects the days of an index.</summary>
    internal sealed class Builder
    {
        /// <summary>Starts with a weekly pattern (bit 0 is Monday) over the days from low to high; beyond them the pattern is all there is.</summary>
        public Builder(int first, int last, int low, int high, int pattern)
        {
            First = first;
            Last = last;
            Low = low;
            High = Math.Max(high, low - 1);
            Pattern = pattern;
            Bits = new ulong[(High - Low + 64) / 64];
            for (var i = 0; i < Bits.Length; i++)
                Bits[i] = PatternWord(FloorMod(Low + 3 + (i << 6)));
            if (Bits.Length > 0 && (High - Low + 1 & 63) is > 0 and var used)
                Bits[^1] &= ulong.MaxValue >> (64 - used);
        }

        public int First { get; }

        public int Last { get; }

        public int Low { get; }

        public int High { get; }

        public int Pattern { get; }

        public ulong[] Bits { get; }

        /// <summary>Puts days into the set or takes them out; days beyond low and high are passed over.</summary>
        public void Set(int from, int to, bool member)
        {
            for (var day = Math.Max(from, Low); day <= Math.Min(to, High); day++)
            {
                var bit = 1UL << (day - Low & 63);
                if (member)
                    Bits[day - Low >> 6] |= bit;
                else
                    Bits[day - Low >> 6] &= ~bit;
            }
        }

        /// <summary>Puts the days of an interval into the set or takes them out.</summary>
        public void Set(DateInterval days, bool member) => Set(IsoDates.NumberOf(days.Start), IsoDates.NumberOf(days.End), member);

        /// <summary>Takes out the days for which a condition does not hold.</summary>
        public void Keep(Func<int, bool> condition)
        {
            for (var day = Low; day <= High; day++)
            {
                if (!condition(day))
                    Set(day, day, member: false);
            }
        }

        public DayIndex Build() => new(this);

        private ulong PatternWord(int weekday)
        {
            var word = 0UL;
            for (var bit = 0; bit < 64; bit++)
                word |= (ulong)(Pattern >> (weekday + bit) % 7 & 1) << bit;
            return word;
        }
    }
}
