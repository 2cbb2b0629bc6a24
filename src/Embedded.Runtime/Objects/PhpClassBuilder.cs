namespace PeachpieSockets.Embedded.Runtime;

/// <summary>
/// Makes a PHP class that is written in C#: <c>new PhpClassBuilder("Countable", "Core").Interface().AbstractMethod("count", "()").Build()</c>.
/// Signatures are PHP syntax; arguments are checked and converted by them. The result is for the whole process.
/// </summary>
public sealed class PhpClassBuilder
{
    private readonly PhpClass _class;
    private readonly List<PhpClass> _interfaces = [];
    private readonly List<PhpMethod> _own = [];
    private PhpClass? _parent;
    private bool _started;
    private NativeKeeping _keeping;

    /// <summary>A class.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="extension">The extension it belongs to.</param>
    public PhpClassBuilder(string name, string extension) => _class = new PhpClass(name) { ExtensionName = extension };

    /// <summary>Makes it an interface.</summary>
    public PhpClassBuilder Interface()
    {
        _class.Flags |= PhpClassFlags.Interface | PhpClassFlags.Abstract;
        return this;
    }

    /// <summary>Adds flags.</summary>
    public PhpClassBuilder With(PhpClassFlags flags)
    {
        _class.Flags |= flags;
        return this;
    }

    /// <summary>The class it extends. Call it before members are added.</summary>
    public PhpClassBuilder Extends(PhpClass parent)
    {
        _parent = parent;
        return this;
    }

    /// <summary>Interfaces it implements. Call it before members are added.</summary>
    public PhpClassBuilder Implements(params PhpClass[] interfaces)
    {
        _interfaces.AddRange(interfaces);
        return this;
    }

    /// <summary>Makes instances: a subclass of <see cref="PhpObject"/> with the class given (it may be a script's subclass).</summary>
    public PhpClassBuilder Factory(Func<PhpClass, PhpObject> factory)
    {
        _class.Factory = factory;
        return this;
    }

    /// <summary>What its methods do with objects. Call it before members are added.</summary>
    internal PhpClassBuilder Keeps(NativeKeeping keeping)
    {
        _keeping = keeping;
        return this;
    }

    /// <summary>Scripts cannot instantiate it: the Error's message.</summary>
    public PhpClassBuilder NotInstantiable(string message)
    {
        _class.NotInstantiableMessage = message;
        return this;
    }

    /// <summary>Adds a method.</summary>
    /// <param name="name">The name.</param>
    /// <param name="signature">Parameters and return type, PHP syntax.</param>
    /// <param name="code">The code.</param>
    /// <param name="flags">Modifiers.</param>
    public PhpClassBuilder Method(string name, string signature, PhpMethodCode code, PhpMemberFlags flags = PhpMemberFlags.Public)
    {
        Start();
        _own.Add(new PhpMethod { Name = name, DeclaringClass = _class, Flags = flags, Routine = new NativeMethod(name, signature, code, _class, _class.ExtensionName, _keeping) });
        return this;
    }

    /// <summary>Puts its methods in php's order, where they were added in another one.</summary>
    /// <param name="names">All of them, with commas between.</param>
    internal PhpClassBuilder InOrder(string names)
    {
        string[] order = names.Split(',', StringSplitOptions.TrimEntries);
        var sorted = _own.OrderBy(m => Array.IndexOf(order, m.Name)).ToList();
        _own.Clear();
        _own.AddRange(sorted);
        return this;
    }

    /// <summary>Adds an abstract method (of an interface, for one).</summary>
    public PhpClassBuilder AbstractMethod(string name, string signature, PhpMemberFlags flags = PhpMemberFlags.Public)
        => Method(name, signature, (_, _, _) => throw PhpException.ErrorException($"Cannot call abstract method {_class.Name}::{name}()"), flags | PhpMemberFlags.Abstract);

    /// <summary>Adds a constant.</summary>
    public PhpClassBuilder Constant(string name, PhpValue value)
    {
        Start();
        _class.ConstantTable[name] = new PhpClassConstant { Name = name, DeclaringClass = _class, Flags = PhpMemberFlags.Public, Value = value };
        return this;
    }

    /// <summary>Adds an instance property; its slot is the next one.</summary>
    public PhpClassBuilder Property(string name, PhpValue @default, PhpMemberFlags flags = PhpMemberFlags.Public, string? type = null)
    {
        Start();
        var property = new PhpProperty
        {
            Name = name,
            Key = new IntStringKey(name),
            DeclaringClass = _class,
            Flags = flags,
            Default = @default,
            Type = type is null ? null : PhpTypeSpec.Parse(type),
            Slot = _class.SlotTable.Length,
        };
        _class.SlotTable = [.. _class.SlotTable, property];
        _class.PropertyTable[name] = property;
        return this;
    }

    /// <summary>The class.</summary>
    public PhpClass Build()
    {
        Start();
        _class.PutFirst(_own);
        _class.Complete();
        return _class;
    }

    private void Start()
    {
        if (!_started)
        {
            _started = true;
            ClassLinker.Inherit(_class, _parent, _interfaces);
        }
    }
}
