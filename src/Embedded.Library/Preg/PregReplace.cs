using System.Text.RegularExpressions;
using PeachpieSockets.Embedded.Library.Common;

namespace PeachpieSockets.Embedded.Library.Preg;

/// <summary>Regular expressions: replacing.</summary>
[PhpExtension("pcre")]
public static class PregReplace
{
    private delegate void Replacement(Pattern pattern, Subject text, Match match, ByteBuilder result);

    /// <summary>Replaces matches by a text in which $1, \1 and ${1} stand for groups; null for an error.</summary>
    public static PhpValue preg_replace(
        Context ctx, [PhpParam("array|string")] PhpValue pattern, [PhpParam("array|string")] PhpValue replacement, [PhpParam("array|string")] PhpValue subject,
        long limit = -1, PhpAlias? count = null)
        => ByText(ctx, "preg_replace", pattern, replacement, subject, limit, count, false);

    /// <summary>preg_replace() that gives only the subjects in which something was replaced.</summary>
    public static PhpValue preg_filter(
        Context ctx, [PhpParam("array|string")] PhpValue pattern, [PhpParam("array|string")] PhpValue replacement, [PhpParam("array|string")] PhpValue subject,
        long limit = -1, PhpAlias? count = null)
        => ByText(ctx, "preg_filter", pattern, replacement, subject, limit, count, true);

    /// <summary>Replaces matches by what a function makes of them; null for an error.</summary>
    public static PhpValue preg_replace_callback(
        Context ctx, [PhpParam("array|string")] PhpValue pattern, IPhpCallable callback, [PhpParam("array|string")] PhpValue subject,
        long limit = -1, PhpAlias? count = null, long flags = 0)
    {
        long total = 0;
        var result = Subjects(ctx, subject, text => Patterns(ctx, "preg_replace_callback", pattern, text, limit, _ => ByCallback(ctx, callback, flags), ref total), false);
        Tell(count, total);
        return result;
    }

    /// <summary>preg_replace_callback() for an array of patterns with their functions.</summary>
    public static PhpValue preg_replace_callback_array(
        Context ctx, PhpArray pattern, [PhpParam("array|string")] PhpValue subject, long limit = -1, PhpAlias? count = null, long flags = 0)
    {
        long total = 0;
        var result = subject;
        foreach (var (key, item) in pattern)
        {
            var callback = Callables.Resolve(ctx, item, out string error)
                ?? throw PhpException.TypeErrorException("preg_replace_callback_array(): Argument #1 ($pattern) must contain only valid callbacks");
            _ = error;
            PhpValue one = Arrays.Elements.Text(key);
            result = Subjects(ctx, result, text => Patterns(ctx, "preg_replace_callback_array", one, text, limit, _ => ByCallback(ctx, callback, flags), ref total), false);
        }

        Tell(count, total);
        return result;
    }

    private static void Tell(PhpAlias? count, long total)
    {
        if (count is not null)
        {
            count.Value = total;
        }
    }

    private static PhpValue ByText(
        Context ctx, string function, PhpValue pattern, PhpValue replacement, PhpValue subject, long limit, PhpAlias? count, bool onlyChanged)
    {
        if (replacement.IsArray && !pattern.IsArray)
        {
            throw PhpException.TypeErrorException($"{function}(): Argument #1 ($pattern) must be of type array when argument #2 ($replacement) is an array, string given");
        }

        var texts = replacement.IsArray ? replacement.Array.GetValues() : null;
        long total = 0;
        var result = Subjects(
            ctx,
            subject,
            text =>
            {
                long before = total;
                var replaced = Patterns(
                    ctx,
                    function,
                    pattern,
                    text,
                    limit,
                    i =>
                    {
                        var with = texts is null ? replacement.StringValue : i < texts.Length ? Convert.ToPhpString(texts[i], ctx) : PhpString.Empty;
                        return (p, t, m, r) => Expand(with.AsSpan(), p, t, m, r);
                    },
                    ref total);
                return onlyChanged && total == before ? PhpValue.Null : replaced;
            },
            onlyChanged);
        Tell(count, total);
        return result;
    }

