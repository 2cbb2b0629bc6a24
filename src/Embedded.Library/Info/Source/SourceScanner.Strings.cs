namespace PeachpieSockets.Embedded.Library.Info.Source;

// Strings, and what is in them.
internal sealed partial class SourceScanner
{
    private bool Quoted()
    {
        int prefix = (text[_at] | 0x20) == 'b' && (At(1) is (byte)'"' or (byte)'\'' || (At(1) == '<' && At(2) == '<' && At(3) == '<')) ? 1 : 0;
        switch (At(prefix))
        {
            case (byte)'\'':
                Add(SourceKind.Text, prefix + 1);
                int length = 0;
                while (_at + length < text.Length && At(length) != '\'')
                {
                    length += At(length) == '\\' ? 2 : 1;
                }

                Add(SourceKind.Text, Math.Min(length + 1, text.Length - _at));
                return true;
            case (byte)'"':
                Add(SourceKind.Text, prefix + 1);
                Interpolated((byte)'"', []);
                Add(SourceKind.Text, Math.Min(1, text.Length - _at));
                return true;
            case (byte)'`' when prefix == 0:
                Add(SourceKind.Keyword, 1);
                Interpolated((byte)'`', []);
                Add(SourceKind.Keyword, Math.Min(1, text.Length - _at));
                return true;
            case (byte)'<':
                return Heredoc(prefix);
            default:
                return false;
        }
    }

    private bool Heredoc(int prefix)
    {
        if (!Rest[prefix..].StartsWith("<<<"u8))
        {
            return false;
        }

        int at = prefix + 3;
        while (At(at) is (byte)' ' or (byte)'\t')
        {
            at++;
        }

        byte quote = At(at) is (byte)'\'' or (byte)'"' ? At(at) : (byte)0;
        at += quote != 0 ? 1 : 0;
        int name = NameLength(at);
        int end = at + name + (quote != 0 && At(at + name) == quote ? 1 : 0);
        if (name == 0 || (quote != 0 && end == at + name) || NewLineLength(end) == 0)
        {
            return false;
        }

        byte[] label = text[(_at + at)..(_at + at + name)];
        Add(SourceKind.Keyword, end + NewLineLength(end));
        if (quote == '\'')
        {
            int length = 0;
            while (_at + length < text.Length && EndMark(length, label) == 0)
            {
                length++;
            }

            Add(SourceKind.Text, length);
        }
        else
        {
            Interpolated(0, label);
        }

        Add(SourceKind.HeredocEnd, EndMark(0, label));
        return true;
    }

    // The length of the end mark of a heredoc, with the white space before it; 0 where there is none.
    private int EndMark(int offset, byte[] label)
    {
        int before = _at + offset - 1;
        if (before >= 0 && text[before] is not ((byte)'\n' or (byte)'\r'))
        {
            return 0;
        }

        int start = offset;
        while (At(start) is (byte)' ' or (byte)'\t')
        {
            start++;
        }

        return text.AsSpan(Math.Min(_at + start, text.Length)).StartsWith(label) && !IsNamePart(At(start + label.Length)) ? start + label.Length - offset : 0;
    }

    // A string's text up to a quote, or up to the end mark of a heredoc.
    private void Interpolated(byte quote, byte[] label)
    {
        int length = 0;
        while (_at + length < text.Length)
        {
            byte c = At(length);
            if (quote != 0 ? c == quote : EndMark(length, label) > 0)
            {
                break;
            }

            if (c == '\\' && _at + length + 1 < text.Length && (quote != 0 || NewLineLength(length + 1) == 0))
            {
                length += 2;
                continue;
            }

            bool isVariable = c == '$' && IsNameStart(At(length + 1));
            bool isBraced = c == '$' && At(length + 1) == '{';
            if (!isVariable && !isBraced && !(c == '{' && At(length + 1) == '$'))
            {
                length++;
                continue;
            }

            Add(SourceKind.Text, length);
            length = 0;
            if (isVariable)
            {
                SimpleVariable();
                continue;
            }

            Add(SourceKind.Keyword, isBraced ? 2 : 1);
            if (isBraced && NameLength(0) is > 0 and int name && At(name) is (byte)'[' or (byte)'}')
            {
                Add(SourceKind.Name, name);
            }

            Code(isNested: true);
        }

        Add(SourceKind.Text, Math.Min(length, text.Length - _at));
    }

    // $name, with one index or one property.
    private void SimpleVariable()
    {
        Add(SourceKind.Name, 1 + NameLength(1));
        if (At(0) == '[')
        {
            Add(SourceKind.Keyword, 1);
            while (_at < text.Length && At(0) != ']')
            {
                int part = At(0) == '$' ? 1 + NameLength(1) : NameLength(0);
                while (char.IsAsciiLetterOrDigit((char)At(part)))
                {
                    part++;
                }

                if (part == 0 && At(0) is (byte)'\n' or (byte)'\r' or (byte)'"' or (byte)' ')
                {
                    return;
                }

                Add(part > 0 ? SourceKind.Name : SourceKind.Keyword, Math.Max(part, 1));
            }

            Add(SourceKind.Keyword, Math.Min(1, text.Length - _at));
            return;
        }

        int arrow = IsAt("?->"u8) ? 3 : IsAt("->"u8) ? 2 : 0;
        if (arrow > 0 && NameLength(arrow) > 0)
        {
            Add(SourceKind.Keyword, arrow);
            Add(SourceKind.Name, NameLength(0));
        }
    }
}
