using System.Text;
using PeachpieSockets.Embedded.Runtime;

namespace PeachpieSockets.Embedded.Cli.Commands;

/// <summary>--rf: a function's signature, in the form of php's ReflectionFunction::__toString().</summary>
internal static class FunctionInfoCommand
{
    /// <summary>Prints a function's signature; the exit code.</summary>
    public static int Run(Context ctx, string name)
    {
        if (ctx.GetDeclaredFunction(name.TrimStart('\\').ToLowerInvariant()) is not { } function)
        {
            ctx.Echo($"Exception: Function {name}() does not exist\n");
            return 1;
        }

        ctx.Echo(Describe(function) + "\n");
        return 0;
    }

    /// <summary>The text for one function.</summary>
    public static string Describe(RoutineInfo function)
    {
        var text = new StringBuilder($"Function [ <internal:{function.ExtensionName}> function {function.Name} ] {{\n\n");
        text.Append($"  - Parameters [{function.Parameters.Count}] {{\n");
        for (int i = 0; i < function.Parameters.Count; i++)
        {
            text.Append($"    Parameter #{i} [ {Describe(function.Parameters[i])} ]\n");
        }

        text.Append("  }\n");
        if (function.ReturnType is not null)
        {
            text.Append($"  - Return [ {function.ReturnType} ]\n");
        }

        return text.Append("}\n").ToString();
    }

    private static string Describe(PhpParameter parameter) => string.Concat(
        parameter.IsOptional || parameter.IsVariadic ? "<optional> " : "<required> ",
        parameter.Type is null ? "" : parameter.Type + " ",
        (parameter.IsByRef ? "&" : "") + (parameter.IsVariadic ? "..." : "") + "$" + parameter.Name,
        parameter.Default is null || parameter.IsVariadic ? "" : " = " + parameter.Default);
}
