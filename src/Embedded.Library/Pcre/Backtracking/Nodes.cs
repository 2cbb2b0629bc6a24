using System.Text.RegularExpressions;

namespace PeachpieSockets.Embedded.Library.Pcre.Backtracking;

/// <summary>A part of a pattern. It tries all ways to match at a position, and for each whether the rest of the pattern matches behind it.</summary>
internal abstract class Node
{
    public abstract bool Match(MatchRun run, int at, Func<int, bool> rest);
}

/// <summary>A text as it is.</summary>
internal sealed class LiteralNode(string text) : Node
{
    public override bool Match(MatchRun run, int at, Func<int, bool> rest)
        => string.CompareOrdinal(run.Text, at, text, 0, text.Length) == 0 && rest(at + text.Length);
}

/// <summary>What matches in one way or not at all: a character class, an anchor, a look around. .NET's own engine decides.</summary>
internal sealed class AtomNode(Regex regex) : Node
{
    /// <summary>The length of the match at a position; -1 where there is none.</summary>
    public int Length(MatchRun run, int at)
    {
        foreach (var match in regex.EnumerateMatches(run.Text, at))
        {
            return match.Length;
        }

        return -1;
    }

    public override bool Match(MatchRun run, int at, Func<int, bool> rest) => Length(run, at) is >= 0 and var length && rest(at + length);
}

internal sealed class SequenceNode(Node[] parts) : Node
{
    public override bool Match(MatchRun run, int at, Func<int, bool> rest) => From(run, 0, at, rest);

    private bool From(MatchRun run, int part, int at, Func<int, bool> rest)
    {
        return run.Step() && (part == parts.Length ? rest(at)
            : part == parts.Length - 1 ? parts[part].Match(run, at, rest)
            : parts[part].Match(run, at, end => From(run, part + 1, end, rest)));
    }
}

internal sealed class AlternativesNode(Node[] alternatives) : Node
{
    public override bool Match(MatchRun run, int at, Func<int, bool> rest)
    {
        foreach (var alternative in alternatives)
        {
            if (alternative.Match(run, at, rest))
            {
                return true;
            }

            if (run.Verb != Verb.None)
            {
                return false;
            }
        }

        return false;
    }
}

/// <summary>A capturing group.</summary>
internal sealed class GroupNode(int number, Node body) : Node
{
    public override bool Match(MatchRun run, int at, Func<int, bool> rest) => body.Match(run, at, end =>
    {
        var (oldStart, oldEnd) = (run.Places[2 * number], run.Places[2 * number + 1]);
        (run.Places[2 * number], run.Places[2 * number + 1]) = (at, end);
        if (rest(end))
        {
            return true;
        }

        (run.Places[2 * number], run.Places[2 * number + 1]) = (oldStart, oldEnd);
        return false;
    });
}

/// <summary>A group that is not tried again once it has matched.</summary>
internal sealed class AtomicNode(Node body) : Node
{
    public override bool Match(MatchRun run, int at, Func<int, bool> rest)
    {
        var before = run.Save();
        int end = -1;
        if (body.Match(run, at, e =>
        {
            end = e;
            return true;
        }) && rest(end))
        {
            return true;
        }

        run.Restore(before);
        return false;
    }
}

/// <summary>A look ahead.</summary>
internal sealed class LookAheadNode(Node body, bool negative) : Node
{
    public override bool Match(MatchRun run, int at, Func<int, bool> rest)
    {
        var before = run.Save();
        bool matched = body.Match(run, at, static _ => true);
        if (negative)
        {
            run.Restore(before);
            return !matched && rest(at);
        }

        if (matched && rest(at))
        {
            return true;
        }

        run.Restore(before);
        return false;
    }
}

internal sealed class RepeatNode(Node body, int min, int max, bool greedy) : Node
{
    public override bool Match(MatchRun run, int at, Func<int, bool> rest)
        => body is AtomNode atom && greedy ? Atoms(run, atom, at, rest) : Again(run, 0, at, rest);

