using System.Diagnostics;

namespace PeachpieSockets.Extension.Hosts;

/// <summary>
/// Runs once, when Peachpie loads the module. Peachpie.Library.Network has sockets functions too, with the numbers of Windows and without most of the
/// constants; of two modules with one function the first that is referenced wins. This says so when the module finds itself second.
/// </summary>
internal sealed class StartUp
{
    /// <summary>Called by Peachpie.</summary>
    public StartUp()
    {
        if (FindRival() is not { } rival)
        {
            return;
        }

        string text =
            $"PeachpieSockets: the socket functions of {rival} were loaded first, so scripts get those and a mixture of constants. "
            + $"Remedy: reference PeachpieSockets.Extension before {rival} (the package's targets do that for a Peachpie.NET.Sdk project), "
            + $"or drop {rival}: <PackageReference Include=\"{rival}\" ExcludeAssets=\"all\" />.";
        Trace.TraceWarning(text);
        Console.Error.WriteLine(text);
    }

    /// <summary>The assembly that declared PHP functions of the sockets extension before this one.</summary>
    private static string? FindRival() =>
        Context.GetRoutinesByExtension("sockets")
            .SelectMany(routine => routine.Methods)
            .Select(method => method.DeclaringType?.Assembly)
            .FirstOrDefault(assembly => assembly is not null && assembly != typeof(StartUp).Assembly)?
            .GetName().Name;
}
