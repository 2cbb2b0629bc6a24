using System.Text.RegularExpressions;
using PeachpieSockets.Embedded.Library.Common;

namespace PeachpieSockets.Embedded.Library.Preg;

/// <summary>Regular expressions: matching, splitting, quoting. Offsets are in bytes.</summary>
[PhpExtension("pcre")]
public static class PregFunctions
{
#pragma warning disable CS1591 // the names tell
    public const int PREG_PATTERN_ORDER = 1;
    public const int PREG_SET_ORDER = 2;
    public const int PREG_OFFSET_CAPTURE = 256;
    public const int PREG_UNMATCHED_AS_NULL = 512;
    public const int PREG_SPLIT_NO_EMPTY = 1;
    public const int PREG_SPLIT_DELIM_CAPTURE = 2;
    public const int PREG_SPLIT_OFFSET_CAPTURE = 4;
    public const int PREG_GREP_INVERT = 1;
    public const int PREG_NO_ERROR = 0;
    public const int PREG_INTERNAL_ERROR = 1;
    public const int PREG_BACKTRACK_LIMIT_ERROR = 2;
    public const int PREG_RECURSION_LIMIT_ERROR = 3;
    public const int PREG_BAD_UTF8_ERROR = 4;
    public const int PREG_BAD_UTF8_OFFSET_ERROR = 5;
    public const int PREG_JIT_STACKLIMIT_ERROR = 6;
    public const string PCRE_VERSION = "10.42 2022-12-11";
    public const int PCRE_VERSION_MAJOR = 10;
    public const int PCRE_VERSION_MINOR = 42;
    public const bool PCRE_JIT_SUPPORT = false;
#pragma warning restore CS1591

    private static readonly string[] s_messages =
    [
        "No error", "Internal error", "Backtrack limit exhausted", "Recursion limit exhausted",
        "Malformed UTF-8 characters, possibly incorrectly encoded", "The offset did not correspond to the beginning of a valid UTF-8 code point", "JIT stack exhausted",
    ];

    /// <summary>Whether a pattern matches (1 or 0), and what.</summary>
    public static PhpValue preg_match(Context ctx, PhpString pattern, PhpString subject, PhpAlias? matches = null, long flags = 0, long offset = 0)
    {
        if (Prepare(ctx, "preg_match", pattern, subject, offset, out var compiled, out var text, out int start) is { } failed)
        {
            if (matches is not null && !failed.IsNull)
            {
                matches.Value = new PhpArray();
            }

            return PhpValue.False;
        }

        if (!Try(ctx, () => compiled!.For(text!.IsAscii).Match(text.Text, start), out var match))
        {
            return PhpValue.False;
        }

        if (matches is not null)
        {
            matches.Value = match!.Success ? Groups(compiled!, text!, match, flags, true) : new PhpArray();
        }

        return match!.Success ? 1L : 0L;
    }

    /// <summary>The number of matches of a pattern, and what they are, by group or by match.</summary>
    public static PhpValue preg_match_all(Context ctx, PhpString pattern, PhpString subject, PhpAlias? matches = null, long flags = 0, long offset = 0)
    {
        long order = flags & 0xff;
        if (order is not (0 or PREG_PATTERN_ORDER or PREG_SET_ORDER))
        {
            throw ArgumentBinder.ValueError("preg_match_all", 4, "flags", "must be a PREG_* constant");
        }

        if (Prepare(ctx, "preg_match_all", pattern, subject, offset, out var compiled, out var text, out int start) is not null)
        {
            return PhpValue.False;
        }

        var all = new List<Match>();
        if (!Try(ctx, () => Collect(compiled!, text!, start, all), out _))
        {
            return PhpValue.False;
        }

        if (matches is null)
        {
            return (long)all.Count;
        }

        var result = new PhpArray();
        if (order == PREG_SET_ORDER)
        {
            foreach (var match in all)
            {
                result.AddValue(Groups(compiled!, text!, match, flags, true));
            }
        }
        else
        {
            for (int g = 0; g < compiled!.GroupCount; g++)
            {
                var column = new PhpArray(all.Count);
                foreach (var match in all)
                {
                    column.AddValue(GroupValue(text!, GroupOf(match, g), flags));
                }

                if (compiled.Names[g] is not null)
                {
                    result.SetItemValue(compiled.NameKeys[g], column.DeepCopy());
                }

                result.SetItemValue(g, column);
            }
        }

        matches.Value = result;
        return (long)all.Count;
    }

