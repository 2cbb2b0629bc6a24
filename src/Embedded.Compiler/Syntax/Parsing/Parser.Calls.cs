using System.Text;
using PeachpieSockets.Embedded.Compiler.Syntax.Lexing;

namespace PeachpieSockets.Embedded.Compiler.Syntax.Parsing;

/// <summary>Arguments, <c>new</c> and closures.</summary>
internal sealed partial class Parser
{
    /// <summary>Whether the function that is being parsed has a yield.</summary>
    private bool _isGenerator;

    /// <summary>The parenthesized arguments of a call; null for <c>(...)</c>, which makes a closure of the callee.</summary>
    private IReadOnlyList<Argument>? ParseArguments()
    {
        Next();
        if (_kind == TokenKind.CloseParen)
        {
            Next();
            return [];
        }

        if (_kind == TokenKind.Ellipsis && Peek() == TokenKind.CloseParen)
        {
            Next();
            Next();
            return null;
        }

        var arguments = new List<Argument>();
        do
            arguments.Add(ParseArgument());
        while (Accept(TokenKind.Comma) && StartsArgument);
        Expect(TokenKind.CloseParen);
        return arguments;
    }

    private bool StartsArgument =>
        _kind == TokenKind.Ellipsis || StartsExpression(_kind) || Keywords.IsMemberName(_kind);

    /// <summary>
    /// Whether php's tables take the present word for an argument's name unless what follows it proves an expression:
    /// so for all keywords but those that are complete operands by themselves, and for identifiers before <c>as</c>.
    /// </summary>
    private bool IsNameUntilProven => _kind switch
    {
        TokenKind.Yield or TokenKind.YieldFrom or TokenKind.Fn or TokenKind.Function or TokenKind.Exit => false,
        >= TokenKind.MagicClass and <= TokenKind.MagicTrait => false,
        TokenKind.Identifier => Peek() == TokenKind.As,
        _ => Keywords.IsKeyword(_kind),
    };

    private Argument ParseArgument()
    {
        int line = Line;
        if (Accept(TokenKind.Ellipsis))
            return new Argument(ParseExpression(), null, spread: true, line);

        if (Peek() == TokenKind.Colon && Keywords.IsMemberName(_kind))
        {
            string name = _kind == TokenKind.Identifier ? Symbol : Encoding.UTF8.GetString(TokenBytes);
            Next();
            Next();
            return new Argument(ParseExpression(), name, spread: false, line);
        }

        if (IsNameUntilProven)
        {
            _argumentKeyword = _at;
            if (!StartsExpression(_kind) && Keywords.IsMemberName(_kind))
            {
                Next();
                throw Unexpected();
            }
        }

        return new Argument(ParseExpression(), null, spread: false, line);
    }

    private Expression ParseNew(int line)
    {
        Next();
        IReadOnlyList<AttributeSyntax> attributes = _kind == TokenKind.AttributeStart ? ParseAttributes() : [];
        if (_kind is TokenKind.Class or TokenKind.Readonly || attributes.Count > 0)
            return ParseNewAnonymousClass(attributes, line);

        Expression @class = ParseClassReference();
        if (_kind != TokenKind.OpenParen)
        {
            _form = Form.Value;
            return new NewExpression(@class, [], line);
        }

        IReadOnlyList<Argument>? arguments = ParseArguments();
        if (arguments is null)
            Report(SyntaxMessages.ClosureOfNew, line);
        _form = Form.New;
        return new NewExpression(@class, arguments ?? [], line);
    }

    private NewAnonymousClassExpression ParseNewAnonymousClass(IReadOnlyList<AttributeSyntax> attributes, int line)
    {
        Modifiers modifiers = ParseClassModifiers();
        if (_kind != TokenKind.Class)
            throw Unexpected(attributes.Count > 0 ? "\"class\" or \"#[\"" : "\"class\"");

        int classLine = Line;
        Next();
        IReadOnlyList<Argument>? arguments = _kind == TokenKind.OpenParen ? ParseArguments() : [];
        if (arguments is null)
            Report(SyntaxMessages.ClosureOfNew, line);

        ClassDeclaration declaration = ParseClassRest(ClassKind.Class, null, modifiers, attributes, classLine);
        _form = Form.New;
        return new NewAnonymousClassExpression(declaration, arguments ?? [], line);
    }

