using System.Diagnostics;
using PeachpieSockets.Extension.Hosts;

namespace PeachpieSockets.Extension.Constants;

/// <summary>What the module has on Peachpie only.</summary>
[PhpExtension("sockets")]
[DebuggerNonUserCode]
public static class ModuleConstants
{
    /// <summary>
    /// The version of the module; Peachpie's <c>phpversion('sockets')</c> is false. Peachpie reads it when it has declared the functions of all modules, which is
    /// when <see cref="RivalCheck"/> can put the module's in their place.
    /// </summary>
    public static readonly string PEACHPIE_SOCKETS_VERSION = Start();

    private static string Start()
    {
        RivalCheck.TakeOver();
        return typeof(ModuleConstants).Assembly.GetName().Version!.ToString(3);
    }
}
