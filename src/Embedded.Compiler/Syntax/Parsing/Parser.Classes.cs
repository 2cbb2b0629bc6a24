using PeachpieSockets.Embedded.Compiler.Syntax.Lexing;

namespace PeachpieSockets.Embedded.Compiler.Syntax.Parsing;

/// <summary>Classes, interfaces, traits and enums.</summary>
internal sealed partial class Parser
{
    private ClassStatement ParseClassStatement(IReadOnlyList<AttributeSyntax> attributes)
    {
        Modifiers modifiers = ParseClassModifiers();
        int line = Line;
        ClassKind kind = _kind switch
        {
            TokenKind.Class => ClassKind.Class,
            TokenKind.Interface when modifiers == Modifiers.None => ClassKind.Interface,
            TokenKind.Trait when modifiers == Modifiers.None => ClassKind.Trait,
            TokenKind.Enum when modifiers == Modifiers.None => ClassKind.Enum,
            _ => throw Unexpected("\"abstract\" or \"final\" or \"readonly\" or \"class\""),
        };
        Next();
        int nameLine = Line;
        string name = ParseIdentifier();
        CheckClassName(name, nameLine);
        ClassDeclaration declaration = ParseClassRest(kind, _names.Declare(name), modifiers, attributes, line);
        return new ClassStatement(declaration, line);
    }

    private Modifiers ParseClassModifiers()
    {
        Modifiers modifiers = Modifiers.None;
        while (_kind is TokenKind.Abstract or TokenKind.Final or TokenKind.Readonly)
        {
            modifiers = AddClassModifier(modifiers, ModifierOf(_kind), Line);
            Next();
        }

        return modifiers;
    }

    /// <summary>Everything after the name.</summary>
    private ClassDeclaration ParseClassRest(ClassKind kind, string? name, Modifiers modifiers, IReadOnlyList<AttributeSyntax> attributes, int line)
    {
        byte[]? doc = TakeDocComment();
        TypeSyntax? backing = kind == ClassKind.Enum ? ParseOptionalReturnType() : null;
        Name? extends = null;
        List<Name> implements = [];
        bool isInterface = kind == ClassKind.Interface;
        if (_kind == TokenKind.Extends && kind is ClassKind.Class or ClassKind.Interface)
        {
            Next();
            if (isInterface)
                implements = ParseClassNames();
            else
                extends = ParseClassName();
        }

        if (!isInterface && kind != ClassKind.Trait && Accept(TokenKind.Implements))
            implements = ParseClassNames();

        Expect(TokenKind.OpenBrace);
        FunctionScope outer = EnterFunction();
        var members = new List<MemberSyntax>();
        while (_kind is not TokenKind.CloseBrace)
            ParseMembers(members);

        _ = LeaveFunction(outer);
        int endLine = Line;
        Next();
        return new ClassDeclaration(kind, name, modifiers, extends, implements, backing, members, attributes, doc, endLine, line);
    }

    private void ParseMembers(List<MemberSyntax> members)
    {
        int line = Line;
        if (_kind == TokenKind.Use)
        {
            members.Add(ParseTraitUse(line));
            return;
        }

        IReadOnlyList<AttributeSyntax> attributes = _kind == TokenKind.AttributeStart ? ParseAttributes() : [];
        if (_kind == TokenKind.Case)
        {
            members.Add(ParseEnumCase(attributes));
            return;
        }

        Modifiers modifiers = ParseMemberModifiers();
        switch (_kind)
        {
            case TokenKind.Function when modifiers != Modifiers.Var:
                members.Add(ParseMethod(attributes, modifiers));
                break;
            case TokenKind.Const when modifiers != Modifiers.Var:
                ParseClassConstants(members, attributes, modifiers);
                break;
            case TokenKind.Variable when modifiers != Modifiers.None:
                ParseProperties(members, attributes, modifiers, null);
                break;
            default:
                if (modifiers == Modifiers.None || !AtType)
                    throw Unexpected(modifiers == Modifiers.None ? "\"function\" or \"const\"" : "variable");
                TypeSyntax type = ParseType();
                if (_kind != TokenKind.Variable)
                    throw Unexpected("variable");
                ParseProperties(members, attributes, modifiers, type);
                break;
        }
    }

    private Modifiers ParseMemberModifiers()
    {
        Modifiers modifiers = Modifiers.None;
        if (Accept(TokenKind.Var))
            return Modifiers.Var;

        while (ModifierOf(_kind) is var modifier && modifier is not (Modifiers.None or Modifiers.Var))
        {
            modifiers = AddModifier(modifiers, modifier, Line);
            Next();
        }

        return modifiers;
    }