    /// <summary>What may stand after <c>new</c> and <c>instanceof</c>: a name, a variable without calls, or a parenthesized expression.</summary>
    private Expression ParseClassReference()
    {
        int line = Line;
        Expression target;
        switch (_kind)
        {
            case TokenKind.Identifier or TokenKind.QualifiedName or TokenKind.FullyQualifiedName or TokenKind.RelativeName:
                target = new NameExpression(_names.ResolveClass(Symbol, _kind), line);
                Next();
                return _kind == TokenKind.DoubleColon ? ParseClassReferenceMembers(target) : target;
            case TokenKind.Static:
                Next();
                target = new NameExpression(new Name("static"), line);
                return _kind == TokenKind.DoubleColon ? ParseClassReferenceMembers(target) : target;
            case TokenKind.Variable or TokenKind.Dollar:
                return ParseClassReferenceMembers(ParseSimpleVariable());
            case TokenKind.OpenParen:
                Next();
                target = ParseExpression();
                Expect(TokenKind.CloseParen, null);
                return target;
            default:
                throw Unexpected();
        }
    }

    private Expression ParseClassReferenceMembers(Expression target)
    {
        while (true)
        {
            switch (_kind)
            {
                case TokenKind.OpenBracket when target is not NameExpression:
                    target = ParseIndex(target);
                    break;
                case TokenKind.Arrow or TokenKind.NullSafeArrow when target is not NameExpression:
                    bool nullSafe = _kind == TokenKind.NullSafeArrow;
                    Next();
                    target = new PropertyExpression(target, ParsePropertyName(), nullSafe, target.Line);
                    break;
                case TokenKind.DoubleColon:
                    Next();
                    Expression name = StaticPropertyName(ParseSimpleVariable());
                    target = new StaticPropertyExpression(target, name, target.Line);
                    break;
                default:
                    return target;
            }
        }
    }

    /// <summary>Attributes before a closure.</summary>
    private ClosureExpression ParseAttributedExpression()
    {
        IReadOnlyList<AttributeSyntax> attributes = ParseAttributes();
        bool isStatic = Accept(TokenKind.Static);
        if (_kind is not (TokenKind.Fn or TokenKind.Function))
            throw Unexpected(isStatic ? "\"function\" or \"fn\"" : null);
        return ParseClosure(attributes, isStatic);
    }

    private ClosureExpression ParseClosure(IReadOnlyList<AttributeSyntax> attributes, bool isStatic)
    {
        int line = Line;
        bool isArrow = _kind == TokenKind.Fn;
        Next();
        bool byRef = Accept(TokenKind.Ampersand);
        byte[]? doc = TakeDocComment();
        IReadOnlyList<ParameterSyntax> parameters = ParseParameters();
        CheckOptionalParameters(parameters, line);
        IReadOnlyList<ClosureUse> uses = !isArrow && _kind == TokenKind.Use ? ParseClosureUses() : [];
        TypeSyntax? returnType = ParseOptionalReturnType();

        FunctionScope outer = EnterFunction();
        BlockStatement body;
        int endLine;
        if (isArrow)
        {
            Expect(TokenKind.DoubleArrow);
            Expression value = ParseExpression();
            endLine = _tokens[_at - 1].Line;
            body = new BlockStatement([new ReturnStatement(value, value.Line)], value.Line);
        }
        else
        {
            body = ParseBody(out endLine);
        }

        bool isGenerator = LeaveFunction(outer);
        _form = Form.Value;
        var function = new FunctionSyntax(_names.Declare("{closure}"), parameters, returnType, body, byRef, isGenerator, attributes, doc, endLine, line);
        return new ClosureExpression(function, uses, isArrow, isStatic, line);
    }

    private List<ClosureUse> ParseClosureUses()
    {
        Next();
        Expect(TokenKind.OpenParen);
        var uses = new List<ClosureUse>();
        do
        {
            int line = Line;
            bool byRef = Accept(TokenKind.Ampersand);
            if (_kind != TokenKind.Variable)
                throw Unexpected(byRef ? "variable" : "variable or \"&\" or amp");
            uses.Add(new ClosureUse(Symbol, byRef, line));
            Next();
        }
        while (Accept(TokenKind.Comma) && _kind is TokenKind.Variable or TokenKind.Ampersand);
        Expect(TokenKind.CloseParen);
        return uses;
    }
}
