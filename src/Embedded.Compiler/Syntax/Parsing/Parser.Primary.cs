using System.Text;
using PeachpieSockets.Embedded.Compiler.Syntax.Lexing;

namespace PeachpieSockets.Embedded.Compiler.Syntax.Parsing;

/// <summary>The smallest expressions. Each sets what may follow it.</summary>
internal sealed partial class Parser
{
    private Expression ParsePrimary()
    {
        int line = Line;
        switch (_kind)
        {
            case TokenKind.Variable or TokenKind.Dollar:
                Expression variable = ParseSimpleVariable();
                _form = Form.Variable;
                return variable;
            case TokenKind.Identifier or TokenKind.QualifiedName or TokenKind.FullyQualifiedName or TokenKind.RelativeName:
                return ParseNameExpression(line);
            case TokenKind.Static:
                return ParseStaticExpression(line);
            case TokenKind.Readonly:
                return Peek() == TokenKind.OpenParen ? ParseNameExpression(line) : throw UnexpectedAfter("\"(\"");
            case TokenKind.Integer or TokenKind.Float:
                return ParseNumber(line);
            case TokenKind.SingleQuotedString or TokenKind.DoubleQuotedString:
                return ParseConstantString(line);
            case TokenKind.Quote:
                return ParseInterpolatedString(line);
            case TokenKind.StartHeredoc:
                return ParseHeredoc(line);
            case TokenKind.Backtick:
                return ParseShellExec(line);
            case TokenKind.OpenParen:
                return ParseParenthesized();
            case TokenKind.OpenBracket:
                Next();
                return ParseArray(TokenKind.CloseBracket, Form.Literal | Form.Pattern, line);
            case TokenKind.Array:
                Next();
                Expect(TokenKind.OpenParen);
                return ParseArray(TokenKind.CloseParen, Form.Literal, line);
            case TokenKind.List:
                return ParseList(line);
            case TokenKind.New:
                return ParseNew(line);
            case TokenKind.Fn or TokenKind.Function:
                return ParseClosure([], isStatic: false);
            case TokenKind.AttributeStart:
                return ParseAttributedExpression();
            case TokenKind.Match:
                return ParseMatch(line);
            case >= TokenKind.MagicClass and <= TokenKind.MagicTrait:
                return ParseMagicConstant(line);
            default:
                return ParseLanguageFunction(line);
        }
    }

    /// <summary>What looks like a function but is part of the language.</summary>
    private Expression ParseLanguageFunction(int line)
    {
        Expression result;
        switch (_kind)
        {
            case TokenKind.Isset:
                result = ParseIsset(line);
                break;
            case TokenKind.Empty:
                Next();
                result = new EmptyExpression(ParseParenthesizedOperand(), line);
                break;
            case TokenKind.Eval:
                Next();
                result = new EvalExpression(ParseParenthesizedOperand(), line);
                break;
            case TokenKind.Exit:
                result = ParseExit(line);
                break;
            default:
                throw Unexpected();
        }

        _form = Form.Value;
        return result;
    }

    private Expression ParseParenthesizedOperand()
    {
        Expect(TokenKind.OpenParen);
        Expression operand = ParseExpression();
        Expect(TokenKind.CloseParen, null);
        return operand;
    }

    private IssetExpression ParseIsset(int line)
    {
        Next();
        Expect(TokenKind.OpenParen);
        var operands = new List<Expression>();
        do
            operands.Add(ParseExpression());
        while (Accept(TokenKind.Comma) && StartsExpression(_kind));
        Expect(TokenKind.CloseParen);
        return new IssetExpression(operands, line);
    }

    private ExitExpression ParseExit(int line)
    {
        Next();
        if (!Accept(TokenKind.OpenParen))
            return new ExitExpression(null, line);

        Expression? status = ParseOptionalExpression(TokenKind.CloseParen);
        Expect(TokenKind.CloseParen);
        return new ExitExpression(status, line);
    }

    private Expression ParseParenthesized()
    {
        Next();
        Expression expression = ParseExpression();
        Expect(TokenKind.CloseParen, null);
        _form = Form.Literal;
        return expression;
    }

    private Expression ParseNumber(int line)
    {
        Token token = _tokens[_at];
        _form = Form.Value;
        Next();
        ReadOnlySpan<byte> text = Bytes(token);
        if (token.Kind == TokenKind.Float)
            return new FloatLiteral(NumberDecoder.DecodeFloat(text), line);
        return NumberDecoder.TryDecodeInteger(text, out long value, out double overflow)
            ? new IntLiteral(value, line)
            : new FloatLiteral(overflow, line);
    }

    /// <summary>A constant, a function that is called, or a class before <c>::</c>.</summary>
    private Expression ParseNameExpression(int line)
    {
        string text = Symbol;
        TokenKind kind = _kind == TokenKind.Readonly ? TokenKind.Identifier : _kind;
        Next();
        switch (_kind)
        {
            case TokenKind.OpenParen:
                var callee = new NameExpression(_names.ResolveFunction(text, kind), line);
                IReadOnlyList<Argument>? arguments = ParseArguments();
                _form = Form.Variable;
                return new CallExpression(callee, arguments, line);
            case TokenKind.DoubleColon:
                _form = Form.Scope;
                return new NameExpression(_names.ResolveClass(text, kind), line);
            default:
                _form = Form.Name;
                return new ConstantExpression(_names.ResolveConstant(text, kind), line);
        }
    }

