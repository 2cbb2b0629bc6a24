namespace PeachpieSockets.Embedded.Runtime;

/// <summary>Statements of compiled code that are more than an operator: echo, exit, declarations, catching.</summary>
internal static class Output
{
    public static void Echo(Context ctx, PhpValue value)
    {
        if (value.IsStringValue)
        {
            ctx.Echo(value.StringValue);
        }
        else
        {
            ctx.Echo(Convert.ToPhpString(value, ctx));
        }
    }

    /// <summary><c>exit</c>: a string is printed, an int is the status.</summary>
    public static Exception Exit(Frame frame, PhpValue status)
    {
        if (status.IsUndefined)
        {
            return new ScriptExitException(0);
        }

        status = status.GetValue();
        if (status.IsLong)
        {
            return new ScriptExitException((int)status.Long);
        }

        frame.Context.Echo(Convert.ToPhpString(status, frame.Context));
        return new ScriptExitException(0);
    }

    public static void DefineConstant(Frame frame, string name, PhpValue value)
    {
        if (!frame.Context.DefineConstant(name, value))
        {
            frame.Context.Warning($"Constant {name} already defined");
        }
    }

    public static void DeclareFunction(Frame frame, FunctionTemplate template)
    {
        var ctx = frame.Context;
        var function = new UserFunction(template, null);
        if (ctx.DeclareFunction(function))
        {
            return;
        }

        var existing = ctx.GetDeclaredFunction(template.Name);
        if (existing is UserFunction same && ReferenceEquals(same.Template, template))
        {
            // The same file run once more redeclares it: php's message names the first place.
        }

        frame.Line = template.Line;
        string previous = existing is UserFunction user ? $" (previously declared in {user.Path}:{user.Template.Line})" : "";
        throw ctx.FatalError($"Cannot redeclare {template.Name}(){previous}");
    }

    /// <summary>Whether a catch clause takes an exception.</summary>
    public static bool Catches(PhpThrownException exception, Context ctx, int id, string name)
    {
        var type = exception.Throwable.Class;
        return (ctx.TryClassById(id, name, autoload: false) is { } other && type.IsSubclassOf(other)) || type.IsSubclassOf(name);
    }

    public static void ChainPrevious(PhpThrownException thrown, Exception? pending)
    {
        if (pending is PhpThrownException { Throwable: PhpThrowable previous } && thrown.Throwable is PhpThrowable current && !ReferenceEquals(previous, current))
        {
            current.Chain(previous);
        }
    }

    /// <summary>The error of a match that has no arm for a value.</summary>
    public static Exception UnhandledMatch(PhpValue value)
    {
        value = value.GetValue();
        string text = value.IsNull || value.IsScalar ? StackTrace.FormatArgument(value).ToString() : $"of type {Convert.TypeNameForMessage(value)}";
        return PhpException.Create("UnhandledMatchError", $"Unhandled match case {text}");
    }
}
