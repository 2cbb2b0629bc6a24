using System.Runtime.CompilerServices;

namespace PeachpieSockets.Embedded.Runtime;

/// <summary>Modifiers of class members. The numbers are those of PHP's ReflectionMethod::IS_* where it has them.</summary>
[Flags]
public enum PhpMemberFlags
{
    /// <summary>No modifier.</summary>
    None = 0,

    /// <summary><c>public</c>.</summary>
    Public = 1,

    /// <summary><c>protected</c>.</summary>
    Protected = 2,

    /// <summary><c>private</c>.</summary>
    Private = 4,

    /// <summary><c>static</c>.</summary>
    Static = 16,

    /// <summary><c>final</c>.</summary>
    Final = 32,

    /// <summary><c>abstract</c>.</summary>
    Abstract = 64,

    /// <summary><c>readonly</c>.</summary>
    Readonly = 128,

    /// <summary>An enum case.</summary>
    EnumCase = 256,

    /// <summary>A property made by constructor promotion.</summary>
    Promoted = 512,

    /// <summary>The three visibilities.</summary>
    VisibilityMask = Public | Protected | Private,
}

/// <summary>A declared instance property.</summary>
public sealed class PhpProperty
{
    /// <summary>The name without the dollar.</summary>
    public required string Name { get; init; }

    /// <summary>The class that declares it.</summary>
    public required PhpClass DeclaringClass { get; init; }

    /// <summary>Visibility, readonly.</summary>
    public PhpMemberFlags Flags { get; init; }

    /// <summary>The declared type; null where there is none.</summary>
    public PhpTypeSpec? Type { get; init; }

    /// <summary>Its place in <see cref="PhpObject.Slots"/>.</summary>
    public int Slot { get; init; }

    internal IntStringKey Key { get; init; }

    private StrongBox<IntStringKey>? _mangledKey; // replaced as a whole: threads share classes

    /// <summary>The key that it has in an array made of the object.</summary>
    internal IntStringKey MangledKey => (_mangledKey ??= new(Convert.MangledName(Key, Visibility, DeclaringClass.Name))).Value;

    internal PropertyVisibility Visibility => IsPublic ? PropertyVisibility.Public : IsPrivate ? PropertyVisibility.Private : PropertyVisibility.Protected;

    /// <summary>The default where it is the same in every context; undefined for a typed property without default.</summary>
    internal PhpValue Default { get; init; }

    /// <summary>The default where it must be computed in the context.</summary>
    internal Func<Context, PhpValue>? ComputedDefault { get; init; }

    internal object? Attributes { get; init; }

    internal byte[]? DocComment { get; init; }

    /// <summary>Whether it is readonly.</summary>
    public bool IsReadonly => (Flags & PhpMemberFlags.Readonly) != 0;

    /// <summary>Whether it is private.</summary>
    public bool IsPrivate => (Flags & PhpMemberFlags.Private) != 0;

    /// <summary>Whether it is public.</summary>
    public bool IsPublic => (Flags & PhpMemberFlags.Public) != 0;

    /// <summary>Whether code of a class (null: no class) may use it.</summary>
    public bool IsVisibleFrom(PhpClass? scope)
        => IsPublic || (scope is not null && (ReferenceEquals(scope, DeclaringClass)
            || (!IsPrivate && (scope.IsSubclassOf(DeclaringClass) || DeclaringClass.IsSubclassOf(scope)))));
}

/// <summary>A declared static property. Its value is per context.</summary>
public sealed class PhpStaticProperty
{
    /// <summary>The name without the dollar.</summary>
    public required string Name { get; init; }

    /// <summary>The class that declares it, which holds the value.</summary>
    public required PhpClass DeclaringClass { get; init; }

    /// <summary>Visibility.</summary>
    public PhpMemberFlags Flags { get; init; }

    /// <summary>The declared type; null where there is none.</summary>
    public PhpTypeSpec? Type { get; init; }

    internal int Index { get; init; }

    internal PhpValue Default { get; init; }

    internal Func<Context, PhpValue>? ComputedDefault { get; init; }

    internal object? Attributes { get; init; }

    internal byte[]? DocComment { get; init; }

