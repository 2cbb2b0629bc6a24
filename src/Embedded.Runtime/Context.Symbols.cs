using System.Reflection;

namespace PeachpieSockets.Embedded.Runtime;

public partial class Context
{
    private static PhpModule[] s_modules = [new CoreModule()];
    private static readonly object s_modulesLock = new(); // no Lock: its first use costs a start a millisecond

    private readonly Dictionary<string, RoutineInfo> _functions = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, PhpClass> _classes = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, PhpValue> _constants = new(StringComparer.Ordinal);

    /// <summary>The modules of the process, in order of registration.</summary>
    public static IReadOnlyList<PhpModule> Modules => s_modules;

    /// <summary>Adds a module for all contexts; a module of the same type is added once.</summary>
    public static void AddModule(PhpModule module)
    {
        lock (s_modulesLock)
        {
            if (Array.Exists(s_modules, m => m.Identity.Equals(module.Identity)))
            {
                return;
            }

            module.Register();
            s_modules = [.. s_modules, module];
        }
    }

    /// <summary>
    /// Adds the module that an assembly is, for all contexts and once: the one whose tables were written when it was compiled, or else, at some cost, what
    /// reflection finds of the public static classes of an assembly marked <see cref="PhpExtensionAttribute"/>.
    /// </summary>
    /// <exception cref="ArgumentException">The assembly is no module, or two functions in it have one name.</exception>
    public static void AddModule(Assembly assembly)
    {
        var generated = assembly.GetExportedTypes().FirstOrDefault(static type => type.BaseType == typeof(PhpModule));
        AddModule(generated?.GetProperty("Instance", BindingFlags.Public | BindingFlags.Static)?.GetValue(null) as PhpModule ?? new ReflectedModule(assembly));
    }

    /// <summary>A function by name (any case, no leading backslash): the script's own or a module's; null when there is none.</summary>
    public RoutineInfo? GetDeclaredFunction(string name)
    {
        if (_functions.TryGetValue(name, out var routine))
        {
            return routine;
        }

        string lowerName = name.ToLowerInvariant();
        foreach (var module in s_modules)
        {
            if (module.CreateFunction(lowerName) is { } created)
            {
                _functions.Add(lowerName, created);
                return created;
            }
        }

        return null;
    }

    /// <summary>Declares a script's function; false when the name is taken (weak library functions give way).</summary>
    public bool DeclareFunction(RoutineInfo routine)
    {
        if (GetDeclaredFunction(routine.Name) is { IsWeak: false })
        {
            return false;
        }

        _functions[routine.Name] = routine;
        Array.Clear(_namedFunctions);
        return true;
    }

    // The functions that callables named last, by the array of the name.
    private readonly (byte[] Name, RoutineInfo Routine)[] _namedFunctions = new (byte[], RoutineInfo)[MaxNamedFunctions];

    private const int MaxNamedFunctions = 16;

    internal RoutineInfo? FunctionOfLiteral(byte[] name)
    {
        ref var entry = ref NamedFunction(name);
        return ReferenceEquals(entry.Name, name) ? entry.Routine : null;
    }

    internal void RememberFunction(byte[]? name, RoutineInfo routine)
    {
        if (name is not null)
        {
            NamedFunction(name) = (name, routine);
        }
    }

    private ref (byte[] Name, RoutineInfo Routine) NamedFunction(byte[] name)
        => ref _namedFunctions[System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(name) & (MaxNamedFunctions - 1)];

    /// <summary>Functions that the scripts of this context declared.</summary>
    public IEnumerable<RoutineInfo> DeclaredFunctions => _functions.Values.Where(f => f.ExtensionName is null);

    /// <summary>A class by name (any case, no leading backslash), without autoload; null when there is none.</summary>
    public PhpClass? GetDeclaredClass(string name)
    {
        if (_classes.TryGetValue(name, out var type))
        {
            return type;
        }

        string lowerName = name.ToLowerInvariant();
        foreach (var module in s_modules)
        {
            if (module.CreateClass(lowerName) is { } created)
            {
                _classes.Add(lowerName, created);
                return created;
            }
        }

        return null;
    }

    /// <summary>Classes that the scripts of this context declared.</summary>
    public IEnumerable<PhpClass> DeclaredClasses => _classes.Values.Where(c => c.ExtensionName is null);

    /// <summary>Declares a script's class; false when the name is taken.</summary>
    public bool DeclareClass(PhpClass type)
    {
        if (GetDeclaredClass(type.Name) is not null)
        {
            return false;
        }

        _classes.Add(type.Name, type);
        return true;
    }

    /// <summary>Classes that were declared before their script began, until their statement runs.</summary>
    internal HashSet<ClassTemplate>? EarlyClasses { get; set; }

    /// <summary>Gives a class a second name; false when the name is taken.</summary>
    public bool DeclareClassAlias(PhpClass type, string alias) => GetDeclaredClass(alias) is null && _classes.TryAdd(alias, type);

    /// <summary>Finds a constant by its exact name.</summary>
    public bool TryGetConstant(string name, out PhpValue value)
    {
        if (_constants.TryGetValue(name, out value))
        {
            return true;
        }

        foreach (var module in s_modules)
        {
            if (module.TryGetConstant(this, name, out value))
            {
                _constants.Add(name, value);
                return true;
            }
        }

        return false;
    }

    /// <summary>Defines a constant; false when the name is taken.</summary>
    public bool DefineConstant(string name, PhpValue value)
    {
        if (TryGetConstant(name, out _))
        {
            return false;
        }

        _constants.Add(name, value);
        (_ownConstants ??= []).Add(name);
        return true;
    }

    private List<string>? _ownConstants;

    /// <summary>The names of the constants that scripts and hosts defined in this context, in that order.</summary>
    internal IReadOnlyList<string> DefinedConstants => _ownConstants ?? [];
}
