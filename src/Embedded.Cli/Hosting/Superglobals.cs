using PeachpieSockets.Embedded.Runtime;

namespace PeachpieSockets.Embedded.Cli.Hosting;

/// <summary>The variables that php's command line sets before a script runs.</summary>
internal static class Superglobals
{
    /// <summary>Defines $argv, $argc, $_SERVER and their kin.</summary>
    /// <param name="ctx">The script's context.</param>
    /// <param name="self">What $argv[0] and PHP_SELF are.</param>
    /// <param name="file">The script's file as given; empty for code and standard input.</param>
    /// <param name="arguments">The arguments behind it.</param>
    public static void Define(Context ctx, string self, string file, IReadOnlyList<string> arguments)
    {
        var argv = new PhpArray { self };
        foreach (string argument in arguments)
        {
            argv.Add(argument);
        }

        ctx.EnvironmentVariables = EnvironmentVariables.OfProcess();
        var environment = ctx.EnvironmentVariables.ToArray();
        long milliseconds = (DateTime.UtcNow.Ticks - DateTime.UnixEpoch.Ticks) / TimeSpan.TicksPerMillisecond;
        var server = environment.DeepCopy();
        server["PHP_SELF"] = self;
        server["SCRIPT_NAME"] = self;
        server["SCRIPT_FILENAME"] = file;
        server["PATH_TRANSLATED"] = file;
        server["DOCUMENT_ROOT"] = "";
        server["REQUEST_TIME_FLOAT"] = milliseconds / 1000.0;
        server["REQUEST_TIME"] = milliseconds / 1000;
        server["argv"] = argv;
        server["argc"] = argv.Count;

        foreach (string empty in (string[])["_GET", "_POST", "_COOKIE", "_FILES", "_REQUEST"])
        {
            ctx.SetGlobal(empty, new PhpArray());
        }

        ctx.SetGlobal("argv", argv.DeepCopy());
        ctx.SetGlobal("argc", argv.Count);
        ctx.SetGlobal("_SERVER", server);
        ctx.SetGlobal("_ENV", environment);
    }
}
