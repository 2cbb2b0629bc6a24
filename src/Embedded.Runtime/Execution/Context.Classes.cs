namespace PeachpieSockets.Embedded.Runtime;

public partial class Context
{
    private readonly Dictionary<PhpClass, ClassState> _classStates = new(ReferenceEqualityComparer.Instance);
    private PhpClass? _lastStateClass;
    private ClassState? _lastState;

    /// <summary>What this context knows of a class.</summary>
    internal ClassState StateOf(PhpClass type)
    {
        if (ReferenceEquals(_lastStateClass, type))
        {
            return _lastState!;
        }

        if (!_classStates.TryGetValue(type, out var state))
        {
            _classStates.Add(type, state = new ClassState(type));
        }

        _lastStateClass = type;
        _lastState = state;
        return state;
    }

    /// <summary>The value of a class constant.</summary>
    internal PhpValue ConstantOf(PhpClassConstant constant, string? writtenClass = null)
        => constant.Computed is null ? constant.Value : StateOf(constant.DeclaringClass).Constant(constant, this, writtenClass);

    /// <summary>The place of a static property's value.</summary>
    internal ref PhpValue StaticOf(PhpStaticProperty property) => ref StateOf(property.DeclaringClass).Static(property, this);

    /// <summary>A class by name (any case, no leading backslash), with autoload; null when there is none.</summary>
    public PhpClass? ResolveClass(string name, bool autoload = true)
    {
        if (name.StartsWith('\\'))
        {
            name = name[1..];
        }

        if (GetDeclaredClass(name) is { } type)
        {
            return type;
        }

        return autoload && name.Length > 0 ? Autoload(name) : null;
    }

    /// <summary>The class loaders of spl_autoload_register(), in order.</summary>
    public List<PhpValue> Autoloaders => _autoloaders ??= [];

    private List<PhpValue>? _autoloaders;

    private HashSet<string>? _autoloading;

    private PhpClass? Autoload(string name)
    {
        if (_autoloaders is not { Count: > 0 } || name.AsSpan().IndexOfAny(" \n\"'()") >= 0)
        {
            return null;
        }

        _autoloading ??= new(StringComparer.OrdinalIgnoreCase);
        if (!_autoloading.Add(name))
        {
            return null;
        }

        try
        {
            foreach (var loader in Autoloaders.ToArray())
            {
                Callables.Call(this, loader, PhpValue.Create(name));
                if (GetDeclaredClass(name) is { } loaded)
                {
                    return loaded;
                }
            }
        }
        finally
        {
            _autoloading.Remove(name);
        }

        return null;
    }

    /// <summary>A module's class by name (any case); null when there is none.</summary>
    public static PhpClass? FindModuleClass(string name)
    {
        string lowerName = name.ToLowerInvariant();
        foreach (var module in s_modules)
        {
            if (module.CreateClass(lowerName) is { } type)
            {
                return type;
            }
        }

        return null;
    }
}
