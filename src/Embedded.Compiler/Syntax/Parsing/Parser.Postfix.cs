using System.Text;
using PeachpieSockets.Embedded.Compiler.Syntax.Lexing;

namespace PeachpieSockets.Embedded.Compiler.Syntax.Parsing;

/// <summary>Variables, member access, calls, assignments.</summary>
internal sealed partial class Parser
{
    /// <summary>What php expects after something that is not a variable yet.</summary>
    private const string VariableSuffixes = "\"->\" or \"?->\" or \"{\" or \"[\"";

    /// <summary>What the grammar lets follow the operand that was parsed last.</summary>
    private Form _form;

    [Flags]
    private enum Form
    {
        /// <summary>A plain value: nothing may follow.</summary>
        Value = 0,

        /// <summary>May be assigned to, as far as the grammar goes.</summary>
        Assignable = 1,

        /// <summary>An index or a member may follow.</summary>
        Dereferenceable = 2,

        /// <summary><c>::</c> may follow.</summary>
        Scope = 4,

        /// <summary>Arguments may follow.</summary>
        Callable = 8,

        /// <summary>An array literal, which is a pattern when <c>=</c> follows.</summary>
        Pattern = 16,

        /// <summary>The old index in braces may not follow.</summary>
        NoBrace = 32,

        Name = Dereferenceable,
        Literal = Dereferenceable | Scope | Callable,
        New = Literal | NoBrace,
        Constant = Dereferenceable | Scope,
        Variable = Assignable | Dereferenceable | Scope | Callable,
        Property = Assignable | Dereferenceable | Scope,
    }

    /// <summary>A primary expression, what is appended to it, and the assignment it may be the target of.</summary>
    private Expression ParsePostfix()
    {
        Expression target = ParseDereferences(ParsePrimary());
        Form form = _form;
        switch (_kind)
        {
            case TokenKind.Assign when (form & (Form.Assignable | Form.Pattern)) != 0:
                return ParseAssignment(target, form);
            case TokenKind.Increment or TokenKind.Decrement when (form & Form.Assignable) != 0:
                bool increment = _kind == TokenKind.Increment;
                Next();
                return new IncrementExpression(target, increment, isPrefix: false, target.Line);
            default:
                if (Precedence.IsCompoundAssignment(_kind) && (form & Form.Assignable) != 0)
                    return ParseCompoundAssignment(target);
                return target;
        }
    }

    private Expression ParseAssignment(Expression target, Form form)
    {
        Next();
        bool reference = (form & Form.Assignable) != 0 && _kind == TokenKind.Ampersand;
        if (reference)
        {
            Next();
            if (_kind == TokenKind.New)
                throw Unexpected();
            Expression source = ParseVariable();
            return new AssignReferenceExpression(target, source, target.Line);
        }

        return new AssignExpression(target, ParseExpression(Precedence.Assign), target.Line);
    }

    private CompoundAssignExpression ParseCompoundAssignment(Expression target)
    {
        BinaryOperator @operator = Precedence.OperatorOf(_kind);
        Next();
        return new CompoundAssignExpression(@operator, target, ParseExpression(Precedence.Assign), target.Line);
    }

    /// <summary>Parses what must be a variable (assignable as far as the grammar goes).</summary>
    private Expression ParseVariable()
    {
        if (!StartsVariable(_kind))
            throw Unexpected();

        Expression expression = ParseDereferences(ParsePrimary());
        if ((_form & Form.Assignable) == 0)
            throw Unexpected((_form & Form.Dereferenceable) != 0 ? VariableSuffixes : null);
        return expression;
    }

    private static bool StartsVariable(TokenKind kind) => kind switch
    {
        TokenKind.Variable or TokenKind.Dollar or TokenKind.Identifier or TokenKind.QualifiedName or TokenKind.FullyQualifiedName
            or TokenKind.RelativeName or TokenKind.Static or TokenKind.OpenParen or TokenKind.OpenBracket or TokenKind.Array
            or TokenKind.SingleQuotedString or TokenKind.DoubleQuotedString or TokenKind.Quote or TokenKind.New or TokenKind.Readonly => true,
        >= TokenKind.MagicClass and <= TokenKind.MagicTrait => true,
        _ => false,
    };

    private Expression ParseDereferences(Expression target)
    {
        while (true)
        {
            switch (_kind)
            {
                case TokenKind.OpenBracket when (_form & Form.Dereferenceable) != 0:
                    target = ParseIndex(target);
                    _form = Form.Variable;
                    break;
                case TokenKind.OpenBrace when (_form & (Form.Dereferenceable | Form.NoBrace)) == Form.Dereferenceable && !_braceIsHook:
                    target = ParseBraceIndex(target);
                    break;
                case TokenKind.Arrow or TokenKind.NullSafeArrow when (_form & Form.Dereferenceable) != 0:
                    target = ParseMember(target);
                    break;
                case TokenKind.DoubleColon when (_form & Form.Scope) != 0:
                    target = ParseStaticMember(target);
                    break;
                case TokenKind.OpenParen when (_form & Form.Callable) != 0:
                    target = CallOf(target, ParseArguments());
                    _form = Form.Variable;
                    break;
                default:
                    return target;
            }
        }
    }

