namespace PeachpieSockets.Embedded.Compiler.Syntax;

/// <summary>Any function: named, method, closure, arrow, property hook. An arrow function's body is one return statement. The name carries its namespace, "{closure}" too. A null body is abstract.</summary>
internal sealed class FunctionSyntax(string name, IReadOnlyList<ParameterSyntax> parameters, TypeSyntax? returnType, BlockStatement? body, bool returnsByRef, bool isGenerator, IReadOnlyList<AttributeSyntax> attributes, byte[]? docComment, int endLine, int line) : Node(line)
{
    public string Name { get; } = name;
    public IReadOnlyList<ParameterSyntax> Parameters { get; } = parameters;
    public TypeSyntax? ReturnType { get; } = returnType;
    public BlockStatement? Body { get; } = body;
    public bool ReturnsByRef { get; } = returnsByRef;
    public bool IsGenerator { get; } = isGenerator;
    public IReadOnlyList<AttributeSyntax> Attributes { get; } = attributes;
    public byte[]? DocComment { get; } = docComment;
    public int EndLine { get; } = endLine;
}

/// <summary>A parameter; promotion modifiers other than None make it a constructor-promoted property.</summary>
internal sealed class ParameterSyntax(string name, TypeSyntax? type, Expression? @default, bool byRef, bool variadic, Modifiers promotion, IReadOnlyList<PropertyHook> hooks, IReadOnlyList<AttributeSyntax> attributes, int line) : Node(line)
{
    public string Name { get; } = name;
    public TypeSyntax? Type { get; } = type;
    public Expression? Default { get; } = @default;
    public bool ByRef { get; } = byRef;
    public bool Variadic { get; } = variadic;
    public Modifiers Promotion { get; } = promotion;
    public IReadOnlyList<PropertyHook> Hooks { get; } = hooks;
    public IReadOnlyList<AttributeSyntax> Attributes { get; } = attributes;
    public byte[]? DocComment { get; init; }
}

/// <summary>A class, interface, trait or enum. The name carries its namespace; anonymous classes have none.</summary>
internal sealed class ClassDeclaration(ClassKind kind, string? name, Modifiers modifiers, Name? extends, IReadOnlyList<Name> implements, TypeSyntax? enumBackingType, IReadOnlyList<MemberSyntax> members, IReadOnlyList<AttributeSyntax> attributes, byte[]? docComment, int endLine, int line) : Node(line)
{
    public ClassKind Kind { get; } = kind;
    public string? Name { get; } = name;
    public Modifiers Modifiers { get; } = modifiers;
    public Name? Extends { get; } = extends;
    public IReadOnlyList<Name> Implements { get; } = implements;
    public TypeSyntax? EnumBackingType { get; } = enumBackingType;
    public IReadOnlyList<MemberSyntax> Members { get; } = members;
    public IReadOnlyList<AttributeSyntax> Attributes { get; } = attributes;
    public byte[]? DocComment { get; } = docComment;
    public int EndLine { get; } = endLine;

    /// <summary>Whether it needs no other class but a parent: no interface, which enums and what has __toString() implement untold, and no trait.</summary>
    public bool NeedsParentOnly()
    {
        if (Kind == ClassKind.Enum || Implements.Count > 0)
        {
            return false;
        }

        foreach (var member in Members)
        {
            if (member is TraitUseMember || (member is MethodMember m && Kind != ClassKind.Trait && m.Function.Name.Equals("__toString", StringComparison.OrdinalIgnoreCase)))
            {
                return false;
            }
        }

        return true;
    }
}

/// <summary>One class constant.</summary>
internal sealed class ClassConstantMember(string name, TypeSyntax? type, Expression value, Modifiers modifiers, IReadOnlyList<AttributeSyntax> attributes, int line) : MemberSyntax(line)
{
    public string Name { get; } = name;
    public TypeSyntax? Type { get; } = type;
    public Expression Value { get; } = value;
    public Modifiers Modifiers { get; } = modifiers;
    public IReadOnlyList<AttributeSyntax> Attributes { get; } = attributes;
    public byte[]? DocComment { get; init; }
}

