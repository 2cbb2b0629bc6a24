namespace PeachpieSockets.Embedded.Runtime;

/// <summary>
/// Gives names that compiled code uses small numbers, the same in the whole process, so that a context finds what a name means to it by an index.
/// </summary>
internal static class NameTable
{
    // Plain dictionaries under a lock: names are looked up when code is made, and concurrent ones cost each start an assembly.
    private static readonly object s_lock = new();
    private static readonly Dictionary<string, int> s_functions = new(StringComparer.OrdinalIgnoreCase);
    private static readonly Dictionary<string, int> s_classes = new(StringComparer.OrdinalIgnoreCase);
    private static readonly Dictionary<string, int> s_constants = new(StringComparer.Ordinal);
    private static readonly Dictionary<string, RoutineInfo> s_library = new(StringComparer.OrdinalIgnoreCase);
    private static int s_next;

    public static int Function(string name) => Number(s_functions, name);

    public static int Class(string name) => Number(s_classes, name);

    public static int Constant(string name) => Number(s_constants, name);

    /// <summary>A number for one call alone.</summary>
    public static int CallSite()
    {
        lock (s_lock)
        {
            return s_next++;
        }
    }

    /// <summary>A module's function, one object for the process; null when there is none.</summary>
    public static RoutineInfo? LibraryFunction(string name)
    {
        lock (s_lock)
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
                    s_library.Add(lowerName, created);
                    return created;
                }
            }

            return null;
        }
    }

    private static int Number(Dictionary<string, int> numbers, string name)
    {
        lock (s_lock)
        {
            if (!numbers.TryGetValue(name, out int number))
            {
                numbers.Add(name, number = s_next++);
            }

            return number;
        }
    }
}
