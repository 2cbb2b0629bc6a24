using PeachpieSockets.Embedded.Library.Common;

namespace PeachpieSockets.Embedded.Library.Pcre;

/// <summary>One call of preg_replace() or its kin: what is replaced by what.</summary>
internal sealed class PcreReplacement
{
    private readonly Context _ctx;
    private readonly string _function;
    private readonly PhpString[] _patterns;
    private readonly long _limit;
    private readonly Callback? _callback;
    private readonly int _flags;
    private readonly PhpString[] _texts = [];
    private readonly bool _oneForEach; // of the texts, for each pattern

    /// <summary>A call that replaces by what a function returns.</summary>
    public PcreReplacement(Context ctx, string function, PhpString[] patterns, long limit, Callback callback, long flags)
    {
        _ctx = ctx;
        _function = function;
        _patterns = patterns;
        _limit = limit;
        _callback = callback;
        _flags = (int)flags;
    }

    /// <summary>A call that replaces by texts.</summary>
    public PcreReplacement(Context ctx, string function, PhpString[] patterns, long limit, PhpString[] texts, bool oneForEach)
    {
        _ctx = ctx;
        _function = function;
        _patterns = patterns;
        _limit = limit;
        _texts = texts;
        _oneForEach = oneForEach;
    }

    /// <summary>How often something was replaced.</summary>
    public long Replaced { get; private set; }

    /// <summary>Replaces in a string, or in all strings of an array.</summary>
    public PhpValue InSubjects(PhpValue subject, bool onlyReplaced)
    {
        if (!subject.IsArray)
        {
            var text = InText(subject.StringValue);
            return text.IsDefault || (onlyReplaced && Replaced == 0) ? default : (PhpValue)text;
        }

        var result = new PhpArray();
        foreach (var (key, value) in subject.Array.DeepCopy())
        {
            long before = Replaced;
            var text = InText(Convert.ToPhpString(value, _ctx));
            if (!text.IsDefault && (!onlyReplaced || Replaced > before))
            {
                result.SetItemValue(key, text);
            }
        }

        return result;
    }

    // One string, all patterns in turn; the default on an error.
    private PhpString InText(PhpString text)
    {
        var state = _ctx.GetStatic<PcreState>();
        for (int index = 0; index < _patterns.Length; index++)
        {
            if (PcreState.Pattern(_ctx, _patterns[index], _function) is not { } compiled)
            {
                return default;
            }

            state.Error = PcreConstants.PREG_NO_ERROR;
            if (PcreSubject.Make(text, compiled.IsUtf) is not { } subject)
            {
                state.Error = PcreConstants.PREG_BAD_UTF8_ERROR;
                return default;
            }

            var replacement = _callback is not null ? default : !_oneForEach ? _texts[0] : index < _texts.Length ? _texts[index] : PhpString.Empty;
            bool isPlain = _callback is null && replacement.AsSpan().IndexOfAny((byte)'$', (byte)'\\') < 0;
            var scan = new PcreScan(compiled, subject, 0, !isPlain);
            ByteBuilder? changed = null;
            int last = 0;
            for (long left = _limit; left != 0 && scan.Next() is { } match; left -= left > 0 ? 1 : 0)
            {
                changed ??= new ByteBuilder(text.Length + 32);
                changed.Add(subject.Span(last, Math.Max(last, match.Start)));
                last = match.End;
                if (isPlain)
                {
                    changed.Add(replacement);
                }
                else if (_callback is { } callback)
                {
                    changed.Add(Convert.ToPhpString(callback.Call(match.ToArray(_flags)), _ctx));
                }
                else
                {
                    Fill(replacement.AsSpan(), match, changed);
                }

                Replaced++;
            }

            if (scan.Error != PcreConstants.PREG_NO_ERROR)
            {
                state.Error = scan.Error;
                return default;
            }

            if (changed is not null)
            {
                changed.Add(subject.Span(last, subject.Length));
                text = changed.ToPhpString();
            }
        }

        return text;
    }

    // $1, ${1} and \1 stand for groups; a backslash before a backslash or a dollar takes its meaning and goes.
    private static void Fill(ReadOnlySpan<byte> text, PcreMatch match, ByteBuilder to)
    {
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