/// <summary>One property.</summary>
internal sealed class PropertyMember(string name, TypeSyntax? type, Expression? @default, Modifiers modifiers, IReadOnlyList<PropertyHook> hooks, IReadOnlyList<AttributeSyntax> attributes, int line) : MemberSyntax(line)
{
    public string Name { get; } = name;
    public TypeSyntax? Type { get; } = type;
    public Expression? Default { get; } = @default;
    public Modifiers Modifiers { get; } = modifiers;
    public IReadOnlyList<PropertyHook> Hooks { get; } = hooks;
    public IReadOnlyList<AttributeSyntax> Attributes { get; } = attributes;
    public byte[]? DocComment { get; init; }
}

/// <summary>A property hook (PHP 8.4).</summary>
internal sealed class PropertyHook(FunctionSyntax function, Modifiers modifiers, int line) : Node(line)
{
    public FunctionSyntax Function { get; } = function;
    public Modifiers Modifiers { get; } = modifiers;
}

/// <summary>A method.</summary>
internal sealed class MethodMember(FunctionSyntax function, Modifiers modifiers, int line) : MemberSyntax(line)
{
    public FunctionSyntax Function { get; } = function;
    public Modifiers Modifiers { get; } = modifiers;
}

/// <summary>An enum case.</summary>
internal sealed class EnumCaseMember(string name, Expression? value, IReadOnlyList<AttributeSyntax> attributes, int line) : MemberSyntax(line)
{
    public string Name { get; } = name;
    public Expression? Value { get; } = value;
    public IReadOnlyList<AttributeSyntax> Attributes { get; } = attributes;
    public byte[]? DocComment { get; init; }
}

/// <summary><c>use TraitA, TraitB { ... }</c>.</summary>
internal sealed class TraitUseMember(IReadOnlyList<Name> traits, IReadOnlyList<TraitAdaptation> adaptations, int line) : MemberSyntax(line)
{
    public IReadOnlyList<Name> Traits { get; } = traits;
    public IReadOnlyList<TraitAdaptation> Adaptations { get; } = adaptations;
}

/// <summary><c>A::m insteadof B, C</c> (Alias null) or <c>[A::]m as [modifiers] [alias]</c> (InsteadOf empty).</summary>
internal sealed class TraitAdaptation(Name? trait, string method, IReadOnlyList<Name> insteadOf, string? alias, Modifiers modifiers, int line) : Node(line)
{
    public Name? Trait { get; } = trait;
    public string Method { get; } = method;
    public IReadOnlyList<Name> InsteadOf { get; } = insteadOf;
    public string? Alias { get; } = alias;
    public Modifiers Modifiers { get; } = modifiers;
}

/// <summary>One attribute <c>#[Name(args)]</c>.</summary>
internal sealed class AttributeSyntax(Name name, IReadOnlyList<Argument> arguments, int line) : Node(line)
{
    public Name Name { get; } = name;
    public IReadOnlyList<Argument> Arguments { get; } = arguments;
}

/// <summary>A named type: a class name, or a built-in one in lower case (int, string, self, static, mixed, never, null, ...).</summary>
internal sealed class NamedTypeSyntax(Name name, int line, string? unqualified = null) : TypeSyntax(line)
{
    /// <summary>The name as written, where it is one without namespace that is not imported.</summary>
    public string? Unqualified { get; } = unqualified;

    public Name Name { get; } = name;
}

/// <summary><c>?T</c>.</summary>
internal sealed class NullableTypeSyntax(TypeSyntax inner, int line) : TypeSyntax(line)
{
    public TypeSyntax Inner { get; } = inner;
}

/// <summary><c>A|B</c>.</summary>
internal sealed class UnionTypeSyntax(IReadOnlyList<TypeSyntax> parts, int line) : TypeSyntax(line)
{
    public IReadOnlyList<TypeSyntax> Parts { get; } = parts;
}

/// <summary><c>A&amp;B</c>.</summary>
internal sealed class IntersectionTypeSyntax(IReadOnlyList<TypeSyntax> parts, int line) : TypeSyntax(line)
{
    public IReadOnlyList<TypeSyntax> Parts { get; } = parts;
}
