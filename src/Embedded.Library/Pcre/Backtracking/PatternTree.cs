using PeachpieSockets.Embedded.Library.Pcre.Translation;

namespace PeachpieSockets.Embedded.Library.Pcre.Backtracking;

/// <summary>
/// A pattern that .NET's regular expressions cannot express: one that calls its own groups, or has verbs. Its groups, repetitions and
/// calls are matched here, as PCRE does it; characters, classes and anchors in between are left to .NET.
/// </summary>
internal sealed class PatternTree
{
    // As php's pcre.backtrack_limit.
    private const int StepLimit = 1_000_000;

    internal PatternTree(Node[] bodies) => Bodies = bodies;

    /// <summary>The pattern, and its groups by number.</summary>
    public Node[] Bodies { get; }

    /// <summary>Reads a pattern whose groups are known; null where it has something that is not supported here either.</summary>
    public static PatternTree? TryParse(string pattern, PcreOptions options, GroupTable groups)
    {
        try
        {
            return new TreeParser(pattern, options, groups).Parse();
        }
        catch (PatternException)
        {
            return null;
        }
    }

    /// <summary>Finds the next match: start and end of it and of each group; null where there is none.</summary>
    /// <param name="text">The subject.</param>
    /// <param name="from">Where to begin.</param>
    /// <param name="onlyThere">Whether it must begin there.</param>
    /// <param name="notEmpty">Whether it must not be empty.</param>
    /// <param name="error">PREG_NO_ERROR, or the limit that was reached.</param>
    public int[]? Match(string text, int from, bool onlyThere, bool notEmpty, out int error)
    {
        var run = new MatchRun(this, text, StepLimit);
        bool matches = run.Search(from, onlyThere, notEmpty);
        error = run.Error;
        return matches ? run.Places : null;
    }
}