    /// <summary>The parts of a string between matches.</summary>
    public static PhpValue preg_split(Context ctx, PhpString pattern, PhpString subject, long limit = -1, long flags = 0)
    {
        if (Prepare(ctx, "preg_split", pattern, subject, 0, out var compiled, out var text, out _) is not null)
        {
            return PhpValue.False;
        }

        var all = new List<Match>();
        if (!Try(ctx, () => Collect(compiled!, text!, 0, all), out _))
        {
            return PhpValue.False;
        }

        bool noEmpty = (flags & PREG_SPLIT_NO_EMPTY) != 0;
        limit = limit == 0 ? -1 : limit;
        var result = new PhpArray();
        int last = 0;
        foreach (var match in all)
        {
            if (limit is not -1 and <= 1)
            {
                break;
            }

            if (!noEmpty || match.Index > last)
            {
                AddPart(result, text!, last, match.Index, flags);
                limit -= limit == -1 ? 0 : 1;
            }

            for (int g = 1; (flags & PREG_SPLIT_DELIM_CAPTURE) != 0 && g < compiled!.GroupCount; g++)
            {
                var group = GroupOf(match, g);
                if (group.Success && (!noEmpty || group.Length > 0))
                {
                    AddPart(result, text!, group.Index, group.Index + group.Length, flags);
                }
            }

            last = match.Index + match.Length;
        }

        if (!noEmpty || last < text!.Text.Length)
        {
            AddPart(result, text!, last, text!.Text.Length, flags);
        }

        return result;
    }

    /// <summary>A backslash before characters that are special in patterns.</summary>
    public static PhpString preg_quote(PhpString str, PhpString? delimiter = null)
    {
        var text = str.AsSpan();
        var special = ".\\+*?[^]$(){}=!<>|:-#/"u8;
        byte extra = delimiter is { Length: > 0 } d ? d[0] : (byte)0;
        var result = new ByteBuilder(text.Length + 8);
        foreach (byte c in text)
        {
            if (c == 0)
            {
                result.Add("\\000");
                continue;
            }

            if ((c != '/' && special.Contains(c)) || (c == extra && extra != 0))
            {
                result.Add('\\');
            }

            result.Add(c);
        }

        return result.ToPhpString();
    }

    /// <summary>The elements that match, or (PREG_GREP_INVERT) do not.</summary>
    public static PhpValue preg_grep(Context ctx, PhpString pattern, PhpArray array, long flags = 0)
    {
        SetError(ctx, PREG_NO_ERROR);
        if (Pattern.Get(ctx, pattern, "preg_grep") is not { } compiled)
        {
            return PhpValue.False;
        }

        var result = new PhpArray();
        foreach (var (key, item) in array)
        {
            if (Subject.Of(Convert.ToPhpString(item, ctx), compiled.IsUnicode) is not { } text)
            {
                SetError(ctx, PREG_BAD_UTF8_ERROR);
                continue;
            }

            if (Try(ctx, () => compiled.For(text.IsAscii).IsMatch(text.Text), out bool found) && found == ((flags & PREG_GREP_INVERT) == 0))
            {
                result.SetItemRaw(key, Arrays.Elements.Keep(item));
            }
        }

        return result;
    }

