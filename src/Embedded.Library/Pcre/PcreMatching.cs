namespace PeachpieSockets.Embedded.Library.Pcre;

/// <summary>preg_match() and its kin, as PHP 8.2 has them.</summary>
[PhpExtension("pcre")]
public static class PcreMatching
{
    /// <summary>Whether (1 or 0) a pattern matches, and the groups; false on an error.</summary>
    [PhpSignature("(string $pattern, string $subject, &$matches = null, int $flags = 0, int $offset = 0): int|false")]
    public static PhpValue preg_match(Context ctx, PhpString pattern, PhpString subject, PhpAlias? matches = null, long flags = 0, long offset = 0)
    {
        if (Begin(ctx, "preg_match", pattern, subject, matches, flags, ref offset) is not var (compiled, text, state))
        {
            return PhpValue.False;
        }

        var match = new PcreMatch(compiled, text, matches is not null);
        bool found = compiled.Find(match, (int)offset, false, out int error);
        state.Error = error;
        if (matches is not null)
        {
            matches.Value = found ? match.ToArray((int)flags) : [];
        }

        return error != PcreConstants.PREG_NO_ERROR ? PhpValue.False : found ? 1 : 0;
    }

    /// <summary>The number of matches, and their groups; false on an error.</summary>
    [PhpSignature("(string $pattern, string $subject, &$matches = null, int $flags = 0, int $offset = 0): int|false")]
    public static PhpValue preg_match_all(Context ctx, PhpString pattern, PhpString subject, PhpAlias? matches = null, long flags = 0, long offset = 0)
    {
        if (Begin(ctx, "preg_match_all", pattern, subject, matches, flags, ref offset) is not var (compiled, text, state))
        {
            return PhpValue.False;
        }

        var scan = new PcreScan(compiled, text, (int)offset, matches is not null);
        var lists = matches is not null && (flags & PcreConstants.PREG_SET_ORDER) == 0 ? Lists(compiled) : null;
        var sets = matches is not null && lists is null ? new PhpArray() : null;
        int count = 0;
        while (scan.Next() is { } match)
        {
            count++;
            sets?.AddValue(match.ToArray((int)flags));
            for (int i = 0; i < lists?.Length; i++)
            {
                lists[i].AddValue(match.Value(i, (int)flags));
            }
        }

        state.Error = scan.Error;
        if (matches is not null)
        {
            matches.Value = lists is null ? sets! : ByPattern(compiled, lists);
        }

        return scan.Error != PcreConstants.PREG_NO_ERROR ? PhpValue.False : count;
    }

    /// <summary>The elements that match, or that do not, under their keys; false on an error.</summary>
    [PhpSignature("(string $pattern, array $array, int $flags = 0): array|false")]
    public static PhpValue preg_grep(Context ctx, PhpString pattern, PhpArray array, long flags = 0)
    {
        if (PcreState.Pattern(ctx, pattern, "preg_grep") is not { } compiled)
        {
            return PhpValue.False;
        }

        var state = ctx.GetStatic<PcreState>();
        state.Error = PcreConstants.PREG_NO_ERROR;
        bool invert = (flags & PcreConstants.PREG_GREP_INVERT) != 0;
        var result = new PhpArray();
        foreach (var (key, value) in array)
        {
            if (PcreSubject.Make(Convert.ToPhpString(value, ctx), compiled.IsUtf) is not { } subject)
            {
                state.Error = PcreConstants.PREG_BAD_UTF8_ERROR;
                break;
            }

            bool matches = compiled.Find(new PcreMatch(compiled, subject, false), 0, false, out int error);
            if (error != PcreConstants.PREG_NO_ERROR)
            {
                state.Error = error;
                break;
            }

            if (matches != invert)
            {
                result.SetItemValue(key, value.DeepCopy());
            }
        }

        return result;
    }

    /// <summary>The error of the last call: one of the PREG_ constants.</summary>
    public static long preg_last_error(Context ctx) => ctx.GetStatic<PcreState>().Error;

    /// <summary>The error of the last call in words.</summary>
    public static string preg_last_error_msg(Context ctx) => ctx.GetStatic<PcreState>().Error switch
    {
        PcreConstants.PREG_NO_ERROR => "No error",
        PcreConstants.PREG_INTERNAL_ERROR => "Internal error",
        PcreConstants.PREG_BACKTRACK_LIMIT_ERROR => "Backtrack limit exhausted",
        PcreConstants.PREG_RECURSION_LIMIT_ERROR => "Recursion limit exhausted",
        PcreConstants.PREG_BAD_UTF8_ERROR => "Malformed UTF-8 characters, possibly incorrectly encoded",
        PcreConstants.PREG_BAD_UTF8_OFFSET_ERROR => "The offset did not correspond to the beginning of a valid UTF-8 code point",
        _ => "JIT stack limit exhausted",
    };

    // What preg_match() and preg_match_all() do first; null where they are to return false.
    private static (PcrePattern Pattern, PcreSubject Subject, PcreState State)? Begin(
        Context ctx, string function, PhpString pattern, PhpString subject, PhpAlias? matches, long flags, ref long offset)
    {
        if (PcreState.Pattern(ctx, pattern, function) is not { } compiled)
        {
            return null;
        }

        var state = ctx.GetStatic<PcreState>();
        if ((flags & 0xFF) > (function == "preg_match" ? 0 : PcreConstants.PREG_SET_ORDER))
        {
            if (matches is not null)
            {
                matches.Value = new PhpArray();
            }

            throw PhpException.ValueErrorException($"{function}(): Argument #4 ($flags) must be a PREG_* constant");
        }

        offset = offset < 0 ? Math.Max(0, subject.Length + offset) : offset;
        if (offset > subject.Length)
        {
            return Failed(PcreConstants.PREG_INTERNAL_ERROR);
        }

        if (state.Subject(subject, compiled.IsUtf) is not { } text)
        {
            Failed(PcreConstants.PREG_BAD_UTF8_ERROR);
            if (matches is not null && function == "preg_match_all" && (flags & PcreConstants.PREG_SET_ORDER) == 0)
            {
                matches.Value = ByPattern(compiled, Lists(compiled));
            }

            return null;
        }

        if (!text.IsBoundary((int)offset))
        {
            return Failed(PcreConstants.PREG_BAD_UTF8_OFFSET_ERROR);
        }

        return (compiled, text, state);

        (PcrePattern, PcreSubject, PcreState)? Failed(int error)
        {
            state.Error = error;
            if (matches is not null)
            {
                matches.Value = new PhpArray();
            }

            return null;
        }
    }

    private static PhpArray[] Lists(PcrePattern pattern)
    {
        var lists = new PhpArray[pattern.GroupCount + 1];
        for (int i = 0; i < lists.Length; i++)
        {
            lists[i] = new PhpArray();
        }

        return lists;
    }

    private static PhpArray ByPattern(PcrePattern pattern, PhpArray[] lists)
    {
        var result = new PhpArray(lists.Length);
        for (int i = 0; i < lists.Length; i++)
        {
            if (pattern.NamesByNumber[i] is not null)
            {
                result.SetItemValue(pattern.Keys[i], lists[i].DeepCopy());
            }

            result.SetItemValue(i, lists[i]);
        }

        return result;
    }
}
