using System.Collections.Concurrent;
using System.Net;

namespace PeachpieSockets.Embedded.Runtime;

/// <summary>
/// .NET loads an assembly when code that uses it is first entered, and needs a free descriptor for it. A server that has used up its descriptors
/// must be able to go on, so what its sockets may need is loaded before it has the first.
/// </summary>
internal static class FrameworkAssemblies
{
    private static bool s_areLoaded;

    /// <summary>Loads them, where they are not loaded yet.</summary>
    public static void Load()
    {
        if (!s_areLoaded)
        {
            LoadAll();
            s_areLoaded = true;
        }
    }

    // A method of its own: what it mentions is loaded when it is entered.
    private static void LoadAll()
    {
        GC.KeepAlive(typeof(Enumerable));
        GC.KeepAlive(typeof(ConcurrentDictionary<,>));
        GC.KeepAlive(typeof(IPAddress));
    }
}
