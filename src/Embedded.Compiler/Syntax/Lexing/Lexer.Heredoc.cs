namespace PeachpieSockets.Embedded.Compiler.Syntax.Lexing;

/// <summary>Heredoc and nowdoc.</summary>
internal sealed partial class Lexer
{
    /// <summary><c>&lt;&lt;&lt;LABEL</c>, quoted or not, and its line break.</summary>
    private bool TryReadHeredocStart(int start, int angle)
    {
        if (!_source.AsSpan(angle, _end - angle).StartsWith("<<<"u8))
            return false;

        int pos = angle + 3;
        while (pos < _end && _source[pos] is (byte)' ' or (byte)'\t')
            pos++;

        byte quote = pos < _end && _source[pos] is (byte)'\'' or (byte)'"' ? _source[pos++] : (byte)0;
        int label = pos;
        int length = Characters.IdentifierLength(_source.AsSpan(Math.Min(pos, _end), Math.Max(0, _end - pos)));
        pos += length;
        if (length == 0 || (quote != 0 && (pos >= _end || _source[pos++] != quote)))
            return false;
        if (LineBreakLength(pos) is var lineBreak && lineBreak == 0)
            return false;

        _pos = pos + lineBreak;
        int index = _tokens.Heredocs.Count;
        _tokens.Heredocs.Add(new HeredocInfo { IsNowdoc = quote == '\'', BodyLine = _line + 1 });
        _tokens.Add(TokenKind.StartHeredoc, start, _pos, _line, index);
        _line++;

        var mode = new StringMode(Mode.Heredoc, index, label, length);
        if (!TryReadHeredocEnd(mode, _pos, out int end))
            _modes.Push(mode);
        else
            EndHeredoc(mode, _pos, end, pop: false);
        return true;
    }

    private int LineBreakLength(int pos)
    {
        if (pos >= _end)
            return 0;
        if (_source[pos] == '\n')
            return 1;
        if (_source[pos] != '\r')
            return 0;
        return pos + 1 < _end && _source[pos + 1] == '\n' ? 2 : 1;
    }

    /// <summary>Whether the line at <paramref name="lineStart"/> begins with the closing mark; at the very end of the file it is none.</summary>
    private bool TryReadHeredocEnd(StringMode mode, int lineStart, out int end)
    {
        int pos = lineStart;
        while (pos < _end && _source[pos] is (byte)' ' or (byte)'\t')
            pos++;

        ReadOnlySpan<byte> label = _source.AsSpan(mode.LabelStart, mode.LabelLength);
        end = pos + mode.LabelLength;
        return _source.AsSpan(pos, _end - pos).StartsWith(label) && end < _end && !Characters.IsIdentifierPart(_source[end]);
    }

    private void EndHeredoc(StringMode mode, int lineStart, int end, bool pop)
    {
        int indentation = end - mode.LabelLength - lineStart;
        ReadOnlySpan<byte> blanks = _source.AsSpan(lineStart, indentation);
        if (blanks.Contains((byte)' ') && blanks.Contains((byte)'\t'))
            throw new SyntaxException(SyntaxMessages.MixedIndentation, _tokens.Heredocs[mode.Heredoc].BodyLine);

        HeredocInfo info = _tokens.Heredocs[mode.Heredoc];
        info.Indentation = indentation;
        info.EndLineStart = lineStart;
        _tokens.Heredocs[mode.Heredoc] = info;
        _pos = end;
        Add(TokenKind.EndHeredoc, lineStart);
        if (pop)
            _modes.Pop();
    }

    private void ReadHeredocPart(StringMode mode)
    {
        bool nowdoc = _tokens.Heredocs[mode.Heredoc].IsNowdoc;
        if (!nowdoc && TryReadInterpolation())
            return;

        int start = _pos;
        int pos = _pos;
        while (pos < _end)
        {
            int found = nowdoc
                ? _source.AsSpan(pos, _end - pos).IndexOfAny((byte)'\n', (byte)'\r')
                : _source.AsSpan(pos, _end - pos).IndexOfAny(HeredocStops);
            if (found < 0)
                break;

            pos += found;
            byte b = _source[pos];
            if (LineBreakLength(pos) is var lineBreak && lineBreak > 0)
            {
                int lineStart = pos + lineBreak;
                if (TryReadHeredocEnd(mode, lineStart, out int end))
                {
                    AddHeredocContent(start, pos, nowdoc);
                    _line++;
                    EndHeredoc(mode, lineStart, end, pop: true);
                    return;
                }

                pos = lineStart;
            }
            else if (b != '\\' && IsInterpolation(pos))
            {
                AddHeredocContent(start, pos, nowdoc);
                return;
            }
            else
            {
                // An escaped line break is a line break all the same.
                pos += b == '\\' && pos + 1 < _end && _source[pos + 1] is not ((byte)'\n' or (byte)'\r') ? 2 : 1;
            }
        }

        AddHeredocContent(start, _end, nowdoc);
    }

    private static ReadOnlySpan<byte> HeredocStops => "\n\r\\${"u8;

    private void AddHeredocContent(int start, int end, bool nowdoc)
    {
        if (end == start)
            return;
        if (!nowdoc)
            CheckEscapes(start, end);
        AddMultiLine(TokenKind.StringContent, start, end);
    }
}
