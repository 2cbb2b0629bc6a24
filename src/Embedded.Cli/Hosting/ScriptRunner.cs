using PeachpieSockets.Embedded.Compiler;
using PeachpieSockets.Embedded.Runtime;

namespace PeachpieSockets.Embedded.Cli.Hosting;

/// <summary>Compiles and runs scripts.</summary>
internal static class ScriptRunner
{
    /// <summary>Runs the code of -r.</summary>
    public static int RunCode(Context ctx, string code, string name) => ScriptHost.Run(ctx, System.Text.Encoding.UTF8.GetBytes(code), name, isCode: true);

    /// <summary>Runs a file's code.</summary>
    public static int RunFile(Context ctx, byte[] code, string name) => ScriptHost.Run(ctx, code, name);

    /// <summary>Compiles only.</summary>
    public static bool Check(Context ctx, byte[] code, string name) => ScriptHost.Check(ctx, code, name);
}
