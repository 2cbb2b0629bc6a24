using System.Text;
using PeachpieSockets.Embedded.Compiler.Syntax.Lexing;

namespace PeachpieSockets.Embedded.Compiler.Syntax.Parsing;

/// <summary>Property hooks (PHP 8.4).</summary>
internal sealed partial class Parser
{
    private List<PropertyHook> ParseHooks(string property)
    {
        Expect(TokenKind.OpenBrace);
        var hooks = new List<PropertyHook>();
        while (_kind != TokenKind.CloseBrace)
            hooks.Add(ParseHook(property));
        Next();
        return hooks;
    }

    private PropertyHook ParseHook(string property)
    {
        IReadOnlyList<AttributeSyntax> attributes = _kind == TokenKind.AttributeStart ? ParseAttributes() : [];
        Modifiers modifiers = ParseMemberModifiers();
        bool byRef = Accept(TokenKind.Ampersand);
        byte[]? doc = TakeDocComment();
        int line = Line;
        string name = ParseIdentifier();
        bool isSet = name.Equals("set", StringComparison.OrdinalIgnoreCase);
        if (!isSet && !name.Equals("get", StringComparison.OrdinalIgnoreCase))
            throw CompileError(SyntaxMessages.UnknownHook(name, property), line);

        name = name.ToLowerInvariant();
        IReadOnlyList<ParameterSyntax> parameters = _kind == TokenKind.OpenParen ? ParseParameters() : ImplicitHookParameters(isSet, line);
        FunctionScope outer = EnterFunction();
        int endLine = Line;
        BlockStatement? body = null;
        if (_kind == TokenKind.OpenBrace)
            body = ParseBody(out endLine);
        else if (!Accept(TokenKind.Semicolon))
            body = ParseHookArrow(property, isSet, out endLine);

        bool isGenerator = LeaveFunction(outer);
        var function = new FunctionSyntax(name, parameters, null, body, byRef, isGenerator, attributes, doc, endLine, line);
        return new PropertyHook(function, modifiers, line);
    }

    private static IReadOnlyList<ParameterSyntax> ImplicitHookParameters(bool isSet, int line) =>
        isSet ? [new ParameterSyntax("value", null, null, byRef: false, variadic: false, Modifiers.None, [], [], line)] : [];

    /// <summary><c>get => expr;</c> returns, <c>set => expr;</c> assigns to the property.</summary>
    private BlockStatement ParseHookArrow(string property, bool isSet, out int endLine)
    {
        Expect(TokenKind.DoubleArrow, "\";\" or \"{\" or \"=>\"");
        Expression value = ParseExpression();
        endLine = Line;
        ExpectSemicolon();
        int line = value.Line;
        if (!isSet)
            return new BlockStatement([new ReturnStatement(value, line)], line);

        var name = new StringLiteral(Encoding.UTF8.GetBytes(property), line);
        var target = new PropertyExpression(new VariableExpression("this", line), name, nullSafe: false, line);
        return new BlockStatement([new ExpressionStatement(new AssignExpression(target, value, line), line)], line);
    }
}
