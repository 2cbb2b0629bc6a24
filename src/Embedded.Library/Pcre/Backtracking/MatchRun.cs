using System.Runtime.CompilerServices;

namespace PeachpieSockets.Embedded.Library.Pcre.Backtracking;

/// <summary>One search of a <see cref="PatternTree"/>: where groups are, how much was tried, and what a verb decided.</summary>
internal sealed class MatchRun(PatternTree tree, string text, int stepLimit)
{
    // php's PCRE has a small stack of its own, which ends after some thousand calls of a group. Here it takes more, but not all of the thread's:
    // while the stack is deep, each collection has to walk it.
    private const int StackLimit = 3 << 20;

    private readonly nint _start = StackPosition();

    private int _steps;

    public string Text => text;

    /// <summary>The bodies of groups by number; the whole pattern is 0.</summary>
    public Node Body(int group) => tree.Bodies[group];

    /// <summary>Start and end of each group; -1 where it took no part.</summary>
    public int[] Places { get; private set; } = [];

    /// <summary>Where \K set the start of the match; -1 where it did not.</summary>
    public int Keep { get; set; }

    /// <summary>How many calls of groups are on the way, and the group that was called last; -1 where none was.</summary>
    public int CalledGroup { get; set; }

    /// <summary>What the end of the pattern does, for (*ACCEPT).</summary>
    public Func<int, bool> End { get; private set; } = static _ => true;

    /// <summary>A verb that was backtracked onto: nothing more is tried from this start.</summary>
    public Verb Verb { get; set; }

    /// <summary>PREG_NO_ERROR, or the limit that ended the search.</summary>
    public int Error { get; private set; }

    /// <summary>For (*SKIP): where the next attempt begins.</summary>
    public int SkipTo { get; set; }

    /// <summary>Finds the first match at or after a position; false where there is none.</summary>
    public bool Search(int from, bool onlyThere, bool notEmpty)
    {
        for (int start = from; start <= text.Length; start++)
        {
            if (start > 0 && start < text.Length && char.IsSurrogatePair(text[start - 1], text[start]))
            {
                continue;
            }

            bool matches = MatchAt(start, notEmpty);
            if (Verb == Verb.Limit)
            {
                return false;
            }

            if (matches)
            {
                return true;
            }

            if (onlyThere || Verb == Verb.Commit)
            {
                return false;
            }

            start = Verb == Verb.Skip ? Math.Max(start, SkipTo - 1) : start;
        }

        return false;
    }

    private bool MatchAt(int start, bool notEmpty)
    {
        Places = new int[2 * tree.Bodies.Length];
        Array.Fill(Places, -1);
        (Keep, CalledGroup, Verb) = (-1, -1, Verb.None);
        End = end =>
        {
            if (notEmpty && end == start)
            {
                return false;
            }

            (Places[0], Places[1]) = (Keep < 0 ? start : Keep, end);
            return true;
        };
        return Body(0).Match(this, start, End);
    }

    /// <summary>
    /// Counts one more step; false where there were too many, or calls are nested too deeply: then the search ends. That is no exception, which would
    /// take its time for each of many thousand calls on the way.
    /// </summary>
    public bool Step()
    {
        if (Verb == Verb.Limit)
        {
            return false;
        }

        if (++_steps > stepLimit)
        {
            return Stop(PcreConstants.PREG_BACKTRACK_LIMIT_ERROR);
        }

        return (_start - StackPosition() < StackLimit && RuntimeHelpers.TryEnsureSufficientExecutionStack()) || Stop(PcreConstants.PREG_JIT_STACKLIMIT_ERROR);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static unsafe nint StackPosition()
    {
        byte here;
        return (nint)(&here);
    }

    private bool Stop(int error)
    {
        (Verb, Error) = (Verb.Limit, error);
        return false;
    }

    public int[] Save() => (int[])Places.Clone();

    public void Restore(int[] places) => Places = places;
}

/// <summary>The verbs that end an attempt when they are backtracked onto, and the limit that ends all attempts.</summary>
internal enum Verb
{
    None,
    Prune,
    Skip,
    Commit,
    Limit,
}