    /// <summary>As if it were an instance property, for what is said of one that must not be used.</summary>
    internal PhpProperty AsInstance() => new() { Name = Name, DeclaringClass = DeclaringClass, Flags = Flags };

    internal bool IsVisibleFrom(PhpClass? scope)
        => (Flags & PhpMemberFlags.Public) != 0 || (scope is not null && (ReferenceEquals(scope, DeclaringClass)
            || ((Flags & PhpMemberFlags.Private) == 0 && (scope.IsSubclassOf(DeclaringClass) || DeclaringClass.IsSubclassOf(scope)))));
}

/// <summary>A class constant or enum case. A value that must be computed is computed once per context.</summary>
public sealed class PhpClassConstant
{
    /// <summary>The name.</summary>
    public required string Name { get; init; }

    /// <summary>The class that declares it.</summary>
    public required PhpClass DeclaringClass { get; init; }

    /// <summary>Visibility, final, enum case.</summary>
    public PhpMemberFlags Flags { get; init; }

    internal PhpValue Value { get; init; }

    internal Func<Context, PhpValue>? Computed { get; init; }

    internal PhpTypeSpec? Type { get; init; }

    internal object? Attributes { get; init; }

    internal byte[]? DocComment { get; init; }

    /// <summary>Whether it is an enum case.</summary>
    public bool IsCase => (Flags & PhpMemberFlags.EnumCase) != 0;

    internal bool IsVisibleFrom(PhpClass? scope)
        => (Flags & (PhpMemberFlags.Protected | PhpMemberFlags.Private)) == 0 || (scope is not null && (ReferenceEquals(scope, DeclaringClass)
            || ((Flags & PhpMemberFlags.Private) == 0 && (scope.IsSubclassOf(DeclaringClass) || DeclaringClass.IsSubclassOf(scope)))));
}

/// <summary>A method as a class has it: declared by the class, inherited or taken from a trait.</summary>
public sealed class PhpMethod
{
    /// <summary>The name as declared (or given by a trait's alias).</summary>
    public required string Name { get; init; }

    /// <summary>The class whose code it is: what self means in it, and whom private and protected refer to.</summary>
    public required PhpClass DeclaringClass { get; init; }

    /// <summary>Visibility, static, abstract, final.</summary>
    public PhpMemberFlags Flags { get; init; }

    /// <summary>The code. It is called with the object, or for a static method the class (late static binding), as <c>self</c>.</summary>
    public required RoutineInfo Routine { get; init; }

    /// <summary>Whether it is static.</summary>
    public bool IsStatic => (Flags & PhpMemberFlags.Static) != 0;

    /// <summary>Whether it is abstract.</summary>
    public bool IsAbstract => (Flags & PhpMemberFlags.Abstract) != 0;

    /// <summary>Whether it is public.</summary>
    public bool IsPublic => (Flags & PhpMemberFlags.Public) != 0;

    /// <summary>Whether it is private.</summary>
    public bool IsPrivate => (Flags & PhpMemberFlags.Private) != 0;

    /// <summary>The class where the method first appeared: protected methods may be called by all that descend from it.</summary>
    internal PhpClass Root { get => field ?? DeclaringClass; init; }

    /// <summary>Whether code of a class (null: no class) may call it.</summary>
    public bool IsVisibleFrom(PhpClass? scope)
        => IsPublic || (scope is not null && (ReferenceEquals(scope, DeclaringClass)
            || (!IsPrivate && (scope.IsSubclassOf(Root) || Root.IsSubclassOf(scope)))));

    /// <summary>"public", "protected" or "private".</summary>
    public string VisibilityName => IsPublic ? "public" : IsPrivate ? "private" : "protected";

    internal PhpMethod With(PhpClass? declaringClass = null, PhpMemberFlags? flags = null, string? name = null, RoutineInfo? routine = null, PhpClass? root = null)
        => new()
        {
            Name = name ?? Name,
            DeclaringClass = declaringClass ?? DeclaringClass,
            Flags = flags ?? Flags,
            Routine = routine ?? Routine,
            Root = root ?? declaringClass ?? Root,
        };
}
