using System.Text;
using PeachpieSockets.Embedded.Compiler;
using PeachpieSockets.Embedded.Runtime;
using ThirdParty.Module;
using ThirdParty.Shared;

namespace PeachpieSockets.Extension.Tests.Shape;

/// <summary>
/// A module that knows nothing of this project is compiled for the embedded PHP from the source that compiles for Peachpie, and does the same there,
/// but for classes: the embedded PHP sees those that have a PhpClass member.
/// </summary>
public sealed class ThirdPartyModuleTests
{
    [Fact]
    public void AModuleOfSomebodyElseWorksOnTheEmbeddedPhp()
    {
        Context.AddModule(Embedded.Library.LibraryModule.Instance);
        Context.AddModule(ModuleModule.Instance);
        using var output = new MemoryStream();
        using var context = new Context { OutputStream = output };
        int exitCode = ScriptHost.Run(context, Encoding.Latin1.GetBytes(InventoryScript.Source), "inventory.php");
        Assert.Equal(InventoryScript.Output, Encoding.Latin1.GetString(output.ToArray()));
        Assert.Equal(0, exitCode);
    }
}