    private Expression ParseStaticExpression(int line)
    {
        if (Peek() is TokenKind.Function or TokenKind.Fn)
        {
            Next();
            return ParseClosure([], isStatic: true);
        }

        Next();
        if (_kind != TokenKind.DoubleColon)
            throw Unexpected("\"::\"");
        _form = Form.Scope;
        return new NameExpression(new Name("static"), line);
    }

    private Expression ParseMagicConstant(int line)
    {
        TokenKind kind = _kind;
        Next();
        _form = Form.Name;
        switch (kind)
        {
            case TokenKind.MagicLine:
                return new IntLiteral(line, line);
            case TokenKind.MagicFile:
                return new StringLiteral(Encoding.UTF8.GetBytes(_path), line);
            case TokenKind.MagicDir:
                return new StringLiteral(Encoding.UTF8.GetBytes(DirectoryOf(_path)), line);
            case TokenKind.MagicNamespace:
                return new StringLiteral(Encoding.UTF8.GetBytes(_names.Namespace), line);
            default:
                return new MagicConstant(MagicKindOf(kind), line);
        }
    }

    private static MagicConstantKind MagicKindOf(TokenKind kind) => kind switch
    {
        TokenKind.MagicClass => MagicConstantKind.Class,
        TokenKind.MagicFunction => MagicConstantKind.Function,
        TokenKind.MagicMethod => MagicConstantKind.Method,
        TokenKind.MagicTrait => MagicConstantKind.Trait,
        _ => MagicConstantKind.Property,
    };

    /// <summary>What <c>__DIR__</c> is: no slash at the end but of the root, a dot for a path without a folder.</summary>
    private static string DirectoryOf(string path)
    {
        int slash = path.LastIndexOf('/');
        return slash < 0 ? "." : path[..slash].TrimEnd('/') is { Length: > 0 } directory ? directory : "/";
    }

    /// <summary>The entries of an array literal or a pattern; the opening bracket is taken.</summary>
    private ArrayLiteral ParseArray(TokenKind closing, Form form, int line, bool isList = false)
    {
        var items = new List<ArrayItem?>();
        while (_kind != closing)
        {
            if (Accept(TokenKind.Comma))
            {
                items.Add(null);
                continue;
            }

            if (_kind is not (TokenKind.Ellipsis or TokenKind.Ampersand) && !StartsExpression(_kind))
                throw Unexpected(TokenNames.Describe(closing));
            items.Add(ParseArrayItem());
            if (_kind == closing)
                break;
            if (!Accept(TokenKind.Comma))
                throw Unexpected(TokenNames.Describe(closing));
        }

        Next();
        _form = form;
        return new ArrayLiteral(items, isList, line);
    }

    private ArrayItem ParseArrayItem()
    {
        int line = Line;
        if (Accept(TokenKind.Ellipsis))
            return new ArrayItem(null, ParseExpression(), byRef: false, spread: true, line);
        if (Accept(TokenKind.Ampersand))
            return new ArrayItem(null, ParseReferencedItem(), byRef: true, spread: false, line);

        Expression value = ParseArrayValue();
        if (!Accept(TokenKind.DoubleArrow))
            return new ArrayItem(null, value, byRef: false, spread: false, line);
        if (Accept(TokenKind.Ampersand))
            return new ArrayItem(value, ParseReferencedItem(), byRef: true, spread: false, line);
        return new ArrayItem(value, ParseArrayValue(), byRef: false, spread: false, line);
    }

    private Expression ParseReferencedItem()
    {
        Expression variable = ParseVariable();
        if (_kind is not (TokenKind.Comma or TokenKind.CloseBracket or TokenKind.CloseParen))
            throw Unexpected(VariableSuffixes);
        return variable;
    }

    /// <summary>A value, or a nested <c>list(...)</c>, which needs no assignment here.</summary>
    private Expression ParseArrayValue()
    {
        if (_kind != TokenKind.List)
            return ParseExpression();

        int line = Line;
        ArrayLiteral pattern = ParseListPattern(line);
        return _kind == TokenKind.Assign ? ParseAssignment(pattern, Form.Pattern) : pattern;
    }

    private ArrayLiteral ParseListPattern(int line)
    {
        Enter();
        Next();
        Expect(TokenKind.OpenParen);
        ArrayLiteral pattern = ParseArray(TokenKind.CloseParen, Form.Pattern, line, isList: true);
        Leave();
        return pattern;
    }

    private ArrayLiteral ParseList(int line)
    {
        ArrayLiteral pattern = ParseListPattern(line);
        if (_kind != TokenKind.Assign)
            throw Unexpected(TokenNames.Describe(TokenKind.Assign));
        return pattern;
    }

    private MatchExpression ParseMatch(int line)
    {
        Next();
        Expression subject = ParseParenthesizedOperand();
        Expect(TokenKind.OpenBrace);
        var arms = new List<MatchArm>();
        while (_kind == TokenKind.Default || StartsExpression(_kind))
        {
            arms.Add(ParseMatchArm());
            if (!Accept(TokenKind.Comma))
                break;
        }

        Expect(TokenKind.CloseBrace);
        _form = Form.Value;
        return new MatchExpression(subject, arms, line);
    }

    private MatchArm ParseMatchArm()
    {
        int line = Line;
        if (_kind == TokenKind.Default && Peek() != TokenKind.DoubleColon)
        {
            Next();
            Accept(TokenKind.Comma);
            Expect(TokenKind.DoubleArrow);
            return new MatchArm(null, ParseExpression(), line);
        }

        var conditions = new List<Expression>();
        do
            conditions.Add(ParseExpression());
        while (Accept(TokenKind.Comma) && StartsExpression(_kind));
        Expect(TokenKind.DoubleArrow);
        return new MatchArm(conditions, ParseExpression(), line);
    }
}
