namespace Education.Planning;

/// <summary>How vaguely an author stated an amount.</summary>
public enum Vagueness
{
    /// <summary>The number is meant as it stands.</summary>
    Precise,

    /// <summary>Near the number on either side: about, 约, 左右.</summary>
    About,

    /// <summary>Not quite the number: nearly, 近.</summary>
    Nearly,

    /// <summary>Somewhat more than the number: over, 余, 多.</summary>
    Over,

    /// <summary>An amount without any number: some, a batch, 一批, 若干.</summary>
    Some,
}
