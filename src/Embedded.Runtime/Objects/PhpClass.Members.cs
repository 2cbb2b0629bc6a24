namespace PeachpieSockets.Embedded.Runtime;

public sealed partial class PhpClass
{
    private readonly Dictionary<string, PhpMethod> _methods = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, PhpProperty> _properties = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PhpStaticProperty> _staticProperties = new(StringComparer.Ordinal);
    private Tuple<string, PhpStaticProperty>? _lastStatic; // replaced as a whole: threads share classes
    private readonly Dictionary<string, PhpClassConstant> _constants = new(StringComparer.Ordinal);
    private PhpProperty[] _slots = [];
    private PhpValue[]? _sharedDefaults;

    /// <summary>Methods by name (any case), inherited ones included.</summary>
    public IReadOnlyDictionary<string, PhpMethod> Methods => _methods;

    /// <summary>Instance properties by name as code of this class sees them.</summary>
    public IReadOnlyDictionary<string, PhpProperty> Properties => _properties;

    /// <summary>Static properties by name, inherited ones included.</summary>
    public IReadOnlyDictionary<string, PhpStaticProperty> StaticProperties => _staticProperties;

    /// <summary>Constants by name, inherited ones included.</summary>
    public IReadOnlyDictionary<string, PhpClassConstant> Constants => _constants;

    /// <summary>All properties an instance has room for, by slot; private ones of ancestors included.</summary>
    public IReadOnlyList<PhpProperty> Slots => _slots;

    internal Dictionary<string, PhpMethod> MethodTable => _methods;

    internal Dictionary<string, PhpProperty> PropertyTable => _properties;

    internal Dictionary<string, PhpStaticProperty> StaticPropertyTable => _staticProperties;

    internal Dictionary<string, PhpClassConstant> ConstantTable => _constants;

    internal PhpProperty[] SlotTable
    {
        get => _slots;
        set => _slots = value;
    }

    /// <summary>Static properties that this class declares itself.</summary>
    internal int OwnStaticCount { get; set; }

    internal PhpMethod? Constructor { get; private set; }

    internal PhpMethod? Destructor { get; private set; }

    internal PhpMethod? MagicGet { get; private set; }

    internal PhpMethod? MagicSet { get; private set; }

    internal PhpMethod? MagicIsset { get; private set; }

    internal PhpMethod? MagicUnset { get; private set; }

    internal PhpMethod? MagicCall { get; private set; }

    internal PhpMethod? MagicCallStatic { get; private set; }

    internal PhpMethod? MagicToString { get; private set; }

    internal PhpMethod? MagicInvoke { get; private set; }

    internal PhpMethod? MagicClone { get; private set; }

    /// <summary>What serialize() and unserialize() call.</summary>
    internal SerializationMethods Serialization => field ??= new(this);

    /// <summary>The method that count() calls of a Countable.</summary>
    internal PhpMethod? CountMethod => field ??= FindMethod("count");

    /// <summary>The methods of ArrayAccess; set where the class implements it.</summary>
    internal PhpMethod? OffsetGet { get; private set; }

    internal PhpMethod? OffsetSet { get; private set; }

    internal PhpMethod? OffsetExists { get; private set; }

    internal PhpMethod? OffsetUnset { get; private set; }

    internal bool IsArrayAccess { get; private set; }

    /// <summary>A method by name (any case); null when there is none.</summary>
    public PhpMethod? FindMethod(string name) => _methods.GetValueOrDefault(name);

    /// <summary>A constant by name; null when there is none.</summary>
    public PhpClassConstant? FindConstant(string name) => _constants.GetValueOrDefault(name);

    /// <summary>A static property by name; null when there is none.</summary>
    public PhpStaticProperty? FindStaticProperty(string name)
    {
        // Compiled code asks for the same literal again and again.
        if (_lastStatic is { } last && ReferenceEquals(last.Item1, name))
        {
            return last.Item2;
        }

        if (!_staticProperties.TryGetValue(name, out var property))
        {
            return null;
        }

        _lastStatic = new(name, property);
        return property;
    }

    /// <summary>
    /// The instance property that a name means to code of a class: that class's own private one where the object has it,
    /// else the one this class sees. It may be one that the code must not use: see <see cref="PhpProperty.IsVisibleFrom"/>.
    /// </summary>
    public PhpProperty? FindProperty(string name, PhpClass? scope)
    {
        if (scope is not null && !ReferenceEquals(scope, this) && scope._properties.TryGetValue(name, out var own) && own.IsPrivate
            && ReferenceEquals(own.DeclaringClass, scope) && IsSubclassOf(scope))
        {
            return own;
        }

        if (!_properties.TryGetValue(name, out var found))
        {
            return null;
        }

        // A private property of an ancestor is not there for anyone else.
        return found.IsPrivate && !ReferenceEquals(found.DeclaringClass, this) && !ReferenceEquals(found.DeclaringClass, scope) ? null : found;
    }

    /// <summary>Puts the methods that the class declares itself before those it has from elsewhere, as php has them.</summary>
    internal void PutFirst(IEnumerable<PhpMethod> own)
    {
        var all = _methods.ToArray();
        _methods.Clear();
        foreach (var method in own)
        {
            _methods[method.Name] = method;
        }

        foreach (var (name, method) in all)
        {
            _methods.TryAdd(name, method);
        }
    }

    /// <summary>Called when all members are in the tables.</summary>
    internal void Complete()
    {
        Constructor = FindMethod("__construct");
        Destructor = FindMethod("__destruct");
        MagicGet = FindMethod("__get");
        MagicSet = FindMethod("__set");
        MagicIsset = FindMethod("__isset");
        MagicUnset = FindMethod("__unset");
        MagicCall = FindMethod("__call");
        MagicCallStatic = FindMethod("__callstatic");
        MagicToString = FindMethod("__tostring");
        MagicInvoke = FindMethod("__invoke");
        MagicClone = FindMethod("__clone");
        IsArrayAccess = IsSubclassOf("ArrayAccess");
        if (IsArrayAccess)
        {
            OffsetGet = FindMethod("offsetget");
            OffsetSet = FindMethod("offsetset");
            OffsetExists = FindMethod("offsetexists");
            OffsetUnset = FindMethod("offsetunset");
        }

        if (Array.TrueForAll(_slots, p => p.ComputedDefault is null))
        {
            _sharedDefaults = Array.ConvertAll(_slots, p => p.Default);
        }
    }

    /// <summary>The slots of a new instance, with the defaults.</summary>
    internal PhpValue[] NewSlots(Context? ctx)
    {
        if (_slots.Length == 0)
        {
            return [];
        }

        var source = _sharedDefaults ?? ctx!.StateOf(this).Defaults(ctx!);
        var slots = new PhpValue[source.Length];
        ArrayTable.CopyValues(source, slots);
        return slots;
    }

    /// <summary>A new instance, its constructor not called.</summary>
    public PhpObject CreateInstance() => Factory is { } factory ? factory(this) : new PhpObject(this);
}
