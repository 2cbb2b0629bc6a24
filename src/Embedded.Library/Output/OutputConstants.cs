namespace PeachpieSockets.Embedded.Library.Output;

/// <summary>Flags of output buffers.</summary>
[PhpExtension("Core")]
public static class OutputConstants
{
    /// <summary>The first call of a handler.</summary>
    public const int PHP_OUTPUT_HANDLER_START = 1;

    /// <summary>A full chunk.</summary>
    public const int PHP_OUTPUT_HANDLER_WRITE = 0;

    /// <summary>A full chunk.</summary>
    public const int PHP_OUTPUT_HANDLER_CONT = 0;

    /// <summary>The contents are thrown away.</summary>
    public const int PHP_OUTPUT_HANDLER_CLEAN = 2;

    /// <summary>The contents go on.</summary>
    public const int PHP_OUTPUT_HANDLER_FLUSH = 4;

    /// <summary>The last call of a handler.</summary>
    public const int PHP_OUTPUT_HANDLER_FINAL = 8;

    /// <summary>The last call of a handler.</summary>
    public const int PHP_OUTPUT_HANDLER_END = 8;

    /// <summary>ob_clean() is allowed.</summary>
    public const int PHP_OUTPUT_HANDLER_CLEANABLE = 16;

    /// <summary>ob_flush() is allowed.</summary>
    public const int PHP_OUTPUT_HANDLER_FLUSHABLE = 32;

    /// <summary>The buffer may be ended.</summary>
    public const int PHP_OUTPUT_HANDLER_REMOVABLE = 64;

    /// <summary>All three.</summary>
    public const int PHP_OUTPUT_HANDLER_STDFLAGS = 112;

    /// <summary>The handler was called.</summary>
    public const int PHP_OUTPUT_HANDLER_STARTED = 4096;

    /// <summary>The handler failed.</summary>
    public const int PHP_OUTPUT_HANDLER_DISABLED = 8192;
}
