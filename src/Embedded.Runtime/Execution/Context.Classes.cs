using System.Runtime.CompilerServices;

namespace PeachpieSockets.Embedded.Runtime;

public partial class Context
{
    private readonly Dictionary<PhpClass, ClassState> _classStates = new(ReferenceEqualityComparer.Instance);
    private const int LastStates = 16;

    // Those that were used last, by a part of the classes' numbers.
    private readonly ClassState?[] _lastStates = new ClassState?[LastStates];

    /// <summary>What this context knows of a class.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal ClassState StateOf(PhpClass type)
        => _lastStates[type.Number & (LastStates - 1)] is { } last && ReferenceEquals(last.Type, type) ? last : StateOfSlow(type);

    private ClassState StateOfSlow(PhpClass type)
    {
        if (!_classStates.TryGetValue(type, out var state))
        {
            _classStates.Add(type, state = new ClassState(type));
        }

        return _lastStates[type.Number & (LastStates - 1)] = state;
    }

    /// <summary>The value of a class constant.</summary>
    internal PhpValue ConstantOf(PhpClassConstant constant, string? writtenClass = null)
        => constant.Computed is null ? constant.Value : StateOf(constant.DeclaringClass).Constant(constant, this, writtenClass);

    /// <summary>The place of a static property's value.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
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
