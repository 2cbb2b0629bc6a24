using System.Runtime.CompilerServices;
using PeachpieSockets.Embedded.Library;
using PeachpieSockets.Embedded.Runtime;
using PeachpieSockets.Extension;

namespace PeachpieSockets.Embedding.Tests;

internal static class Modules
{
    [ModuleInitializer]
    internal static void Add()
    {
        Context.AddModule(LibraryModule.Instance);
        Context.AddModule(ExtensionModule.Instance);
    }
}
