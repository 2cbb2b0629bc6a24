using System.Runtime.InteropServices;
using PeachpieSockets.Embedded.Library.Streams.Filters;
using PeachpieSockets.Embedded.Library.Streams.Transports;
using PeachpieSockets.Embedded.Library.Streams.Wrappers;

namespace PeachpieSockets.Embedded.Library.Info;

/// <summary>phpinfo() and phpcredits(): the texts are this PHP's own, in the form of php's command line.</summary>
[PhpExtension("standard")]
public static class InfoPages
{
    /// <summary>Prints what is known of this PHP, its settings and where it runs.</summary>
    [PhpSignature("(int $flags = INFO_ALL): true")]
    public static bool phpinfo(Context ctx, [PhpParam("int", Default = "INFO_ALL")] long flags = PageConstants.INFO_ALL)
    {
        bool Has(long flag) => (flags & flag) != 0;
        ctx.Echo("phpinfo()\n");
        if (Has(PageConstants.INFO_GENERAL))
        {
            General(ctx);
        }

        if (Has(PageConstants.INFO_CONFIGURATION))
        {
            ctx.Echo("\n _______________________________________________________________________\n\n\nConfiguration\n");
            if (!Has(PageConstants.INFO_MODULES))
            {
                ctx.Echo("\nPHP Core\n");
                ExtensionText.WriteSettings(ctx, "Core");
            }
        }

        if (Has(PageConstants.INFO_MODULES))
        {
            foreach (string extension in ExtensionText.Extensions)
            {
                ExtensionText.Write(ctx, extension);
            }
        }

        if (Has(PageConstants.INFO_ENVIRONMENT))
        {
            ctx.Echo("\nEnvironment\n\nVariable => Value\n");
            foreach (var (name, value) in SystemInfo.getenv(ctx).Array)
            {
                Line(ctx, name.ToString(), value);
            }
        }

        if (Has(PageConstants.INFO_VARIABLES))
        {
            ctx.Echo("\nPHP Variables\n\nVariable => Value\n");
            foreach (string table in (ReadOnlySpan<string>)["_REQUEST", "_GET", "_POST", "_COOKIE", "_FILES", "_SERVER", "_ENV"])
            {
                Variables(ctx, table);
            }
        }

        if (Has(PageConstants.INFO_LICENSE))
        {
            ctx.Echo("\nLicense\nApache License, Version 2.0: https://www.apache.org/licenses/LICENSE-2.0\n");
        }

        return true;
    }

    /// <summary>Prints who made this PHP.</summary>
    [PhpSignature("(int $flags = CREDITS_ALL): true")]
    public static bool phpcredits(Context ctx, [PhpParam("int", Default = "CREDITS_ALL")] long flags = PageConstants.CREDITS_ALL)
    {
        ctx.Echo("PHP Credits\n");
        if ((flags & (PageConstants.CREDITS_GENERAL | PageConstants.CREDITS_SAPI)) != 0)
        {
            ctx.Echo("\nPeachpieSockets => its contributors; language and library follow PHP, by the PHP Group\n");
        }

        if ((flags & PageConstants.CREDITS_MODULES) != 0)
        {
            ctx.Echo("\nModules\n\nModule => Authors\n");
            foreach (string extension in ExtensionText.Extensions)
            {
                ctx.Echo($"{extension} => the contributors of PeachpieSockets\n");
            }
        }

        return true;
    }

    private static void General(Context ctx)
    {
        ctx.Echo($"PHP Version => {InfoConstants.PHP_VERSION}\n\n");
        ctx.Echo($"System => {RuntimeInformation.OSDescription} {RuntimeInformation.OSArchitecture}\n");
        ctx.Echo($"Runtime => {RuntimeInformation.FrameworkDescription}\n");
        ctx.Echo("Server API => Command Line Interface\n");
        ctx.Echo("Thread Safety => enabled\nIPv6 Support => enabled\n\n");
        ctx.Echo($"Registered PHP Streams => {string.Join(", ", StreamWrappers.Names)}\n");
        ctx.Echo($"Registered Stream Socket Transports => {string.Join(", ", StreamTransports.Names)}\n");
        ctx.Echo($"Registered Stream Filters => {string.Join(", ", StreamFilters.Names)}\n");
    }

    private static void Variables(Context ctx, string table)
    {
        if (!ctx.Globals.TryGetValue(new IntStringKey(table), out var all) || all.GetValue() is not { IsArray: true } array)
        {
            return;
        }

        foreach (var (name, value) in array.Array)
        {
            Line(ctx, $"${table}['{name}']", value);
        }
    }

    private static void Line(Context ctx, string name, PhpValue value)
    {
        ctx.Echo(name);
        ctx.Echo(" => ");
        ctx.Echo(value.GetValue() is { IsArray: true } array ? VariablePrinter.PrintR(ctx, array) : Convert.ToPhpString(value.GetValue(), ctx));
        ctx.Echo("\n");
    }
}
