using System.Diagnostics;

namespace PeachpieSockets.Extension.Hosts;

/// <summary>
/// Peachpie.Library.Network has socket functions too, with the numbers of Windows and without most of the constants. Of two modules that have
/// a function, the first that is referenced wins; this says so when the module finds itself second. Peachpie makes one, when it declares the
/// functions of the container that names this class; that is after the functions of assemblies referenced before.
/// </summary>
internal sealed class RivalCheck
{
    /// <summary>Looks for the functions of another module, and warns with the remedy.</summary>
    public RivalCheck()
    {
        if (FindRival() is { } rival)
        {
            string text =
                $"PeachpieSockets: the socket functions of {rival} were loaded first, so scripts get those and a mixture of constants. "
                + $"Remedy: reference PeachpieSockets.Extension before {rival} (the package's targets do that for a Peachpie.NET.Sdk project), "
                + $"or drop {rival}: <PackageReference Include=\"{rival}\" ExcludeAssets=\"all\" />.";
            Trace.TraceWarning(text);
            Console.Error.WriteLine(text);
        }
    }

    /// <summary>The assembly that declared PHP functions of the sockets extension before this one.</summary>
    private static string? FindRival() =>
        Context.GetRoutinesByExtension("sockets")
            .SelectMany(routine => routine.Methods)
            .Select(method => method.DeclaringType?.Assembly)
            .FirstOrDefault(assembly => assembly is not null && assembly != typeof(RivalCheck).Assembly)?
            .GetName().Name;
}
