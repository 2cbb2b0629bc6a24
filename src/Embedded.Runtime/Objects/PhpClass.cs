using System.Diagnostics;

namespace PeachpieSockets.Embedded.Runtime;

/// <summary>What a class is, beside an ordinary one.</summary>
[Flags]
public enum PhpClassFlags
{
    /// <summary>An ordinary class.</summary>
    None = 0,

    /// <summary>An interface.</summary>
    Interface = 1,

    /// <summary>A trait.</summary>
    Trait = 2,

    /// <summary>An enum.</summary>
    Enum = 4,

    /// <summary>Declared abstract, or with abstract methods.</summary>
    Abstract = 8,

    /// <summary>Declared final.</summary>
    Final = 16,

    /// <summary>All its properties are readonly.</summary>
    Readonly = 32,

    /// <summary>Made by <c>new class</c>.</summary>
    Anonymous = 64,

    /// <summary>Undeclared properties may be set without php 8.2's deprecation.</summary>
    AllowDynamicProperties = 128,

    /// <summary>Undeclared properties are an Error.</summary>
    NoDynamicProperties = 256,

    /// <summary>Scripts cannot serialize it.</summary>
    NotSerializable = 512,

    /// <summary>Scripts cannot clone it.</summary>
    NotCloneable = 1024,
}

/// <summary>
/// A PHP class, interface, trait or enum: names, ancestors and members. It is immutable and shared between contexts; what contexts
/// differ in (static properties, computed constants, enum cases) is kept by the context.
/// </summary>
[DebuggerDisplay("class {Name}")]
public sealed partial class PhpClass
{
    private PhpClass[] _ancestors = []; // few: looked through more quickly than hashed
    private HashSet<string> _ancestorNames = new(StringComparer.OrdinalIgnoreCase);

    private static int s_count;

    internal PhpClass(string name) => Name = name;

    /// <summary>Which one it is of all that were made, by which what is known of it is found.</summary>
    internal int Number { get; } = Interlocked.Increment(ref s_count);

    /// <summary>The declaration it was made of; null for a module's class.</summary>
    internal ClassTemplate? Template { get; init; }

    /// <summary>The name as declared, with its namespace.</summary>
    public string Name { get; }

    /// <summary>The extension it belongs to; null for a script's own.</summary>
    public string? ExtensionName { get; internal set; }

    /// <summary>What it is.</summary>
    public PhpClassFlags Flags { get; internal set; }

    /// <summary>The class it extends.</summary>
    public PhpClass? Parent { get; private set; }

    /// <summary>All interfaces, inherited ones included, each once.</summary>
    public IReadOnlyList<PhpClass> Interfaces { get; private set; } = [];

    /// <summary>The traits it uses itself.</summary>
    public IReadOnlyList<PhpClass> Traits { get; internal set; } = [];

    /// <summary>Makes an instance without calling the constructor; null: a plain <see cref="PhpObject"/>. Inherited.</summary>
    internal Func<PhpClass, PhpObject>? Factory { get; set; }

    /// <summary>The message of the Error for <c>new</c> on a class that scripts cannot instantiate; null where they can.</summary>
    internal string? NotInstantiableMessage { get; set; }

    /// <summary>The file of the declaration; null for a module's class.</summary>
    public string? File { get; internal set; }

    /// <summary>First and last line of the declaration.</summary>
    public (int Start, int End) Lines { get; internal set; }

    internal string? DocComment { get; set; }

    internal object? Attributes { get; set; }

    /// <summary>int or string for a backed enum.</summary>
    internal PhpTypeSpec? EnumBackingType { get; set; }

    private byte[]? _nameText;

    /// <summary>The name as a value.</summary>
    internal PhpValue NameValue => PhpValue.Create(NameText);

    /// <summary>The name as scripts see it.</summary>
    internal PhpString NameText => _nameText ??= Utf8.Bytes(Name);

    /// <summary>Whether it is an interface.</summary>
    public bool IsInterface => (Flags & PhpClassFlags.Interface) != 0;

    /// <summary>Whether it is a trait.</summary>
    public bool IsTrait => (Flags & PhpClassFlags.Trait) != 0;

    /// <summary>Whether it is an enum.</summary>
    public bool IsEnum => (Flags & PhpClassFlags.Enum) != 0;

    /// <summary>Whether it is abstract.</summary>
    public bool IsAbstract => (Flags & PhpClassFlags.Abstract) != 0;

    /// <summary>Whether it is final.</summary>
    public bool IsFinal => (Flags & PhpClassFlags.Final) != 0;

    /// <summary>"class", "interface", "trait" or "enum", as messages name it.</summary>
    public string KindName => IsInterface ? "interface" : IsTrait ? "trait" : IsEnum ? "enum" : "class";

    /// <summary>The same with a capital, as messages begin.</summary>
    internal string TitleKindName => IsInterface ? "Interface" : IsTrait ? "Trait" : IsEnum ? "Enum" : "Class";

    /// <summary>Whether it is the other class, extends it or implements it.</summary>
    public bool IsSubclassOf(PhpClass other)
    {
        if (ReferenceEquals(this, other))
        {
            return true;
        }

        foreach (var ancestor in _ancestors)
        {
            if (ReferenceEquals(ancestor, other))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether it has, extends or implements a class of that name (any case, no leading backslash).</summary>
    public bool IsSubclassOf(string name) => _ancestorNames.Contains(name);

    /// <summary>The class of an object, or of a resource that scripts see as an object; else null.</summary>
    public static PhpClass? Of(object? obj) => obj is PhpObject o ? o.Class : (obj as IPhpObjectLike)?.Class;

    internal void SetAncestors(PhpClass? parent, IReadOnlyList<PhpClass> interfaces)
    {
        Parent = parent;
        Interfaces = interfaces;
        var ancestors = new List<PhpClass>(interfaces.Count + 1);
        for (var c = parent; c is not null; c = c.Parent)
        {
            ancestors.Add(c);
        }

        ancestors.AddRange(interfaces);
        _ancestors = [.. ancestors];
        _ancestorNames = new(StringComparer.OrdinalIgnoreCase) { Name };
        foreach (var a in _ancestors)
        {
            _ancestorNames.Add(a.Name);
        }
    }

    /// <inheritdoc/>
    public override string ToString() => Name;
}