    // Without a call for each of what may be many characters.
    private bool Atoms(MatchRun run, AtomNode atom, int at, Func<int, bool> rest)
    {
        var ends = new List<int> { at };
        while ((max < 0 || ends.Count <= max) && atom.Length(run, ends[^1]) is > 0 and var length)
        {
            ends.Add(ends[^1] + length);
        }

        for (int count = ends.Count - 1; count >= min && run.Verb == Verb.None; count--)
        {
            if (run.Step() && rest(ends[count]))
            {
                return true;
            }
        }

        return false;
    }

    private bool Again(MatchRun run, int count, int at, Func<int, bool> rest)
    {
        if (!run.Step())
        {
            return false;
        }

        bool enough = count >= min;
        if (enough && !greedy && (rest(at) || run.Verb != Verb.None))
        {
            return run.Verb == Verb.None;
        }

        if ((max < 0 || count < max) && body.Match(run, at, end => !(end == at && enough) && Again(run, count + 1, end, rest)))
        {
            return true;
        }

        return run.Verb == Verb.None && enough && greedy && rest(at);
    }
}

/// <summary>A call of a group: (?R), (?1), (?&amp;name). What it captures is forgotten when it returns.</summary>
internal sealed class CallNode(int group) : Node
{
    public override bool Match(MatchRun run, int at, Func<int, bool> rest)
    {
        if (!run.Step())
        {
            return false;
        }

        var before = run.Save();
        int caller = run.CalledGroup;
        run.CalledGroup = group;
        bool matched = run.Body(group).Match(run, at, end =>
        {
            var inside = run.Places;
            run.Restore((int[])before.Clone());
            run.CalledGroup = caller;
            if (rest(end))
            {
                return true;
            }

            run.Restore(inside);
            run.CalledGroup = group;
            return false;
        });
        if (!matched)
        {
            run.Restore(before);
            run.CalledGroup = caller;
        }

        return matched;
    }
}

internal sealed class BackReferenceNode(int group, bool caseless) : Node
{
    public override bool Match(MatchRun run, int at, Func<int, bool> rest)
    {
        int start = run.Places[2 * group];
        int length = run.Places[2 * group + 1] - start;
        return start >= 0
            && string.Compare(run.Text, start, run.Text, at, length, caseless ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal) == 0
            && at + length <= run.Text.Length
            && rest(at + length);
    }
}

/// <summary>(?(condition)yes|no).</summary>
internal sealed class ConditionNode(Func<MatchRun, int, bool> holds, Node yes, Node no) : Node
{
    public override bool Match(MatchRun run, int at, Func<int, bool> rest) => (holds(run, at) ? yes : no).Match(run, at, rest);
}

/// <summary>\K.</summary>
internal sealed class KeepNode : Node
{
    public override bool Match(MatchRun run, int at, Func<int, bool> rest)
    {
        int before = run.Keep;
        run.Keep = at;
        if (rest(at))
        {
            return true;
        }

        run.Keep = before;
        return false;
    }
}

/// <summary>(*FAIL).</summary>
internal sealed class FailNode : Node
{
    public override bool Match(MatchRun run, int at, Func<int, bool> rest) => false;
}

/// <summary>(*ACCEPT).</summary>
internal sealed class AcceptNode : Node
{
    public override bool Match(MatchRun run, int at, Func<int, bool> rest) => run.End(at);
}

/// <summary>(*PRUNE), (*SKIP), (*COMMIT).</summary>
internal sealed class VerbNode(Verb verb) : Node
{
    public override bool Match(MatchRun run, int at, Func<int, bool> rest)
    {
        if (rest(at))
        {
            return true;
        }

        if (run.Verb == Verb.None)
        {
            (run.Verb, run.SkipTo) = (verb, at);
        }

        return false;
    }
}
