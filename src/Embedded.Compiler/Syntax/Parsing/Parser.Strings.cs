using System.Globalization;
using System.Text;
using PeachpieSockets.Embedded.Compiler.Syntax.Lexing;

namespace PeachpieSockets.Embedded.Compiler.Syntax.Parsing;

/// <summary>String literals and interpolation.</summary>
internal sealed partial class Parser
{
    private StringLiteral ParseConstantString(int line)
    {
        Token token = _tokens[_at];
        ReadOnlySpan<byte> text = Bytes(token);
        int prefix = (text[0] | 0x20) == 'b' ? 2 : 1;
        text = text[prefix..^1];
        if (token.Kind != TokenKind.SingleQuotedString)
            CheckOctalEscapes(text, line);
        byte[] value = token.Kind == TokenKind.SingleQuotedString
            ? StringDecoder.DecodeSingleQuoted(text)
            : StringDecoder.Decode(text, (byte)'"');
        Next();
        _form = Form.Literal;
        return new StringLiteral(value, line);
    }

    private InterpolatedString ParseInterpolatedString(int line)
    {
        Next();
        List<Expression> parts = ParseInterpolatedParts(TokenKind.Quote, (byte)'"');
        Next();
        _form = Form.Literal;
        return new InterpolatedString(parts, line);
    }

    private ShellExecExpression ParseShellExec(int line)
    {
        Next();
        List<Expression> parts = ParseInterpolatedParts(TokenKind.Backtick, (byte)'`');
        Next();
        _form = Form.Value;
        return new ShellExecExpression(parts, line);
    }

    private List<Expression> ParseInterpolatedParts(TokenKind closing, byte quote)
    {
        var parts = new List<Expression>();
        while (_kind != closing)
        {
            if (_kind == TokenKind.StringContent)
            {
                CheckOctalEscapes(TokenBytes, Line);
                parts.Add(new StringLiteral(StringDecoder.Decode(TokenBytes, quote), Line));
                Next();
            }
            else
            {
                parts.Add(ParseInterpolation(parts, closing));
            }
        }

        return parts;
    }

    private Expression ParseInterpolation(List<Expression> before, TokenKind closing)
    {
        int line = Line;
        switch (_kind)
        {
            case TokenKind.Variable:
                return ParseSimpleInterpolation(line);
            case TokenKind.CurlyOpen:
                Next();
                Expression variable = ParseVariable();
                Expect(TokenKind.CloseBrace, VariableSuffixes);
                return variable;
            case TokenKind.DollarCurlyOpen:
                return ParseDollarCurly(line, before);
            default:
                throw Unexpected(ExpectedPart(before, closing));
        }
    }

    /// <summary>What php expects in a string that goes on with none of its parts: it depends on what came before.</summary>
    private static string? ExpectedPart(List<Expression> before, TokenKind closing) => (closing, before) switch
    {
        (TokenKind.Backtick, _) => "\"`\"",
        (TokenKind.Quote, []) => "variable or string content or \"${\" or \"{$\"",
        (TokenKind.Quote, [StringLiteral]) => "variable or \"${\" or \"{$\"",
        (TokenKind.EndHeredoc, [StringLiteral]) => "variable or heredoc end or \"${\" or \"{$\"",
        _ => null,
    };

    private Expression ParseSimpleInterpolation(int line)
    {
        var variable = new VariableExpression(Symbol, line);
        Next();
        switch (_kind)
        {
            case TokenKind.OpenBracket:
                Next();
                Expression offset = ParseOffset();
                Expect(TokenKind.CloseBracket);
                return new IndexExpression(variable, offset, line);
            case TokenKind.Arrow or TokenKind.NullSafeArrow:
                bool nullSafe = _kind == TokenKind.NullSafeArrow;
                Next();
                if (_kind != TokenKind.Identifier)
                    throw Unexpected("identifier");
                var name = new StringLiteral(TokenBytes.ToArray(), Line);
                Next();
                return new PropertyExpression(variable, name, nullSafe, line);
            default:
                return variable;
        }
    }

    /// <summary>The offset of <c>"$a[...]"</c>: an unquoted key, an integer or a variable.</summary>
    private Expression ParseOffset()
    {
        int line = Line;
        Expression offset;
        switch (_kind)
        {
            case TokenKind.Identifier:
                offset = new StringLiteral(TokenBytes.ToArray(), line);
                break;
            case TokenKind.Variable:
                offset = new VariableExpression(Symbol, line);
                break;
            case TokenKind.NumericOffset:
                offset = NumericOffset("", line);
                break;
            case TokenKind.Minus:
                Next();
                if (_kind != TokenKind.NumericOffset)
                    throw Unexpected("number");
                offset = NumericOffset("-", line);
                break;
            default:
                throw Unexpected("\"-\" or identifier or variable or number");
        }

        Next();
        return offset;
    }

    /// <summary>A number in its shortest decimal form is an integer, any other is a string, as array keys have it.</summary>
    private Expression NumericOffset(string sign, int line)
    {
        string text = sign + Encoding.ASCII.GetString(TokenBytes);
        bool isInteger = long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long value)
            && value.ToString(CultureInfo.InvariantCulture) == text;
        return isInteger ? new IntLiteral(value, line) : new StringLiteral(Encoding.ASCII.GetBytes(text), line);
    }

    /// <summary><c>${name}</c>, <c>${name[expr]}</c> or <c>${expr}</c>.</summary>
    private Expression ParseDollarCurly(int line, List<Expression> before)
    {
        Next();
        Expression result;
        if (_kind == TokenKind.StringVariableName)
        {
            result = new VariableExpression(Symbol, line);
            Next();
            if (_kind == TokenKind.OpenBracket)
            {
                result = ParseBracedOffset(result);
            }
        }
        else
        {
            result = new VariableVariableExpression(ParseExpression(), line);
        }

        Expect(TokenKind.CloseBrace, result is IndexExpression ? "\"}\"" : null);
        // php is still at the line of the part before when it says so.
        NoteDollarCurly(result is VariableVariableExpression, before.Count > 0 ? before[^1].Line : line);
        return result;
    }

    private IndexExpression ParseBracedOffset(Expression variable)
    {
        Next();
        Expression index = ParseExpression();
        Expect(TokenKind.CloseBracket, null);
        return new IndexExpression(variable, index, variable.Line);
    }
}
