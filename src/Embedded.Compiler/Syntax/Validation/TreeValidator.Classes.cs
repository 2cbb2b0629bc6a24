namespace PeachpieSockets.Embedded.Compiler.Syntax.Validation;

/// <summary>Classes, interfaces, traits and enums.</summary>
internal sealed partial class TreeValidator
{
    private void Class(ClassDeclaration declaration)
    {
        Attributes(declaration.Attributes, "class", declaration);
        CheckParents(declaration);
        if (declaration.EnumBackingType is { } backing && backing is not NamedTypeSyntax { Name.FullName: "int" or "string" })
            throw Error(SyntaxMessages.BackingType(backing is NamedTypeSyntax named ? named.Name.FullName : "mixed"), declaration);

        ClassDeclaration? outer = _class;
        _class = declaration;
        var names = new MemberNames(declaration);
        foreach (MemberSyntax member in declaration.Members)
            Member(declaration, member, names);
        _class = outer;

        CheckAbstractMethods(declaration);
    }

    private static void CheckParents(ClassDeclaration declaration)
    {
        if (declaration.Extends is { FullName: "self" or "parent" or "static" } parent)
            throw Error(SyntaxMessages.ReservedParent(parent.FullName, "class"), declaration);
        foreach (Name name in declaration.Implements)
        {
            if (name.FullName is "self" or "parent" or "static")
                throw Error(SyntaxMessages.ReservedParent(name.FullName, "interface"), declaration);
        }
    }

    private void Member(ClassDeclaration owner, MemberSyntax member, MemberNames names)
    {
        switch (member)
        {
            case MethodMember method:
                Method(owner, method, names);
                break;
            case PropertyMember property:
                Attributes(property.Attributes, "property", property);
                if (!names.AddProperty(property.Name))
                    throw Error(SyntaxMessages.DuplicateProperty(names.Owner, property.Name), property);
                Property(owner, property.Name, property.Type, property.Default, property.Modifiers, property.Hooks, property);
                break;
            case ClassConstantMember constant:
                ClassConstant(owner, constant, names);
                break;
            case EnumCaseMember @case:
                EnumCase(owner, @case, names);
                break;
            case TraitUseMember use:
                TraitUse(owner, use);
                break;
        }
    }

    private void Method(ClassDeclaration owner, MethodMember method, MemberNames names)
    {
        FunctionSyntax function = method.Function;
        string className = names.Owner;
        Attributes(function.Attributes, "method", function);
        if ((method.Modifiers & Modifiers.Readonly) != 0)
            throw Error(SyntaxMessages.TraitModifier(Modifiers.Readonly), method);

        if ((method.Modifiers & (Modifiers.Private | Modifiers.Final)) == (Modifiers.Private | Modifiers.Final) && !function.Name.Equals("__construct", StringComparison.OrdinalIgnoreCase))
            _notices.Add(new CompileNotice(true, SyntaxMessages.PrivateFinalMethod, function.Line));
        if (owner.Kind == ClassKind.Interface)
            InterfaceMethod(className, method);
        else
            ClassMethodBody(owner, className, method);

        if (!names.AddMethod(function.Name))
            throw Error(SyntaxMessages.DuplicateMethod(className, function.Name), method);
        MagicMethod(className, method);
        Function(function, owner, isMethod: true);
        foreach (ParameterSyntax parameter in function.Parameters)
        {
            if (parameter.Promotion != Modifiers.None && !names.AddProperty(parameter.Name))
                throw Error(SyntaxMessages.DuplicateProperty(className, parameter.Name), parameter);
        }
    }

    private static void InterfaceMethod(string className, MethodMember method)
    {
        string name = method.Function.Name;
        if ((method.Modifiers & (Modifiers.Private | Modifiers.Protected)) != 0)
            throw Error(SyntaxMessages.InterfaceMethodAccess(className, name), method);
        if ((method.Modifiers & Modifiers.Final) != 0)
            throw Error(SyntaxMessages.InterfaceMethodMustNot(className, name, "final"), method);
        if ((method.Modifiers & Modifiers.Abstract) != 0)
            throw Error(SyntaxMessages.InterfaceMethodMustNot(className, name, "abstract"), method);
        if (method.Function.Body is not null)
            throw Error(SyntaxMessages.BodyNotAllowed("Interface", className, name), method);
    }

    private static void ClassMethodBody(ClassDeclaration owner, string className, MethodMember method)
    {
        string name = method.Function.Name;
        bool isAbstract = (method.Modifiers & Modifiers.Abstract) != 0;
        if (isAbstract && (method.Modifiers & Modifiers.Private) != 0 && owner.Kind != ClassKind.Trait)
            throw Error(SyntaxMessages.AbstractPrivate(className, name), method);
        if (isAbstract && method.Function.Body is not null)
            throw Error(SyntaxMessages.BodyNotAllowed("Abstract", className, name), method);
        if (!isAbstract && method.Function.Body is null)
            throw Error(SyntaxMessages.BodyMissing(className, name), method);
    }

