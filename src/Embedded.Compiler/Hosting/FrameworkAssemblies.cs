using System.Collections.Concurrent;
using System.Net;

namespace PeachpieSockets.Embedded.Compiler;

/// <summary>
/// .NET loads an assembly when code that uses it is first entered, and needs a free descriptor for it. A server that has used up its descriptors
/// must be able to go on, so what its sockets may need is loaded before a script begins.
/// </summary>
internal static class FrameworkAssemblies
{
    /// <summary>Loads them, where they are not loaded yet.</summary>
    public static void Load()
    {
        GC.KeepAlive(typeof(Enumerable));
        GC.KeepAlive(typeof(ConcurrentDictionary<,>));
        GC.KeepAlive(typeof(IPAddress));
    }
}
