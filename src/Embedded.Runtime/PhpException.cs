namespace PeachpieSockets.Embedded.Runtime;

/// <summary>Makes PHP's own exceptions for C# code to throw, and raises PHP errors in the current context.</summary>
public static partial class PhpException
{
    /// <summary>Raises an error in the thread's current context.</summary>
    public static void Throw(PhpError error, string message) => Context.Current!.RaiseError(error, message);

    /// <summary>Raises an error.</summary>
    public static void TriggerError(Context ctx, PhpError error, string message) => ctx.RaiseError(error, message);

    /// <summary>An Error to throw.</summary>
    public static Exception ErrorException(string message) => Create(CoreThrowables.Error, WithoutPlaces(message));

    /// <summary>A TypeError to throw.</summary>
    public static Exception TypeErrorException(string message) => Create(CoreThrowables.TypeError, WithoutPlaces(message));

    /// <summary>A ValueError to throw.</summary>
    public static Exception ValueErrorException(string message) => Create(CoreThrowables.ValueError, WithoutPlaces(message));

    /// <summary>An ArgumentCountError to throw.</summary>
    public static Exception ArgumentCountErrorException(string message) => Create(CoreThrowables.ArgumentCountError, WithoutPlaces(message));

    /// <summary>A PHP throwable of any class, to throw from C#.</summary>
    /// <param name="className">The class, as Exception, DivisionByZeroError, JsonException.</param>
    /// <param name="message">Its message.</param>
    /// <param name="code">Its code.</param>
    public static Exception Create(string className, PhpString message, long code = 0)
    {
        var type = Context.Current?.GetDeclaredClass(className) ?? Context.FindModuleClass(className)
            ?? throw new ArgumentException($"There is no class {className}.", nameof(className));
        return Create(type, message, code);
    }

    internal static PhpThrownException Create(PhpClass type, PhpString message, long code = 0)
    {
        var throwable = type.CreateInstance();
        Releasing.Fresh(throwable);
        throwable.Slots[PhpThrowable.MessageSlot] = PhpValue.Create(message);
        throwable.Slots[PhpThrowable.CodeSlot] = PhpValue.Create(code);
        return new PhpThrownException(throwable, message.ToString());
    }

    // The name of an anonymous class goes on behind a NUL byte; messages end there, as C's strings do.
    internal static string WithoutPlaces(string message)
        => message.Contains("@anonymous\0", StringComparison.Ordinal) ? AnonymousPlace().Replace(message, "") : message;

    [System.Text.RegularExpressions.GeneratedRegex(@"(?<=@anonymous)\0[^$]*\$[0-9a-f]+")]
    private static partial System.Text.RegularExpressions.Regex AnonymousPlace();
}

/// <summary>A PHP throwable on its way through C# frames.</summary>
public sealed class PhpThrownException(PhpObject throwable, string? message = null) : Exception
{
    private readonly string? _message = message;

    /// <summary>The PHP object: an instance of a class that implements Throwable.</summary>
    public PhpObject Throwable { get; } = throwable;

    /// <summary>The throwable's message.</summary>
    public override string Message => _message ?? (Throwable is PhpThrowable { Message: var text } ? text.ToString() : "");
}

/// <summary><c>exit</c>: unwinds everything; shutdown functions and destructors run afterwards.</summary>
public sealed class ScriptExitException(int exitCode) : Exception
{
    /// <summary>The status that the process ends with.</summary>
    public int ExitCode { get; } = exitCode;
}