    private void Property(ClassDeclaration owner, string name, TypeSyntax? type, Expression? @default, Modifiers modifiers, IReadOnlyList<PropertyHook> hooks, Node at)
    {
        string className = MemberNames.DisplayName(owner);
        if (owner.Kind == ClassKind.Interface && hooks.Count == 0)
            throw Error(SyntaxMessages.InterfaceProperty, at);
        if (owner.Kind == ClassKind.Enum)
            throw Error(SyntaxMessages.EnumProperty(className), at);
        if ((modifiers & Modifiers.Abstract) != 0 && hooks.Count == 0)
            throw Error(SyntaxMessages.AbstractProperty, at);
        if (type is not null)
            PropertyType(className, name, type, at);
        if ((modifiers & Modifiers.Final) != 0 && hooks.Count == 0)
            throw Error(SyntaxMessages.FinalProperty(className, name), at);

        bool isReadonly = ((modifiers | owner.Modifiers) & Modifiers.Readonly) != 0;
        if (isReadonly)
        {
            if (type is null)
                throw Error(SyntaxMessages.ReadonlyUntyped(className, name), at);
            if ((modifiers & Modifiers.Static) != 0)
                throw Error(SyntaxMessages.ReadonlyStatic(className, name), at);
            if (@default is not null)
                throw Error(SyntaxMessages.ReadonlyDefault(className, name), at);
        }

        if (@default is not null)
            Constant(@default, newAllowed: false, at.Line);
        if (@default is not null && type is not null)
            PropertyDefault(className, name, type, @default, at);
        foreach (PropertyHook hook in hooks)
            Function(hook.Function, owner);
    }

    private void PropertyType(string className, string name, TypeSyntax type, Node at)
    {
        Type(type, TypePlace.Property);
        if (TypeNames(type).Any(n => n is "void" or "never" or "callable"))
            throw Error(SyntaxMessages.PropertyType(className, name, Shown(type)), at);
    }

    private void ClassConstant(ClassDeclaration owner, ClassConstantMember constant, MemberNames names)
    {
        Attributes(constant.Attributes, "class constant", constant);
        foreach (Modifiers wrong in (ReadOnlySpan<Modifiers>)[Modifiers.Static, Modifiers.Abstract, Modifiers.Readonly])
        {
            if ((constant.Modifiers & wrong) != 0)
                throw Error(SyntaxMessages.ConstantModifier(wrong), constant);
        }

        if ((constant.Modifiers & (Modifiers.Private | Modifiers.Final)) == (Modifiers.Private | Modifiers.Final))
            throw Error(SyntaxMessages.PrivateFinalConstant(names.Owner, constant.Name), constant);
        if (owner.Kind == ClassKind.Interface && (constant.Modifiers & (Modifiers.Private | Modifiers.Protected)) != 0)
            throw Error(SyntaxMessages.InterfaceConstantAccess(names.Owner, constant.Name), constant);
        if (constant.Name.Equals("class", StringComparison.OrdinalIgnoreCase))
            throw Error(SyntaxMessages.ConstantNamedClass, constant);
        Constant(constant.Value, newAllowed: false, constant.Line);
        if (!names.AddConstant(constant.Name))
            throw Error(SyntaxMessages.DuplicateConstant(names.Owner, constant.Name), constant);
    }

    private void EnumCase(ClassDeclaration owner, EnumCaseMember @case, MemberNames names)
    {
        if (owner.Kind != ClassKind.Enum)
            throw Error(SyntaxMessages.CaseOutsideEnum, @case);
        Attributes(@case.Attributes, "class constant", @case);
        if (@case.Value is not null)
            Constant(@case.Value, newAllowed: false, @case.Line);
        if (owner.EnumBackingType is null && @case.Value is not null)
            throw Error(SyntaxMessages.CaseWithValue(names.Owner, @case.Name), @case);
        if (owner.EnumBackingType is not null && @case.Value is null)
            throw Error(SyntaxMessages.CaseWithoutValue(names.Owner, @case.Name), @case);
        if (!names.AddConstant(@case.Name))
            throw Error(SyntaxMessages.DuplicateConstant(names.Owner, @case.Name), @case);
    }

    private static void TraitUse(ClassDeclaration owner, TraitUseMember use)
    {
        foreach (Name trait in use.Traits)
        {
            if (owner.Kind == ClassKind.Interface)
                throw Error(SyntaxMessages.TraitInInterface(trait.FullName, MemberNames.DisplayName(owner)), use);
            if (trait.FullName is "self" or "parent" or "static")
                throw Error(SyntaxMessages.ReservedParent(trait.FullName, "trait"), use);
        }
    }

    /// <summary>A class without parents must not leave its own methods abstract.</summary>
    private static void CheckAbstractMethods(ClassDeclaration declaration)
    {
        if (declaration.Kind != ClassKind.Class || (declaration.Modifiers & Modifiers.Abstract) != 0)
            return;

        List<string> methods = [];
        foreach (MemberSyntax member in declaration.Members)
        {
            if (member is MethodMember method && (method.Modifiers & Modifiers.Abstract) != 0)
                methods.Add(method.Function.Name);
        }

        if (methods.Count > 0)
            throw Error(SyntaxMessages.AbstractMethods(MemberNames.DisplayName(declaration), methods), declaration);
    }
}