    private static PhpValue Subjects(Context ctx, PhpValue subject, Func<PhpString, PhpValue> replace, bool skipNull)
    {
        PregFunctions.SetError(ctx, PregFunctions.PREG_NO_ERROR);
        if (!subject.IsArray)
        {
            return subject.IsNull ? default : replace(Convert.ToPhpString(subject, ctx));
        }

        _ = skipNull;
        var result = new PhpArray(subject.Array.Count);
        foreach (var (key, item) in subject.Array)
        {
            var replaced = replace(Convert.ToPhpString(item, ctx));
            if (!replaced.IsNull)
            {
                result.SetItemValue(key, replaced);
            }
        }

        return result;
    }

    private static PhpValue Patterns(Context ctx, string function, PhpValue pattern, PhpString text, long limit, Func<int, Replacement> replacement, ref long total)
    {
        if (!pattern.IsArray)
        {
            return One(ctx, function, pattern.StringValue, text, limit, replacement(0), ref total, out var single) ? single : PhpValue.Null;
        }

        int i = 0;
        foreach (var (_, item) in pattern.Array)
        {
            if (!One(ctx, function, Convert.ToPhpString(item, ctx), text, limit, replacement(i++), ref total, out text))
            {
                return default;
            }
        }

        return text;
    }

    private static bool One(Context ctx, string function, PhpString pattern, PhpString value, long limit, Replacement replacement, ref long total, out PhpString result)
    {
        result = default;
        if (Pattern.Get(ctx, pattern, function) is not { } compiled)
        {
            return false;
        }

        if (Subject.Of(value, compiled.IsUnicode) is not { } text)
        {
            PregFunctions.SetError(ctx, PregFunctions.PREG_BAD_UTF8_ERROR);
            return false;
        }

        var all = new List<Match>();
        if (!PregFunctions.Try(ctx, () => PregFunctions.Collect(compiled, text, 0, all, limit < 0 ? int.MaxValue : (int)Math.Min(limit, int.MaxValue)), out _))
        {
            return false;
        }

        if (all.Count == 0)
        {
            result = value;
            return true;
        }

        var output = new ByteBuilder(value.Length + 16);
        int last = 0;
        foreach (var match in all)
        {
            output.Add(text.Slice(last, match.Index));
            replacement(compiled, text, match, output);
            last = match.Index + match.Length;
        }

        output.Add(text.Slice(last, text.Text.Length));
        total += all.Count;
        result = output.ToPhpString();
        return true;
    }

    private static Replacement ByCallback(Context ctx, IPhpCallable callback, long flags)
        => (pattern, text, match, result) => result.Add(Convert.ToPhpString(callback.Invoke(ctx, PregFunctions.Groups(pattern, text, match, flags, true)), ctx));

    private static void Expand(ReadOnlySpan<byte> with, Pattern pattern, Subject text, Match match, ByteBuilder result)
    {
        for (int i = 0; i < with.Length; i++)
        {
            byte c = with[i];
            if (c == '\\' && i + 1 < with.Length && with[i + 1] == '\\')
            {
                result.Add('\\');
                i++;
                continue;
            }

            if (c is not ((byte)'\\' or (byte)'$') || !TryReference(with, c, i, out int group, out int length))
            {
                result.Add(c);
                continue;
            }

            if (group < pattern.GroupCount && PregFunctions.GroupOf(match, group) is { Success: true } found)
            {
                result.Add(text.Of(found));
            }

            i += length - 1;
        }
    }

    private static bool TryReference(ReadOnlySpan<byte> with, byte mark, int at, out int group, out int length)
    {
        int i = at + 1;
        bool braces = mark == '$' && i < with.Length && with[i] == '{';
        i += braces ? 1 : 0;
        int digits = 0;
        group = 0;
        while (digits < 2 && i < with.Length && Bytes.IsDigit(with[i]))
        {
            group = group * 10 + with[i++] - '0';
            digits++;
        }

        if (braces && (i >= with.Length || with[i++] != '}'))
        {
            digits = 0;
        }

        length = i - at;
        return digits > 0;
    }
}