    /// <summary>The number of the last error.</summary>
    public static long preg_last_error(Context ctx) => ctx.GetStatic<State>().Error;

    /// <summary>The text of the last error.</summary>
    public static string preg_last_error_msg(Context ctx) => s_messages[ctx.GetStatic<State>().Error];

    internal static void SetError(Context ctx, int error) => ctx.GetStatic<State>().Error = error;

    // Null where all is well; else what failed: the value tells whether the matches are to be emptied.
    private static PhpValue? Prepare(
        Context ctx, string function, PhpString pattern, PhpString subject, long offset, out Pattern? compiled, out Subject? text, out int start)
    {
        SetError(ctx, PREG_NO_ERROR);
        text = null;
        start = 0;
        compiled = Pattern.Get(ctx, pattern, function);
        if (compiled is null)
        {
            return default(PhpValue);
        }

        text = Subject.Of(subject, compiled.IsUnicode);
        if (text is null)
        {
            SetError(ctx, PREG_BAD_UTF8_ERROR);
            return true;
        }

        offset = offset < 0 ? Math.Max(0, offset + subject.Length) : offset;
        if (offset > subject.Length)
        {
            SetError(ctx, PREG_INTERNAL_ERROR);
            return true;
        }

        start = text.ToCharacter((int)offset);
        if (start < 0)
        {
            SetError(ctx, PREG_BAD_UTF8_OFFSET_ERROR);
            return true;
        }

        return null;
    }

    internal static bool Try<T>(Context ctx, Func<T> action, out T? result)
    {
        try
        {
            result = action();
            return true;
        }
        catch (RegexMatchTimeoutException)
        {
            SetError(ctx, PREG_BACKTRACK_LIMIT_ERROR);
            result = default;
            return false;
        }
    }

    // php goes on after an empty match by trying a match that is not empty at the same place first.
    internal static int Collect(Pattern pattern, Subject text, int start, List<Match> all, int limit = int.MaxValue)
    {
        var regex = pattern.For(text.IsAscii);
        for (var match = regex.Match(text.Text, start); match.Success && all.Count < limit; match = match.NextMatch())
        {
            all.Add(match);
        }

        return all.Count;
    }

    internal static Group GroupOf(Match match, int number) => number == 0 ? match : match.Groups[number.ToString(System.Globalization.CultureInfo.InvariantCulture)];

    /// <summary>The groups of a match by number and name; trailing ones that took no part are left out.</summary>
    internal static PhpArray Groups(Pattern pattern, Subject text, Match match, long flags, bool trim)
    {
        int count = pattern.GroupCount;
        while (trim && (flags & PREG_UNMATCHED_AS_NULL) == 0 && count > 1 && !GroupOf(match, count - 1).Success)
        {
            count--;
        }

        var result = new PhpArray(count);
        for (int g = 0; g < count; g++)
        {
            var value = GroupValue(text, GroupOf(match, g), flags);
            if (pattern.HasNames && pattern.Names[g] is not null)
            {
                result.SetItemValue(pattern.NameKeys[g], value.DeepCopy());
            }

            result.SetItemValue(g, value);
        }

        return result;
    }

    private static PhpValue GroupValue(Subject text, Group group, long flags)
    {
        PhpValue value = group.Success ? text.Of(group) : (flags & PREG_UNMATCHED_AS_NULL) != 0 ? PhpValue.Null : PhpValue.EmptyString;
        return (flags & PREG_OFFSET_CAPTURE) == 0 ? value : new PhpArray(value, group.Success ? text.ToByte(group.Index) : -1L);
    }

    private static void AddPart(PhpArray result, Subject text, int start, int end, long flags)
    {
        var part = text.Slice(start, end);
        result.AddValue((flags & PREG_SPLIT_OFFSET_CAPTURE) == 0 ? part : new PhpArray(part, (long)text.ToByte(start)));
    }

    private sealed class State
    {
        public int Error { get; set; }
    }
}
