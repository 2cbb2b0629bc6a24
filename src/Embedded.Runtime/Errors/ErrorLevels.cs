namespace PeachpieSockets.Embedded.Runtime;

/// <summary>Where displayed errors go (the setting <c>display_errors</c>).</summary>
public enum ErrorDisplay : byte
{
    /// <summary>Nowhere.</summary>
    Off,

    /// <summary>To the script's output.</summary>
    Output,

    /// <summary>To standard error.</summary>
    StandardError,
}

/// <summary>What PHP's error levels mean.</summary>
internal static class ErrorLevels
{
    /// <summary>Levels that end the script.</summary>
    public const PhpError Fatal = PhpError.E_ERROR | PhpError.E_CORE_ERROR | PhpError.E_COMPILE_ERROR | PhpError.E_USER_ERROR
        | PhpError.E_RECOVERABLE_ERROR | PhpError.E_PARSE;

    /// <summary>Levels that no error handler of a script sees.</summary>
    public const PhpError Unhandleable = PhpError.E_ERROR | PhpError.E_PARSE | PhpError.E_CORE_ERROR | PhpError.E_CORE_WARNING
        | PhpError.E_COMPILE_ERROR | PhpError.E_COMPILE_WARNING;

    /// <summary>Levels that <c>@</c> leaves on.</summary>
    public const PhpError Unsilenceable = Fatal;

    /// <summary>What the display calls a level.</summary>
    public static string Label(PhpError level) => level switch
    {
        PhpError.E_WARNING or PhpError.E_USER_WARNING or PhpError.E_CORE_WARNING or PhpError.E_COMPILE_WARNING => "Warning",
        PhpError.E_NOTICE or PhpError.E_USER_NOTICE => "Notice",
        PhpError.E_DEPRECATED or PhpError.E_USER_DEPRECATED => "Deprecated",
        PhpError.E_PARSE => "Parse error",
        PhpError.E_RECOVERABLE_ERROR => "Recoverable fatal error",
        PhpError.E_STRICT => "Strict Standards",
        _ => "Fatal error",
    };
}

/// <summary>An error as error_get_last() tells it.</summary>
/// <param name="Level">Its level.</param>
/// <param name="Message">Its message.</param>
/// <param name="File">The script's file.</param>
/// <param name="Line">The line in it.</param>
public sealed record ErrorInfo(PhpError Level, PhpString Message, string File, int Line);
