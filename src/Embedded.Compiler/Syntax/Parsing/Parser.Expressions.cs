using PeachpieSockets.Embedded.Compiler.Syntax.Lexing;

namespace PeachpieSockets.Embedded.Compiler.Syntax.Parsing;

/// <summary>Operators.</summary>
internal sealed partial class Parser
{
    /// <summary>Parses an expression made of operators stronger than <paramref name="above"/>.</summary>
    private Expression ParseExpression(byte above = Precedence.None)
    {
        Enter();
        Expression left = ParseOperand();
        Expression? bareTernary = null;
        while (true)
        {
            byte level = Precedence.Of(_kind);
            if (level <= above)
                break;

            switch (level)
            {
                case Precedence.Ternary:
                    left = bareTernary = ParseTernary(left, bareTernary);
                    continue;
                case Precedence.InstanceOf:
                    Next();
                    left = new InstanceOfExpression(left, ParseClassReference(), left.Line);
                    continue;
            }

            TokenKind token = _kind;
            Next();
            bool rightAssociative = level is Precedence.Power or Precedence.Coalesce;
            Expression right = ParseExpression(rightAssociative ? (byte)(level - 1) : level);
            left = new BinaryExpression(Precedence.OperatorOf(token), left, right, left.Line);
            if (level is Precedence.Equality or Precedence.Comparison && Precedence.Of(_kind) == level)
                throw Unexpected();
        }

        Leave();
        return left;
    }

    private ConditionalExpression ParseTernary(Expression condition, Expression? bareTernary)
    {
        int line = Line;
        Next();
        Expression? whenTrue = null;
        if (_kind != TokenKind.Colon)
            whenTrue = ParseExpression();
        Expect(TokenKind.Colon, null);
        Expression whenFalse = ParseExpression(Precedence.Ternary);
        if (ReferenceEquals(condition, bareTernary))
            CheckNestedTernary((ConditionalExpression)condition, whenTrue is null, line);
        return new ConditionalExpression(condition, whenTrue, whenFalse, condition.Line);
    }

    /// <summary>Prefix operators and what they stand before.</summary>
    private Expression ParseOperand()
    {
        int line = Line;
        switch (_kind)
        {
            case TokenKind.Plus:
                return ParseUnary(UnaryOperator.Plus, Precedence.Unary, line);
            case TokenKind.Minus:
                return ParseUnary(UnaryOperator.Minus, Precedence.Unary, line);
            case TokenKind.Tilde:
                return ParseUnary(UnaryOperator.BitwiseNot, Precedence.Unary, line);
            case TokenKind.Exclamation:
                return ParseUnary(UnaryOperator.Not, Precedence.Not, line);
            case TokenKind.At:
                Next();
                return new SilenceExpression(ParseExpression(Precedence.Unary), line);
            case >= TokenKind.IntCast and <= TokenKind.UnsetCast:
                return ParseCast(line);
            case TokenKind.Increment or TokenKind.Decrement:
                bool increment = _kind == TokenKind.Increment;
                Next();
                return new IncrementExpression(ParseVariable(), increment, isPrefix: true, line);
            case TokenKind.Clone:
                Next();
                return new CloneExpression(ParseExpression(Precedence.Clone), line);
            case TokenKind.Print:
                Next();
                return new PrintExpression(ParseExpression(Precedence.Print - 1), line);
            case TokenKind.Throw:
                Next();
                return new ThrowExpression(ParseExpression(), line);
            case TokenKind.Yield:
                return ParseYield(line);
            case TokenKind.YieldFrom:
                Next();
                _isGenerator = true;
                return new YieldFromExpression(ParseExpression(Precedence.YieldFrom - 1), line);
            case TokenKind.Include:
                return ParseInclude(once: false, require: false, line);
            case TokenKind.IncludeOnce:
                return ParseInclude(once: true, require: false, line);
            case TokenKind.Require:
                return ParseInclude(once: false, require: true, line);
            case TokenKind.RequireOnce:
                return ParseInclude(once: true, require: true, line);
            default:
                return ParsePostfix();
        }
    }

    private UnaryExpression ParseUnary(UnaryOperator @operator, byte level, int line)
    {
        Next();
        return new UnaryExpression(@operator, ParseExpression(level), line);
    }

    private CastExpression ParseCast(int line)
    {
        CastKind kind = _kind switch
        {
            TokenKind.IntCast => CastKind.Int,
            TokenKind.FloatCast => CastKind.Float,
            TokenKind.StringCast => CastKind.String,
            TokenKind.BoolCast => CastKind.Bool,
            TokenKind.ArrayCast => CastKind.Array,
            TokenKind.ObjectCast => CastKind.Object,
            _ => CastKind.Unset,
        };
        Next();
        Expression operand = ParseExpression(Precedence.Unary);
        if (kind == CastKind.Unset)
            Report(SyntaxMessages.UnsetCast, line);
        return new CastExpression(kind, operand, line);
    }

    private IncludeExpression ParseInclude(bool once, bool require, int line)
    {
        Next();
        return new IncludeExpression(ParseExpression(), once, require, line);
    }

    private YieldExpression ParseYield(int line)
    {
        Next();
        _isGenerator = true;
        if (!StartsExpression(_kind))
            return new YieldExpression(null, null, line);

        Expression value = ParseExpression(Precedence.Yield);
        if (!Accept(TokenKind.DoubleArrow))
            return new YieldExpression(null, value, line);
        return new YieldExpression(value, ParseExpression(Precedence.KeyArrow), line);
    }

    /// <summary>An expression that may be missing: php then knows only the token that closes the place.</summary>
    private Expression? ParseOptionalExpression(TokenKind closing)
    {
        if (_kind == closing)
            return null;
        return StartsExpression(_kind) ? ParseExpression() : throw Unexpected(TokenNames.Describe(closing));
    }

    /// <summary>Whether a token can begin an expression.</summary>
    private static bool StartsExpression(TokenKind kind) => kind switch
    {
        TokenKind.Variable or TokenKind.Dollar or TokenKind.Identifier or TokenKind.QualifiedName or TokenKind.FullyQualifiedName
            or TokenKind.RelativeName or TokenKind.Integer or TokenKind.Float or TokenKind.SingleQuotedString
            or TokenKind.DoubleQuotedString or TokenKind.Quote or TokenKind.Backtick or TokenKind.StartHeredoc
            or TokenKind.OpenParen or TokenKind.OpenBracket or TokenKind.AttributeStart
            or TokenKind.Plus or TokenKind.Minus or TokenKind.Tilde or TokenKind.Exclamation or TokenKind.At
            or TokenKind.Increment or TokenKind.Decrement
            or TokenKind.Array or TokenKind.List or TokenKind.New or TokenKind.Clone or TokenKind.Print or TokenKind.Throw
            or TokenKind.Yield or TokenKind.YieldFrom or TokenKind.Include or TokenKind.IncludeOnce or TokenKind.Require
            or TokenKind.RequireOnce or TokenKind.Isset or TokenKind.Empty or TokenKind.Eval or TokenKind.Exit or TokenKind.Match
            or TokenKind.Fn or TokenKind.Function or TokenKind.Static or TokenKind.Readonly => true,
        >= TokenKind.IntCast and <= TokenKind.UnsetCast => true,
        >= TokenKind.MagicClass and <= TokenKind.MagicTrait => true,
        _ => false,
    };
}
