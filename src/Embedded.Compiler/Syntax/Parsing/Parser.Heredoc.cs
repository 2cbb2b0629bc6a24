using PeachpieSockets.Embedded.Compiler.Syntax.Lexing;

namespace PeachpieSockets.Embedded.Compiler.Syntax.Parsing;

/// <summary>Heredoc and nowdoc, with the indentation of the closing mark taken off (PHP 7.3).</summary>
internal sealed partial class Parser
{
    private Expression ParseHeredoc(int line)
    {
        HeredocInfo info = _stream.Heredocs[_tokens[_at].Value];
        Next();
        var parts = new List<Expression>();
        bool atLineStart = true;
        while (_kind != TokenKind.EndHeredoc)
        {
            if (_kind == TokenKind.StringContent)
            {
                bool isLast = Peek() == TokenKind.EndHeredoc;
                parts.Add(HeredocText(info, atLineStart, isLast));
                Next();
            }
            else
            {
                if (atLineStart && info.Indentation > 0)
                    throw new SyntaxException(SyntaxMessages.BodyIndentation(info.Indentation), Line);
                parts.Add(ParseInterpolation(parts, TokenKind.EndHeredoc));
            }

            atLineStart = false;
        }

        Next();
        _form = Form.Value;
        return parts switch
        {
            [] => new StringLiteral([], line),
            [StringLiteral only] => new StringLiteral(only.Value, line),
            _ => new InterpolatedString(parts, line),
        };
    }

    private StringLiteral HeredocText(in HeredocInfo info, bool atLineStart, bool isLast)
    {
        Token token = _tokens[_at];
        ReadOnlySpan<byte> text = Bytes(token);
        if (info.Indentation == 0)
        {
            if (!info.IsNowdoc)
                CheckOctalEscapes(text, token.Line);
            return new StringLiteral(info.IsNowdoc ? text.ToArray() : StringDecoder.Decode(text, 0), token.Line);
        }

        byte[] buffer = new byte[text.Length];
        int length = StripIndentation(info, text, buffer, atLineStart, isLast, token.Line);
        ReadOnlySpan<byte> stripped = buffer.AsSpan(0, length);
        if (!info.IsNowdoc)
            CheckOctalEscapes(stripped, token.Line);
        byte[] value = info.IsNowdoc ? stripped.ToArray() : StringDecoder.Decode(stripped, 0);
        return new StringLiteral(value, token.Line);
    }

    private int StripIndentation(in HeredocInfo info, ReadOnlySpan<byte> text, byte[] buffer, bool atLineStart, bool isLast, int line)
    {
        bool usesTabs = _source[info.EndLineStart] == '\t';
        int length = 0;
        int pos = 0;
        while (true)
        {
            if (atLineStart)
                pos += IndentationOf(text[pos..], info.Indentation, usesTabs, isLast, line);

            int lineBreak = text[pos..].IndexOfAny((byte)'\n', (byte)'\r');
            if (lineBreak < 0)
                break;

            bool pair = text[pos + lineBreak] == '\r' && pos + lineBreak + 1 < text.Length && text[pos + lineBreak + 1] == '\n';
            int copied = lineBreak + (pair ? 2 : 1);
            text.Slice(pos, copied).CopyTo(buffer.AsSpan(length));
            length += copied;
            pos += copied;
            line++;
            atLineStart = true;
        }

        text[pos..].CopyTo(buffer.AsSpan(length));
        return length + text.Length - pos;
    }

    /// <summary>How much of the indentation a line has; less than asked for is allowed on blank lines only.</summary>
    private static int IndentationOf(ReadOnlySpan<byte> text, int expected, bool usesTabs, bool isLast, int line)
    {
        int length = 0;
        while (length < expected && length < text.Length && text[length] is (byte)' ' or (byte)'\t')
        {
            if (text[length] == '\t' != usesTabs)
                throw new SyntaxException(SyntaxMessages.MixedIndentation, line);
            length++;
        }

        bool blank = length < text.Length ? text[length] is (byte)'\n' or (byte)'\r' : isLast;
        if (length < expected && !blank)
            throw new SyntaxException(SyntaxMessages.BodyIndentation(expected), line);
        return length;
    }
}
