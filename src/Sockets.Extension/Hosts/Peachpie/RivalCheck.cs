using System.Diagnostics;
using System.Reflection;

namespace PeachpieSockets.Extension.Hosts;

/// <summary>
/// Peachpie.Library.Network has socket functions too, with the numbers of Windows and without most of the constants. Peachpie takes functions of one
/// name for overloads of one function and picks by the types of the arguments, so each call could end there. The package hides them from the compiler (see
/// PeachpieSockets.targets); for what was compiled without it the module takes them out here. Of constants the first that is referenced wins, so this
/// says so when the module finds itself second.
/// </summary>
internal sealed class RivalCheck
{
    /// <summary>
    /// Looks for the functions of another module, and warns with the remedy. Peachpie makes one of these when it declares the functions of the container
    /// that names this class; that is after the functions of assemblies referenced before.
    /// </summary>
    public RivalCheck()
    {
        if (FindRival() is { } rival)
        {
            string text =
                $"PeachpieSockets: {rival} was loaded first, so scripts get its socket constants, which have the numbers of Windows. "
                + $"Remedy: reference PeachpieSockets.Extension before {rival} (the package's targets do that for a Peachpie.NET.Sdk project), "
                + $"or drop {rival}: <PackageReference Include=\"{rival}\" ExcludeAssets=\"all\" />.";
            Trace.TraceWarning(text);
            Console.Error.WriteLine(text);
        }
    }

    /// <summary>
    /// Makes the module's functions the only ones of their names, whichever module was referenced first, now and when code is loaded later that was compiled
    /// against the other one. Called when Peachpie takes over the constants, which it does after all functions.
    /// </summary>
    internal static void TakeOver()
    {
        AppDomain.CurrentDomain.AssemblyLoad += static (_, e) => KeepOut(e.LoadedAssembly);
        foreach (var assembly in AppDomain.CurrentDomain.GetAssemblies())
        {
            KeepOut(assembly);
        }

        foreach (var routine in Context.GetRoutinesByExtension(SocketsExtension))
        {
            // This is the array that Peachpie binds calls from.
            var methods = routine.Methods;
            if (Array.Find(methods, IsOwn) is { } own)
            {
                for (int i = 0; i < methods.Length; i++)
                {
                    methods[i] = IsOwn(methods[i]) ? methods[i] : own;
                }
            }
        }
    }

    private const string SocketsExtension = "sockets";
    private const string RivalAssembly = "Peachpie.Library.Network";

    // Peachpie declares the functions of each class once, and has no public way to say that it is done with one.
    private static readonly HashSet<object>? s_declared = FindDeclared();

    private static void KeepOut(Assembly assembly)
    {
        if (s_declared is not null && assembly.GetName().Name == RivalAssembly && assembly.GetType(RivalAssembly + ".Sockets") is { } functions)
        {
            _ = s_declared.Add(functions);
        }
    }

    private static HashSet<object>? FindDeclared()
    {
        const BindingFlags Any = BindingFlags.Static | BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;
        object? table = typeof(Context).Assembly.GetType("Pchp.Core.Reflection.ExtensionsAppContext")?.GetField("ExtensionsTable", Any)?.GetValue(null);
        return table?.GetType().GetField("_processed", Any)?.GetValue(table) as HashSet<object>;
    }

    private static bool IsOwn(MethodInfo method) =>
        method.DeclaringType?.Assembly.GetName().Name?.StartsWith("PeachpieSockets.", StringComparison.Ordinal) == true;

    /// <summary>The assembly that declared PHP functions of the sockets extension before this one.</summary>
    private static string? FindRival() =>
        Context.GetRoutinesByExtension(SocketsExtension)
            .SelectMany(routine => routine.Methods)
            .FirstOrDefault(method => !IsOwn(method))?
            .DeclaringType?.Assembly.GetName().Name;
}