    private MethodMember ParseMethod(IReadOnlyList<AttributeSyntax> attributes, Modifiers modifiers)
    {
        int line = Line;
        Next();
        bool byRef = Accept(TokenKind.Ampersand);
        byte[]? doc = TakeDocComment();
        string name = ParseMemberName();
        IReadOnlyList<ParameterSyntax> parameters = ParseParameters();
        CheckOptionalParameters(parameters, line);
        TypeSyntax? returnType = ParseOptionalReturnType();

        FunctionScope outer = EnterFunction();
        BlockStatement? body = null;
        int endLine = Line;
        if (_kind == TokenKind.Semicolon)
            Next();
        else if (_kind == TokenKind.OpenBrace)
            body = ParseBody(out endLine);
        else
            throw Unexpected("\";\" or \"{\"");

        bool isGenerator = LeaveFunction(outer);
        var function = new FunctionSyntax(name, parameters, returnType, body, byRef, isGenerator, attributes, doc, endLine, line);
        return new MethodMember(function, modifiers, line);
    }

    private void ParseClassConstants(List<MemberSyntax> members, IReadOnlyList<AttributeSyntax> attributes, Modifiers modifiers)
    {
        Next();
        bool typed = !(Keywords.IsMemberName(_kind) && Peek() == TokenKind.Assign) && AtType && Peek() != TokenKind.Semicolon;
        TypeSyntax? type = typed ? ParseType() : null;
        int line = type?.Line ?? Line;
        do
        {
            string name = ParseMemberName();
            Expect(TokenKind.Assign);
            Expression value = ParseExpression();
            members.Add(new ClassConstantMember(name, type, value, modifiers, attributes, line) { DocComment = TakeDocComment() });
        }
        while (Accept(TokenKind.Comma));
        Expect(TokenKind.Semicolon, "\",\" or \";\"");
    }

    private void ParseProperties(List<MemberSyntax> members, IReadOnlyList<AttributeSyntax> attributes, Modifiers modifiers, TypeSyntax? type)
    {
        int line = type?.Line ?? Line;
        do
        {
            if (_kind != TokenKind.Variable)
                throw Unexpected("variable");

            string name = Symbol;
            Next();
            Expression? @default = Accept(TokenKind.Assign) ? ParseDefault(hookable: true) : null;
            if (_kind == TokenKind.OpenBrace)
            {
                byte[]? doc = TakeDocComment();
                IReadOnlyList<PropertyHook> hooks = ParseHooks(name);
                members.Add(new PropertyMember(name, type, @default, modifiers, hooks, attributes, line) { DocComment = doc });
                return;
            }

            members.Add(new PropertyMember(name, type, @default, modifiers, [], attributes, line) { DocComment = TakeDocComment() });
        }
        while (Accept(TokenKind.Comma));
        Expect(TokenKind.Semicolon, "\",\" or \";\"");
    }

    private EnumCaseMember ParseEnumCase(IReadOnlyList<AttributeSyntax> attributes)
    {
        byte[]? doc = TakeDocComment();
        Next();
        int line = Line;
        string name = ParseMemberName();
        Expression? value = Accept(TokenKind.Assign) ? ParseExpression() : null;
        Expect(TokenKind.Semicolon);
        return new EnumCaseMember(name, value, attributes, line) { DocComment = doc };
    }

    private TraitUseMember ParseTraitUse(int line)
    {
        Next();
        List<Name> traits = ParseClassNames();
        var adaptations = new List<TraitAdaptation>();
        if (Accept(TokenKind.Semicolon))
            return new TraitUseMember(traits, adaptations, line);

        Expect(TokenKind.OpenBrace, "\",\" or \";\" or \"{\"");
        while (_kind != TokenKind.CloseBrace)
            adaptations.Add(ParseTraitAdaptation(line));
        Next();
        return new TraitUseMember(traits, adaptations, line);
    }

    private TraitAdaptation ParseTraitAdaptation(int useLine)
    {
        int line = Line;
        Name? trait = null;
        if (IsName(_kind) && Peek() == TokenKind.DoubleColon)
        {
            trait = ParseClassName();
            Next();
        }

        bool isName = trait is null && IsName(_kind);
        string method = isName && _kind != TokenKind.Identifier ? throw UnexpectedAfter("\"::\"") : ParseMemberName();
        if (trait is not null && Accept(TokenKind.InsteadOf))
        {
            List<Name> insteadOf = ParseClassNames();
            Expect(TokenKind.Semicolon);
            return new TraitAdaptation(trait, method, insteadOf, null, Modifiers.None, line);
        }

        Expect(TokenKind.As, isName ? "\"::\"" : "\"as\"");
        Modifiers modifiers = _kind == TokenKind.Var ? Modifiers.None : ModifierOf(_kind);
        if (modifiers != Modifiers.None)
        {
            CheckTraitModifier(modifiers, useLine);
            Next();
        }

        string? alias = null;
        if (_kind != TokenKind.Semicolon || modifiers == Modifiers.None)
            alias = ParseMemberName();
        Expect(TokenKind.Semicolon);
        return new TraitAdaptation(trait, method, [], alias, modifiers, line);
    }
}
