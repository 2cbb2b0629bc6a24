namespace PeachpieSockets.Embedded.Library.Errors;

/// <summary>Error levels.</summary>
[PhpExtension("Core")]
public static class ErrorConstants
{
#pragma warning disable CS1591 // each is what PhpError documents
    public const int E_ERROR = (int)PhpError.E_ERROR;
    public const int E_WARNING = (int)PhpError.E_WARNING;
    public const int E_PARSE = (int)PhpError.E_PARSE;
    public const int E_NOTICE = (int)PhpError.E_NOTICE;
    public const int E_CORE_ERROR = (int)PhpError.E_CORE_ERROR;
    public const int E_CORE_WARNING = (int)PhpError.E_CORE_WARNING;
    public const int E_COMPILE_ERROR = (int)PhpError.E_COMPILE_ERROR;
    public const int E_COMPILE_WARNING = (int)PhpError.E_COMPILE_WARNING;
    public const int E_USER_ERROR = (int)PhpError.E_USER_ERROR;
    public const int E_USER_WARNING = (int)PhpError.E_USER_WARNING;
    public const int E_USER_NOTICE = (int)PhpError.E_USER_NOTICE;
    public const int E_STRICT = (int)PhpError.E_STRICT;
    public const int E_RECOVERABLE_ERROR = (int)PhpError.E_RECOVERABLE_ERROR;
    public const int E_DEPRECATED = (int)PhpError.E_DEPRECATED;
    public const int E_USER_DEPRECATED = (int)PhpError.E_USER_DEPRECATED;
    public const int E_ALL = (int)PhpError.E_ALL;
#pragma warning restore CS1591

    /// <summary>debug_backtrace(): with the objects.</summary>
    public const int DEBUG_BACKTRACE_PROVIDE_OBJECT = 1;

    /// <summary>debug_backtrace(): without the arguments.</summary>
    public const int DEBUG_BACKTRACE_IGNORE_ARGS = 2;
}
