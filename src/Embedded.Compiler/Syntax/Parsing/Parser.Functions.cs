using PeachpieSockets.Embedded.Compiler.Syntax.Lexing;

namespace PeachpieSockets.Embedded.Compiler.Syntax.Parsing;

/// <summary>Functions, parameters and attributes.</summary>
internal sealed partial class Parser
{
    /// <summary>What is set aside while the body of a function is parsed.</summary>
    private readonly record struct FunctionScope(bool IsGenerator);

    private FunctionScope EnterFunction()
    {
        var outer = new FunctionScope(_isGenerator);
        _isGenerator = false;
        return outer;
    }

    /// <summary>Goes back to the outer function; true if the inner one has a yield.</summary>
    private bool LeaveFunction(FunctionScope outer)
    {
        bool isGenerator = _isGenerator;
        _isGenerator = outer.IsGenerator;
        return isGenerator;
    }

    /// <summary>A named function; the keyword is the present token.</summary>
    private FunctionStatement ParseFunctionStatement(IReadOnlyList<AttributeSyntax> attributes)
    {
        int line = Line;
        Next();
        bool byRef = Accept(TokenKind.Ampersand);
        byte[]? doc = TakeDocComment();
        string name = _kind == TokenKind.Readonly ? "readonly" : _kind == TokenKind.Identifier ? Symbol : throw Unexpected();
        int nameLine = Line;
        Next();
        CheckFunctionName(name, nameLine);
        FunctionSyntax function = ParseFunctionRest(_names.Declare(name), byRef, attributes, doc, line);
        return new FunctionStatement(function, line);
    }

    /// <summary>Parameters, return type and body.</summary>
    private FunctionSyntax ParseFunctionRest(string name, bool byRef, IReadOnlyList<AttributeSyntax> attributes, byte[]? doc, int line)
    {
        IReadOnlyList<ParameterSyntax> parameters = ParseParameters();
        CheckOptionalParameters(parameters, line);
        TypeSyntax? returnType = ParseOptionalReturnType();
        FunctionScope outer = EnterFunction();
        BlockStatement body = ParseBody(out int endLine);
        bool isGenerator = LeaveFunction(outer);
        return new FunctionSyntax(name, parameters, returnType, body, byRef, isGenerator, attributes, doc, endLine, line);
    }

    private BlockStatement ParseBody(out int endLine)
    {
        int line = Line;
        Expect(TokenKind.OpenBrace);
        List<Statement> statements = ParseStatements();
        endLine = Line;
        Expect(TokenKind.CloseBrace, null);
        return new BlockStatement(statements, line);
    }

    private IReadOnlyList<ParameterSyntax> ParseParameters()
    {
        Expect(TokenKind.OpenParen);
        if (Accept(TokenKind.CloseParen))
            return [];

        var parameters = new List<ParameterSyntax>();
        do
            parameters.Add(ParseParameter());
        while (Accept(TokenKind.Comma) && _kind != TokenKind.CloseParen);
        Expect(TokenKind.CloseParen);
        return parameters;
    }

    private ParameterSyntax ParseParameter()
    {
        IReadOnlyList<AttributeSyntax> attributes = _kind == TokenKind.AttributeStart ? ParseAttributes() : [];
        Modifiers promotion = ParseParameterModifiers();
        TypeSyntax? type = AtType ? ParseType() : null;
        bool byRef = AcceptReferenceMark();
        bool variadic = Accept(TokenKind.Ellipsis);
        if (_kind != TokenKind.Variable)
            throw Unexpected("variable");

        int line = Line;
        string name = Symbol;
        byte[]? doc = TakeDocComment();
        Next();
        Expression? @default = Accept(TokenKind.Assign) ? ParseDefault(hookable: promotion != Modifiers.None) : null;
        IReadOnlyList<PropertyHook> hooks = promotion != Modifiers.None && _kind == TokenKind.OpenBrace ? ParseHooks(name) : [];
        return new ParameterSyntax(name, type, @default, byRef, variadic, promotion, hooks, attributes, line) { DocComment = doc };
    }

    /// <summary>php's lexer tells the ampersand before a variable from all others; only that one makes a reference.</summary>
    private bool AcceptReferenceMark()
    {
        if (!AtReferenceMark)
            return false;

        Next();
        return true;
    }

    /// <summary>A default value; if hooks may follow, a brace opens them.</summary>
    private Expression ParseDefault(bool hookable)
    {
        bool outer = _braceIsHook;
        _braceIsHook = hookable;
        Expression value = ParseExpression();
        _braceIsHook = outer;
        return value;
    }

    private Modifiers ParseParameterModifiers()
    {
        Modifiers modifiers = Modifiers.None;
        while (ModifierOf(_kind) is var modifier && modifier is not (Modifiers.None or Modifiers.Static or Modifiers.Var
            or Modifiers.Abstract or Modifiers.Final))
        {
            modifiers = AddModifier(modifiers, modifier, Line);
            Next();
        }

        return modifiers;
    }

    private List<AttributeSyntax> ParseAttributes()
    {
        var attributes = new List<AttributeSyntax>();
        while (Accept(TokenKind.AttributeStart))
        {
            do
            {
                int line = Line;
                Name name = ParseClassName();
                IReadOnlyList<Argument>? arguments = _kind == TokenKind.OpenParen ? ParseArguments() : [];
                if (arguments is null)
                    Report(SyntaxMessages.ClosureInAttribute, line);
                attributes.Add(new AttributeSyntax(name, arguments ?? [], line));
            }
            while (Accept(TokenKind.Comma) && IsName(_kind));
            Expect(TokenKind.CloseBracket);
        }

        return attributes;
    }
}