    private IndexExpression ParseIndex(Expression target)
    {
        Next();
        Expression? index = ParseOptionalExpression(TokenKind.CloseBracket);
        Expect(TokenKind.CloseBracket);
        return new IndexExpression(target, index, target.Line);
    }

    /// <summary>The old <c>$a{0}</c>: php parses it, to refuse it when it compiles.</summary>
    private IndexExpression ParseBraceIndex(Expression target)
    {
        Report(SyntaxMessages.BraceIndex, Line);
        Next();
        Expression index = ParseExpression();
        Expect(TokenKind.CloseBrace, null);
        _form = Form.Variable;
        return new IndexExpression(target, index, target.Line);
    }

    private Expression ParseMember(Expression target)
    {
        bool nullSafe = _kind == TokenKind.NullSafeArrow;
        Next();
        int line = Line;
        Expression name = ParsePropertyName();
        if (_kind != TokenKind.OpenParen)
        {
            _form = Form.Property;
            return new PropertyExpression(target, name, nullSafe, target.Line);
        }

        IReadOnlyList<Argument>? arguments = ParseArguments();
        _form = Form.Variable;
        return new MethodCallExpression(target, name, arguments, nullSafe, line);
    }

    private Expression ParsePropertyName()
    {
        int line = Line;
        switch (_kind)
        {
            case TokenKind.Identifier:
                var name = new StringLiteral(TokenBytes.ToArray(), line);
                Next();
                return name;
            case TokenKind.OpenBrace:
                Next();
                Expression expression = ParseExpression();
                Expect(TokenKind.CloseBrace, null);
                return expression;
            case TokenKind.Variable or TokenKind.Dollar:
                return ParseSimpleVariable();
            default:
                throw Unexpected("identifier or variable or \"{\" or \"$\"");
        }
    }

    private Expression ParseStaticMember(Expression target)
    {
        Next();
        int line = Line;
        switch (_kind)
        {
            case TokenKind.Variable or TokenKind.Dollar:
                return ParseStaticVariable(target);
            case TokenKind.OpenBrace:
                Next();
                Expression expression = ParseExpression();
                Expect(TokenKind.CloseBrace, null);
                return FinishStaticName(target, expression, line);
            default:
                if (!Keywords.IsMemberName(_kind))
                    throw Unexpected();

                var name = new StringLiteral(TokenBytes.ToArray(), line);
                Next();
                return FinishStaticName(target, name, line);
        }
    }

    private Expression FinishStaticName(Expression target, Expression name, int line)
    {
        if (_kind == TokenKind.OpenParen)
        {
            IReadOnlyList<Argument>? arguments = ParseArguments();
            _form = Form.Variable;
            return new StaticCallExpression(target, name, arguments, line);
        }

        _form = Form.Constant;
        return new ClassConstantExpression(target, name, target.Line);
    }

    /// <summary><c>A::$b</c>; before arguments the variable is the name of a method.</summary>
    private Expression ParseStaticVariable(Expression target)
    {
        int line = Line;
        Expression variable = ParseSimpleVariable();
        if (_kind == TokenKind.OpenParen)
        {
            IReadOnlyList<Argument>? arguments = ParseArguments();
            _form = Form.Variable;
            return new StaticCallExpression(target, variable, arguments, line);
        }

        _form = Form.Property;
        return new StaticPropertyExpression(target, StaticPropertyName(variable), target.Line);
    }

    private static Expression StaticPropertyName(Expression variable) => variable switch
    {
        VariableExpression simple => new StringLiteral(Encoding.UTF8.GetBytes(simple.Name), simple.Line),
        VariableVariableExpression dynamic => dynamic.NameExpression,
        _ => variable,
    };

    /// <summary><c>$a</c>, <c>$$a</c> or <c>${expr}</c>.</summary>
    private Expression ParseSimpleVariable(string? expecting = "variable or \"$\"")
    {
        int line = Line;
        if (_kind == TokenKind.Variable)
        {
            var variable = new VariableExpression(Symbol, line);
            Next();
            return variable;
        }

        if (_kind != TokenKind.Dollar)
            throw Unexpected(expecting);

        Enter();
        Next();
        Expression name;
        if (Accept(TokenKind.OpenBrace))
        {
            name = ParseExpression();
            Expect(TokenKind.CloseBrace, null);
        }
        else
        {
            name = ParseSimpleVariable("variable or \"{\" or \"$\"");
        }

        Leave();
        return new VariableVariableExpression(name, line);
    }

    // php knows the method that "Class::method"() calls when it compiles it.
    private static Expression CallOf(Expression callee, IReadOnlyList<Argument>? arguments)
    {
        if (callee is not StringLiteral { Value: var text } || text.AsSpan().IndexOf("::"u8) is not (> 0 and var colons))
            return new CallExpression(callee, arguments, callee.Line);
        string type = Encoding.UTF8.GetString(text.AsSpan(0, colons)).TrimStart('\\');
        return type.ToLowerInvariant() is "self" or "parent" or "static"
            ? new CallExpression(callee, arguments, callee.Line)
            : new StaticCallExpression(new NameExpression(new Name(type), callee.Line), new StringLiteral(text[(colons + 2)..], callee.Line), arguments, callee.Line);
    }
}
