using System.Collections.Concurrent;

namespace PeachpieSockets.Embedded.Runtime;

/// <summary>
/// Gives names that compiled code uses small numbers, the same in the whole process, so that a context finds what a name means to it by an index.
/// </summary>
internal static class NameTable
{
    private static readonly ConcurrentDictionary<string, int> s_functions = new(StringComparer.OrdinalIgnoreCase);
    private static readonly ConcurrentDictionary<string, int> s_classes = new(StringComparer.OrdinalIgnoreCase);
    private static readonly ConcurrentDictionary<string, int> s_constants = new(StringComparer.Ordinal);
    private static readonly ConcurrentDictionary<string, RoutineInfo?> s_library = new(StringComparer.OrdinalIgnoreCase);
    private static int s_last = -1;

    public static int Function(string name) => s_functions.GetOrAdd(name, static _ => Interlocked.Increment(ref s_last));

    public static int Class(string name) => s_classes.GetOrAdd(name, static _ => Interlocked.Increment(ref s_last));

    public static int Constant(string name) => s_constants.GetOrAdd(name, static _ => Interlocked.Increment(ref s_last));

    /// <summary>A module's function, one object for the process; null when there is none.</summary>
    public static RoutineInfo? LibraryFunction(string name)
    {
        if (s_library.TryGetValue(name, out var known))
        {
            return known;
        }

        string lowerName = name.ToLowerInvariant();
        foreach (var module in Context.Modules)
        {
            if (module.CreateFunction(lowerName) is { } created)
            {
                return s_library.GetOrAdd(lowerName, created);
            }
        }

        return null;
    }
}
