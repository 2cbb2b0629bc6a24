using PeachpieSockets.Embedded.Library.Common;

namespace PeachpieSockets.Embedded.Library.Pcre;

/// <summary>preg_replace() and its kin, as PHP 8.2 has them.</summary>
[PhpExtension("pcre")]
public static class PcreReplacing
{
    private delegate void Replacement(PcreMatch match, ByteBuilder to);

    /// <summary>Replaces the matches of one or more patterns in one or more strings; null on an error.</summary>
    [PhpSignature("(array|string $pattern, array|string $replacement, array|string $subject, int $limit = -1, &$count = null): array|string|null")]
    public static PhpValue preg_replace(
        Context ctx, [PhpParam("array|string")] PhpValue pattern, [PhpParam("array|string")] PhpValue replacement,
        [PhpParam("array|string")] PhpValue subject, long limit = -1, PhpAlias? count = null)
        => ByText(ctx, "preg_replace", pattern, replacement, subject, limit, count, onlyReplaced: false);

    /// <summary>preg_replace() that gives only those strings in which something was replaced.</summary>
    [PhpSignature("(array|string $pattern, array|string $replacement, array|string $subject, int $limit = -1, &$count = null): array|string|null")]
    public static PhpValue preg_filter(
        Context ctx, [PhpParam("array|string")] PhpValue pattern, [PhpParam("array|string")] PhpValue replacement,
        [PhpParam("array|string")] PhpValue subject, long limit = -1, PhpAlias? count = null)
        => ByText(ctx, "preg_filter", pattern, replacement, subject, limit, count, onlyReplaced: true);

    /// <summary>Replaces matches by what a function returns for them; null on an error.</summary>
    [PhpSignature("(array|string $pattern, callable $callback, array|string $subject, int $limit = -1, &$count = null, int $flags = 0): array|string|null")]
    public static PhpValue preg_replace_callback(
        Context ctx, [PhpParam("array|string")] PhpValue pattern, IPhpCallable callback, [PhpParam("array|string")] PhpValue subject,
        long limit = -1, PhpAlias? count = null, long flags = 0)
    {
        long replaced = 0;
        var result = InSubjects(ctx, subject, false, text =>
        {
            var (changed, n) = InText(ctx, "preg_replace_callback", Patterns(ctx, pattern), text, limit, _ => Caller(ctx, callback, flags));
            replaced += n;
            return (changed, n);
        });
        SetCount(count, replaced);
        return result;
    }

    /// <summary>Replaces matches by what the function of each pattern returns for them; null on an error.</summary>
    [PhpSignature("(array $pattern, array|string $subject, int $limit = -1, &$count = null, int $flags = 0): array|string|null")]
    public static PhpValue preg_replace_callback_array(
        Context ctx, PhpArray pattern, [PhpParam("array|string")] PhpValue subject, long limit = -1, PhpAlias? count = null, long flags = 0)
    {
        long replaced = 0;
        var current = subject;
        foreach (var (key, callback) in pattern)
        {
            if (!key.IsString)
            {
                throw PhpException.TypeErrorException("preg_replace_callback_array(): Argument #1 ($pattern) must contain only string patterns as keys");
            }

            if (Callables.Resolve(ctx, callback.GetValue(), out _) is not { } callable)
            {
                throw PhpException.TypeErrorException("preg_replace_callback_array(): Argument #1 ($pattern) must contain only valid callbacks");
            }

            current = InSubjects(ctx, current, false, text =>
            {
                var (changed, n) = InText(ctx, "preg_replace_callback_array", [key.String], text, limit, _ => Caller(ctx, callable, flags));
                replaced += n;
                return (changed, n);
            });
            if (current.IsNull)
            {
                break;
            }
        }

        SetCount(count, replaced);
        return current;
    }

    private static PhpValue ByText(
        Context ctx, string function, PhpValue pattern, PhpValue replacement, PhpValue subject, long limit, PhpAlias? count, bool onlyReplaced)
    {
        if (!pattern.IsArray && replacement.IsArray)
        {
            throw PhpException.TypeErrorException(function + "(): Argument #1 ($pattern) must be of type array when argument #2 ($replacement) is an array, string given");
        }

        long replaced = 0;
        var texts = replacement.IsArray ? Array.ConvertAll(replacement.Array.GetValues(), v => Convert.ToPhpString(v, ctx)) : [replacement.StringValue];
        var result = InSubjects(ctx, subject, onlyReplaced, text =>
        {
            var (changed, n) = InText(ctx, function, Patterns(ctx, pattern), text, limit,
                i => Filler(replacement.IsArray ? (i < texts.Length ? texts[i] : PhpString.Empty) : texts[0]));
            replaced += n;
            return (changed, n);
        });
        SetCount(count, replaced);
        return result;
    }

