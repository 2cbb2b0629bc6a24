namespace PeachpieSockets.Embedded.Runtime;

/// <summary>PHP's error levels (E_*).</summary>
[Flags]
public enum PhpError
{
    /// <summary>Fatal run-time error.</summary>
    E_ERROR = 1,

    /// <summary>Run-time warning.</summary>
    E_WARNING = 2,

    /// <summary>Compile-time parse error.</summary>
    E_PARSE = 4,

    /// <summary>Run-time notice.</summary>
    E_NOTICE = 8,

    /// <summary>Fatal error while PHP starts.</summary>
    E_CORE_ERROR = 16,

    /// <summary>Warning while PHP starts.</summary>
    E_CORE_WARNING = 32,

    /// <summary>Fatal compile-time error.</summary>
    E_COMPILE_ERROR = 64,

    /// <summary>Compile-time warning.</summary>
    E_COMPILE_WARNING = 128,

    /// <summary>Error by trigger_error().</summary>
    E_USER_ERROR = 256,

    /// <summary>Warning by trigger_error().</summary>
    E_USER_WARNING = 512,

    /// <summary>Notice by trigger_error().</summary>
    E_USER_NOTICE = 1024,

    /// <summary>Not raised any more.</summary>
    E_STRICT = 2048,

    /// <summary>Catchable fatal error.</summary>
    E_RECOVERABLE_ERROR = 4096,

    /// <summary>Run-time deprecation.</summary>
    E_DEPRECATED = 8192,

    /// <summary>Deprecation by trigger_error().</summary>
    E_USER_DEPRECATED = 16384,

    /// <summary>All of them.</summary>
    E_ALL = 32767,

    /// <summary>Peachpie's short name.</summary>
    Warning = E_WARNING,

    /// <summary>Peachpie's short name.</summary>
    Error = E_ERROR,

    /// <summary>Peachpie's short name.</summary>
    Notice = E_NOTICE,
}
