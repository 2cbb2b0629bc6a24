namespace PeachpieSockets.Embedded.Runtime;

/// <summary>What php demands of members that a class has a second time: from its parent, its interfaces and its traits.</summary>
internal sealed class InheritanceChecks(ClassTemplate template, Context ctx, Frame frame, PhpClass type, bool early)
{
    private string ShownName => Convert.Shown(template.Name);

    /// <summary>Whether a check has to wait for a class that is not there yet.</summary>
    public bool IsUnresolved { get; private set; }

    /// <summary>Whether something was said that is no error.</summary>
    public bool HasNotices { get; private set; }

    public void Property(PropertyTemplate own, PhpMemberFlags flags, PhpTypeSpec? expected, PhpClass declaring)
    {
        if ((flags & PhpMemberFlags.Private) != 0)
        {
            return;
        }

        if (((flags ^ own.Flags) & PhpMemberFlags.Static) != 0)
        {
            throw Fatal($"Cannot redeclare {Static(flags)}{Convert.Shown(declaring.Name)}::${own.Name} as {Static(own.Flags)}{ShownName}::${own.Name}");
        }

        if (((flags ^ own.Flags) & PhpMemberFlags.Readonly) != 0)
        {
            throw Fatal($"Cannot redeclare {Readonly(flags)} property {Convert.Shown(declaring.Name)}::${own.Name} as {Readonly(own.Flags)} {ShownName}::${own.Name}");
        }

        CheckAccess(own.Flags, flags, $"${own.Name}", declaring);
        if (expected is not null)
        {
            bool? same = SignatureCheck.AreSame(own.Type, expected, type, declaring, Lookup);
            if (same is null && early)
            {
                IsUnresolved = true;
            }
            else if (same != true)
            {
                throw Fatal($"Type of {ShownName}::${own.Name} must be {expected.Describe(declaring, null)} (as in class {Convert.Shown(declaring.Name)})");
            }
        }
        else if (own.Type is not null)
        {
            throw Fatal($"Type of {ShownName}::${own.Name} must not be defined (as in class {Convert.Shown(declaring.Name)})");
        }
    }

    public void Constant(ConstantTemplate own, PhpClassConstant inherited)
    {
        CheckAccess(own.Flags, inherited.Flags, own.Name, inherited.DeclaringClass);
        if ((inherited.Flags & PhpMemberFlags.Final) != 0)
        {
            throw Fatal($"{ShownName}::{own.Name} cannot override final constant {Convert.Shown(inherited.DeclaringClass.Name)}::{own.Name}");
        }
    }

    /// <summary>A constant of an interface, where the class has one of that name already.</summary>
    public void InterfaceConstant(PhpClassConstant present, PhpClassConstant added)
    {
        if (ReferenceEquals(present.DeclaringClass, added.DeclaringClass))
        {
            return;
        }

        string old = $"{Convert.Shown(present.DeclaringClass.Name)}::{present.Name}";
        string other = $"{Convert.Shown(added.DeclaringClass.Name)}::{added.Name}";
        if ((added.Flags & PhpMemberFlags.Final) != 0)
        {
            throw Fatal($"{old} cannot override final constant {other}");
        }

        if (!ReferenceEquals(present.DeclaringClass, type))
        {
            throw Fatal($"{type.TitleKindName} {ShownName} inherits both {old} and {other}, which is ambiguous");
        }
    }

    /// <summary>A method that overrides or implements another.</summary>
    /// <param name="child">The method.</param>
    /// <param name="childOwner">The class or trait in which the method is written.</param>
    /// <param name="overridden">What it overrides or implements.</param>
    /// <param name="overriddenOwner">The class or trait in which that is written.</param>
    /// <param name="checkAccess">Whether the visibility counts.</param>
    public void Method(PhpMethod child, PhpClass childOwner, PhpMethod overridden, PhpClass overriddenOwner, bool checkAccess = true)
    {
        bool isConstructor = overridden.Name.Equals("__construct", StringComparison.OrdinalIgnoreCase);
        if (overridden.IsPrivate && !overridden.IsAbstract && !isConstructor)
        {
            return;
        }

        string other = $"{Convert.Shown(overriddenOwner.Name)}::{overridden.Name}()";
        string owner = Convert.Shown(childOwner.Name);
        if ((overridden.Flags & PhpMemberFlags.Final) != 0)
        {
            throw Fatal($"Cannot override final method {other}", child);
        }

        if (overridden.IsStatic != child.IsStatic)
        {
            throw Fatal(overridden.IsStatic ? $"Cannot make static method {other} non static in class {owner}" : $"Cannot make non static method {other} static in class {owner}", child);
        }

        if (child.IsAbstract && !overridden.IsAbstract)
        {
            throw Fatal($"Cannot make non abstract method {other} abstract in class {owner}", child);
        }

        // A constructor is held only to what demands one.
        if (isConstructor && !overridden.IsAbstract)
        {
            if (DemandedConstructor(overriddenOwner) is not { } demanded)
            {
                return;
            }

            overridden = demanded;
            overriddenOwner = demanded.DeclaringClass;
        }

        if (checkAccess && Rank(child.Flags) > Rank(overridden.Flags))
        {
            throw Fatal($"Access level to {owner}::{child.Name}() must be {overridden.VisibilityName} (as in class {Convert.Shown(overriddenOwner.Name)}){(overridden.IsPublic ? "" : " or weaker")}", child);
        }

        CheckSignature(child, childOwner, overridden, overriddenOwner);
    }