    private static void SetCount(PhpAlias? count, long replaced)
    {
        if (count is not null)
        {
            count.Value = replaced;
        }
    }

    private static IEnumerable<PhpString> Patterns(Context ctx, PhpValue pattern)
        => pattern.IsArray ? pattern.Array.GetValues().Select(p => Convert.ToPhpString(p, ctx)) : [pattern.StringValue];

    private static PhpValue InSubjects(Context ctx, PhpValue subject, bool onlyReplaced, Func<PhpString, (PhpString? Text, long Count)> replace)
    {
        if (!subject.IsArray)
        {
            var (text, count) = replace(subject.StringValue);
            return text is null || (onlyReplaced && count == 0) ? default : (PhpValue)text.Value;
        }

        var result = new PhpArray();
        foreach (var (key, value) in subject.Array.DeepCopy())
        {
            var (text, count) = replace(Convert.ToPhpString(value, ctx));
            if (text is { } changed && (!onlyReplaced || count > 0))
            {
                result.SetItemValue(key, changed);
            }
        }

        return result;
    }

    // One string, all patterns in turn; null on an error.
    private static (PhpString? Text, long Count) InText(
        Context ctx, string function, IEnumerable<PhpString> patterns, PhpString text, long limit, Func<int, Replacement> replacement)
    {
        var state = ctx.GetStatic<PcreState>();
        long total = 0;
        int index = 0;
        foreach (var pattern in patterns)
        {
            if (PcreState.Pattern(ctx, pattern, function) is not { } compiled)
            {
                return (null, total);
            }

            state.Error = PcreConstants.PREG_NO_ERROR;
            if (PcreSubject.Make(text, compiled.IsUtf) is not { } subject)
            {
                state.Error = PcreConstants.PREG_BAD_UTF8_ERROR;
                return (null, total);
            }

            var scan = new PcreScan(compiled, subject, 0);
            var write = replacement(index++);
            ByteBuilder? changed = null;
            int last = 0;
            for (long left = limit; left != 0 && scan.Next() is { } match; left -= left > 0 ? 1 : 0)
            {
                changed ??= new ByteBuilder(text.Length + 32);
                changed.Add(subject.Span(last, Math.Max(last, match.Start)));
                write(match, changed);
                last = match.End;
                total++;
            }

            if (scan.Error != PcreConstants.PREG_NO_ERROR)
            {
                state.Error = scan.Error;
                return (null, total);
            }

            if (changed is not null)
            {
                changed.Add(subject.Span(last, subject.Length));
                text = changed.ToPhpString();
            }
        }

        return (text, total);
    }

    private static Replacement Caller(Context ctx, IPhpCallable callback, long flags)
        => (match, to) => to.Add(Convert.ToPhpString(callback.Invoke(ctx, match.ToArray((int)flags)), ctx));

    // $1, ${1} and \1 stand for groups; a backslash before a backslash or a dollar takes its meaning and goes.
    private static Replacement Filler(PhpString replacement)
    {
        if (replacement.AsSpan().IndexOfAny((byte)'$', (byte)'\\') < 0)
        {
            return (_, to) => to.Add(replacement);
        }

        return (match, to) =>
        {
            var text = replacement.AsSpan();
            bool escaped = false;
            for (int i = 0; i < text.Length; i++)
            {
                bool special = text[i] is (byte)'$' or (byte)'\\';
                if (special && escaped)
                {
                    to[to.Length - 1] = text[i];
                    escaped = false;
                }
                else if (special && TryReference(text[i..], out int group, out int length))
                {
                    to.Add(match.Span(group));
                    i += length - 1;
                    escaped = false;
                }
                else
                {
                    to.Add(text[i]);
                    escaped = text[i] == '\\';
                }
            }
        };
    }

    private static bool TryReference(ReadOnlySpan<byte> text, out int group, out int length)
    {
        group = 0;
        length = 1;
        bool braced = text[0] == '$' && text.Length > 1 && text[1] == '{';
        length += braced ? 1 : 0;
        int first = length;
        while (length < text.Length && length < first + 2 && Bytes.IsDigit(text[length]))
        {
            group = group * 10 + text[length++] - '0';
        }

        if (length == first)
        {
            return false;
        }

        if (!braced)
        {
            return true;
        }

        return length < text.Length && text[length++] == '}';
    }
}
