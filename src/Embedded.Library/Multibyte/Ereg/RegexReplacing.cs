using System.Globalization;
using PeachpieSockets.Embedded.Library.Common;
using PeachpieSockets.Embedded.Library.Pcre;

namespace PeachpieSockets.Embedded.Library.Multibyte.Ereg;

/// <summary>mb_ereg_replace() and its kin, as PHP 8.2 has them.</summary>
[PhpExtension("mbstring")]
public static class RegexReplacing
{
    private delegate void Replacer(RubySubject subject, RubyPattern pattern, PcreMatch match, ByteBuilder to);

    /// <summary>Replaces the matches of a pattern; null where the text is malformed, false where the pattern does not compile.</summary>
    [PhpSignature("(string $pattern, string $replacement, string $string, ?string $options = null): string|false|null")]
    public static PhpValue mb_ereg_replace(Context ctx, PhpString pattern, PhpString replacement, PhpString @string, PhpString? options = null)
        => ByText(ctx, nameof(mb_ereg_replace), pattern, replacement, @string, options, RubyFlags.None);

    /// <summary>mb_ereg_replace() without regard to case.</summary>
    [PhpSignature("(string $pattern, string $replacement, string $string, ?string $options = null): string|false|null")]
    public static PhpValue mb_eregi_replace(Context ctx, PhpString pattern, PhpString replacement, PhpString @string, PhpString? options = null)
        => ByText(ctx, nameof(mb_eregi_replace), pattern, replacement, @string, options, RubyFlags.IgnoreCase);

    /// <summary>Replaces matches by what a function returns for their groups.</summary>
    [PhpSignature("(string $pattern, callable $callback, string $string, ?string $options = null): string|false|null")]
    public static PhpValue mb_ereg_replace_callback(Context ctx, PhpString pattern, IPhpCallable callback, PhpString @string, PhpString? options = null)
    {
        var call = new Callback(ctx, callback);
        return Replace(ctx, nameof(mb_ereg_replace_callback), pattern, @string, options, RubyFlags.None, (subject, compiled, match, to) =>
        {
            var groups = new PhpArray();
            foreach (var (key, value) in subject.Groups(compiled, match))
            {
                groups.SetItemValue(key, value.IsStringValue ? value : PhpValue.EmptyString);
            }

            to.Add(Convert.ToPhpString(call.Call(groups), ctx));
        });
    }

    private static PhpValue ByText(
        Context ctx, string function, PhpString pattern, PhpString replacement, PhpString text, PhpString? options, RubyFlags extra)
        => Replace(ctx, function, pattern, text, options, extra, (subject, compiled, match, to) => Fill(replacement.AsSpan(), subject, compiled, match, to));

    private static PhpValue Replace(
        Context ctx, string function, PhpString pattern, PhpString text, PhpString? options, RubyFlags extra, Replacer replacer)
    {
        var state = RegexState.Of(ctx);
        if (state.Subject(ctx, text) is not { } subject)
        {
            return PhpValue.Null;
        }

        var how = options is { } letters ? RubyOptions.Parse(letters) : state.Options;
        if (state.Pattern(ctx, function, pattern, how with { Flags = how.Flags | extra }) is not { } compiled)
        {
            return PhpValue.False;
        }

        var result = new ByteBuilder(text.Length + 32);
        int position = 0;
        while (position <= subject.Length && compiled.Find(subject.Utf8, position, out int error) is { } match)
        {
            result.Add(subject.Slice(position, Math.Max(position, match.Start)));
            replacer(subject, compiled, match, result);
            if (match.End > position)
            {
                position = match.End;
                continue;
            }

            // After an empty match php goes on a byte later, and finds the next in the middle of a character.
            int next = subject.Utf8.Next(position);
            var character = subject.Slice(position, Math.Min(next, subject.Length)).AsSpan();
            for (int i = 0; i < character.Length; i++)
            {
                if (i > 0 && compiled.IsEmptyAnywhere)
                {
                    replacer(subject, compiled, match, result);
                }

                result.Add(character[i]);
            }

            position = next;
        }

        if (position < subject.Length)
        {
            result.Add(subject.Slice(position, subject.Length));
        }

        return result.ToPhpString();
    }

    // \0 to \9, \k<name>, \k'name' and \k<1> stand for groups that there are. Other backslashes are themselves.
    private static void Fill(ReadOnlySpan<byte> text, RubySubject subject, RubyPattern pattern, PcreMatch match, ByteBuilder to)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] != '\\' || i + 1 >= text.Length)
            {
                to.Add(text[i]);
                continue;
            }

            byte next = text[i + 1];
            int length = 2;
            int group = -1;
            if (next == 'k' && i + 2 < text.Length && text[i + 2] is (byte)'<' or (byte)'\'')
            {
                int end = text[(i + 3)..].IndexOf((byte)(text[i + 2] == '<' ? '>' : '\''));
                group = end < 0 ? -1 : Find(pattern, match, System.Text.Encoding.UTF8.GetString(text.Slice(i + 3, end)));
                length = end + 4;
            }
            else if (Bytes.IsDigit(next) && !(pattern.Groups.OnlyNamed && next != '0'))
            {
                group = next - '0';
            }

            if (group < 0 || group > pattern.Groups.Count)
            {
                to.Add('\\');
                continue;
            }

            if (match.Has(group))
            {
                to.Add(subject.Slice(match.StartOf(group), match.StartOf(group) + match.Span(group).Length));
            }

            i += length - 1;
        }
    }

    private static int Find(RubyPattern pattern, PcreMatch match, string name)
    {
        if (int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out int number))
        {
            return number;
        }

        if (pattern.Groups.Find(name) is not { } numbers)
        {
            return -1;
        }

        int last = numbers.FindLast(match.Has);
        return last > 0 ? last : numbers[^1];
    }
}
