namespace PeachpieSockets.Embedded.Runtime;

/// <summary>include, require, their once forms, and eval.</summary>
internal static class Includes
{
    private const string FileScheme = "file://";

    private static readonly string[] s_names = ["include", "include_once", "require", "require_once"];

    /// <summary>Wrappers whose content is not run as code.</summary>
    private static readonly string[] s_remote = ["data", "http", "https", "ftp", "ftps"];

    public static PhpValue Include(Frame frame, PhpValue path, int kind, PhpArray variables)
    {
        var ctx = frame.Context;
        string name = Convert.ToPhpString(path, ctx).ToString();
        bool once = (kind & 1) != 0;
        bool require = (kind & 2) != 0;
        string function = s_names[kind];
        string? file = Resolve(ctx, frame, name.StartsWith(FileScheme, StringComparison.OrdinalIgnoreCase) ? name[FileScheme.Length..] : name);
        if (file is null)
        {
            if (s_remote.FirstOrDefault(w => name.StartsWith(w + ":", StringComparison.OrdinalIgnoreCase)) is { } wrapper)
            {
                ctx.Warning($"{function}(): {wrapper}:// wrapper is disabled in the server configuration by allow_url_include=0");
                ctx.Warning($"{function}({name}): Failed to open stream: no suitable wrapper could be found");
                return Failed(ctx, name, function, require);
            }

            if (!name.Contains("://", StringComparison.Ordinal))
            {
                ctx.Warning($"{function}({name}): Failed to open stream: No such file or directory");
                return Failed(ctx, name, function, require);
            }
        }

        if (once && ctx.IncludedFiles.Contains(file ?? name))
        {
            return true;
        }

        ICompiledScript? script;
        try
        {
            script = file is null ? LoadAddress(ctx, name, function) : ctx.LoadScript(file);
        }
        catch (PhpSyntaxException e) when (e.IsParseError)
        {
            ctx.AddIncluded(file ?? name);
            throw e.ToThrowable();
        }
        catch (Exception e) when (FileProblem.Is(e))
        {
            ctx.Warning($"{function}({name}): Failed to open stream: {FileProblem.Text(e)}");
            script = null;
        }

        if (script is null)
        {
            return Failed(ctx, name, function, require);
        }

        ctx.AddIncluded(file ?? name);
        return script.Run(ctx, frame.Self, variables, function).GetValue();
    }

    private static ICompiledScript? LoadAddress(Context ctx, string address, string function)
    {
        foreach (var module in Context.Modules)
        {
            if (module.ReadSource(ctx, address, function) is { } source)
            {
                return ctx.CompileScript(source, address, isEval: false);
            }
        }

        return null;
    }

    /// <summary>Runs a file of the include path, unless it ran before; whether it is there.</summary>
    public static bool RunIfThere(Frame frame, string name)
    {
        const int RequireOnce = 3;
        if (Resolve(frame.Context, frame, name) is not { } file)
        {
            return false;
        }

        Include(frame, PhpValue.Create(file), RequireOnce, []);
        return true;
    }

    private static PhpValue Failed(Context ctx, string name, string function, bool require)
    {
        string searched = ctx.IncludePath;
        if (require)
        {
            throw PhpException.ErrorException($"Failed opening required '{name}' (include_path='{searched}')");
        }

        ctx.Warning($"{function}(): Failed opening '{name}' for inclusion (include_path='{searched}')");
        return false;
    }

    private static string? Resolve(Context ctx, Frame frame, string name)
    {
        if (name.Length == 0 || name.Contains('\0', StringComparison.Ordinal))
        {
            return null;
        }

        if (System.IO.Path.IsPathRooted(name))
        {
            return Existing(name);
        }

        string directory = ctx.WorkingDirectory;
        if (name.StartsWith("./", StringComparison.Ordinal) || name.StartsWith("../", StringComparison.Ordinal))
        {
            return Existing(System.IO.Path.Combine(directory, name));
        }

        foreach (string part in ctx.IncludePath.Split(':', StringSplitOptions.RemoveEmptyEntries))
        {
            if (Existing(System.IO.Path.Combine(directory, part, name)) is { } found)
            {
                return found;
            }
        }

        return System.IO.Path.GetDirectoryName(frame.File) is { Length: > 0 } own ? Existing(System.IO.Path.Combine(own, name)) : null;
    }

    private static string? Existing(string path)
    {
        string full = System.IO.Path.GetFullPath(path);
        return System.IO.File.Exists(full) ? full : null;
    }

    public static PhpValue Eval(Frame frame, PhpValue code, PhpArray variables)
    {
        var ctx = frame.Context;
        var source = Convert.ToPhpString(code, ctx);
        if (source.IsEmpty)
        {
            return false;
        }

        string path = $"{frame.File}({frame.Line}) : eval()'d code";
        ICompiledScript script;
        try
        {
            script = ctx.CompileScript(source.ToBytes(), path, isEval: true);
        }
        catch (PhpSyntaxException e) when (e.IsParseError)
        {
            throw e.ToThrowable();
        }

        var result = script.Run(ctx, frame.Self, variables, "eval").GetValue();
        return result;
    }
}