    private static int Rank(PhpMemberFlags flags) => (flags & PhpMemberFlags.Private) != 0 ? 2 : (flags & PhpMemberFlags.Protected) != 0 ? 1 : 0;

    private static string Static(PhpMemberFlags flags) => (flags & PhpMemberFlags.Static) != 0 ? "static " : "non static ";

    private static string Readonly(PhpMemberFlags flags) => (flags & PhpMemberFlags.Readonly) != 0 ? "readonly" : "non-readonly";

    private static PhpMethod? DemandedConstructor(PhpClass owner)
    {
        for (var c = owner; c is not null; c = c.Parent)
        {
            if (c.MethodTable.TryGetValue("__construct", out var method) && method.IsAbstract)
            {
                return method;
            }
        }

        return owner.Interfaces.Select(i => i.MethodTable.GetValueOrDefault("__construct")).FirstOrDefault(m => m is not null);
    }

    private void CheckAccess(PhpMemberFlags own, PhpMemberFlags inherited, string member, PhpClass declaring)
    {
        if (Rank(own) > Rank(inherited))
        {
            bool isPublic = Rank(inherited) == 0;
            throw Fatal($"Access level to {ShownName}::{member} must be {(isPublic ? "public" : "protected")} (as in class {Convert.Shown(declaring.Name)}){(isPublic ? "" : " or weaker")}");
        }
    }

    private void CheckSignature(PhpMethod child, PhpClass childOwner, PhpMethod overridden, PhpClass overriddenOwner)
    {
        // What a trait declares is meant for the class that uses it.
        var scope = overridden.DeclaringClass.IsTrait ? type : overridden.DeclaringClass;
        string? missing = null;
        bool? compatible = SignatureCheck.IsCompatible(child.Routine, overridden.Routine, child.DeclaringClass, scope, Find);
        if (compatible == true)
        {
            return;
        }

        if (compatible is null && early)
        {
            IsUnresolved = true;
            return;
        }

        string own = SignatureCheck.Describe(child.Routine, childOwner, child.DeclaringClass);
        string other = SignatureCheck.Describe(overridden.Routine, overriddenOwner, scope);
        if (compatible is null)
        {
            throw Fatal($"Could not check compatibility between {own} and {other}, because class {missing} is not available", child);
        }

        // A module's methods have tentative return types: a script may leave them out, with a deprecation.
        if (overridden.DeclaringClass.ExtensionName is not null && SignatureCheck.IsCompatible(child.Routine, overridden.Routine, child.DeclaringClass, scope, Find, ignoreReturn: true) == true)
        {
            if (child.Routine is not UserFunction { Template.Attributes: IReadOnlyList<AttributeTemplate> attributes }
                || !attributes.Any(a => a.Name.Equals("ReturnTypeWillChange", StringComparison.OrdinalIgnoreCase)))
            {
                frame.Line = LineOf(child);
                HasNotices = true;
                ctx.Deprecated($"Return type of {own} should either be compatible with {other}, or the #[\\ReturnTypeWillChange] attribute should be used to temporarily suppress the notice");
            }

            return;
        }

        throw Fatal($"Declaration of {own} must be compatible with {other}", child);

        PhpClass? Find(string name)
        {
            var found = Lookup(name);
            missing ??= found is null ? name : null;
            return found;
        }
    }

    // A class that is declared before the script runs asks for no other to be loaded.
    private PhpClass? Lookup(string name) => name.Equals(type.Name, StringComparison.OrdinalIgnoreCase) ? type : ctx.ResolveClass(name, autoload: !early);

    private static int LineOf(PhpMethod method) => method.Routine is UserFunction function ? function.Template.Line : 0;

    private Exception Fatal(string message) => template.Fatal(ctx, frame, message);

    private Exception Fatal(string message, PhpMethod at) => template.Fatal(ctx, frame, message, LineOf(at));
}
