namespace Education.Planning;

/// <summary>How a day moves that is no working day.</summary>
public enum TimingRoll
{
    /// <summary>The occurrence is dropped, <c>skip</c>.</summary>
    Skip,

    /// <summary>To the next working day, <c>next</c>.</summary>
    Next,

    /// <summary>To the previous working day, <c>previous</c>.</summary>
    Previous,

    /// <summary>To the nearest working day; a tie goes to the later one, <c>nearest</c>.</summary>
    Nearest,

    /// <summary>To the next working day unless that leaves the month, then to the previous one, <c>modified</c>.</summary>
    Modified,
}
