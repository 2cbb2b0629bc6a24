using PeachpieSockets.Embedded.Compiler.Syntax;
using PeachpieSockets.Embedded.Runtime;

namespace PeachpieSockets.Embedded.Compiler.Binding;

/// <summary>What is known at compile time of a function that is called by name.</summary>
internal static class KnownFunctions
{
    /// <summary>The module's function that the name certainly means; null where it may mean a script's.</summary>
    public static RoutineInfo? Library(FileScope file, Name name)
    {
        if (name.Fallback is not null && file.Function(name.FullName) is not null)
        {
            return null;
        }

        string global = name.Fallback ?? name.FullName;
        return NameTable.LibraryFunction(global) is { IsWeak: false } routine ? routine : null;
    }

    /// <summary>The module's function that a name means whatever happens; null where it may mean another one.</summary>
    public static RoutineInfo? Certain(FileScope file, Name name)
        => MayBeShadowed(name) || file.Function(name.FullName) is not null ? null : Library(file, name);

    /// <summary>Whether a call by an unqualified name inside a namespace must look for the namespace's own function first.</summary>
    public static bool MayBeShadowed(Name name) => name.Fallback is not null;

    /// <summary>Tells of each argument whether it is taken by reference; null: not known. A parameter that prefers references takes those of places.</summary>
    public static Func<int, bool?> ByRef(FileScope file, Name name, IReadOnlyList<Argument>? arguments, Func<Expression, bool> isPlace)
    {
        if (file.Function(name.FullName) is { } own)
        {
            return i => i < own.Parameters.Count ? own.Parameters[i].ByRef : own.Parameters.Count > 0 && own.Parameters[^1] is { Variadic: true, ByRef: true };
        }

        if (!MayBeShadowed(name) && Library(file, name) is { } library)
        {
            return i => arguments is not null && i < arguments.Count && isPlace(arguments[i].Value) ? library.TakesPlace(i) : library.IsByRef(i);
        }

        // A library function called from a namespace: a function of the namespace would be an unusual thing.
        if (Library(file, name) is { } shadowable)
        {
            return i => shadowable.IsByRef(i) ? null : false;
        }

        return _ => null;
    }
}
