namespace PeachpieSockets.Embedded.Runtime;

/// <summary>
/// What an assembly brings to PHP: functions, constants and classes, found by name. The tables are written at compile time
/// (Embedded.Generator), so registering a module costs nothing until something of it is used. An assembly without them is read by
/// <see cref="Context.AddModule(System.Reflection.Assembly)"/>.
/// </summary>
public abstract class PhpModule
{
    /// <summary>The extensions it brings, as extension_loaded() knows them.</summary>
    public abstract IReadOnlyList<string> Extensions { get; }

    /// <summary>Makes the function of a lower-case name; null when there is none. Callers keep what they got.</summary>
    public abstract RoutineInfo? CreateFunction(string lowerName);

    /// <summary>All function names, as declared, with their extension.</summary>
    public abstract IEnumerable<(string Extension, string Name)> FunctionNames { get; }

    /// <summary>The value of a constant (case-sensitive name).</summary>
    public abstract bool TryGetConstant(Context ctx, string name, out PhpValue value);

    /// <summary>All constant names, with their extension.</summary>
    public abstract IEnumerable<(string Extension, string Name)> ConstantNames { get; }

    /// <summary>Makes the class of a lower-case name; null when there is none. Callers keep what they got (per process).</summary>
    public abstract PhpClass? CreateClass(string lowerName);

    /// <summary>All class names, as declared, with their extension.</summary>
    public abstract IEnumerable<(string Extension, string Name)> ClassNames { get; }

    /// <summary>The source that include and require run from an address with a scheme, as <c>php://filter/...</c>; null where it cannot be had, after warnings.</summary>
    /// <param name="ctx">The context.</param>
    /// <param name="address">The address.</param>
    /// <param name="function">include, require_once ..., as warnings name it.</param>
    public virtual ReadOnlyMemory<byte>? ReadSource(Context ctx, string address, string function) => null;

    /// <summary>What tells the module from others: one is added once.</summary>
    internal virtual object Identity => GetType();

    /// <summary>Runs the module's registrators; called once per process, when the module is registered.</summary>
    public virtual void Register()
    {
    }
}
