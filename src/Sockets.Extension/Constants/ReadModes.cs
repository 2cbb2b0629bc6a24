using System.Diagnostics;

namespace PeachpieSockets.Extension.Constants;

/// <summary>The modes of socket_read().</summary>
[PhpExtension("sockets")]
[DebuggerNonUserCode]
public static class ReadModes
{
    /// <summary>Read up to the end of a line, CR or LF. Since PHP 4.0.4.</summary>
    public const int PHP_NORMAL_READ = 1;

    /// <summary>Read what one call delivers. Since PHP 4.0.4.</summary>
    public const int PHP_BINARY_READ = 2;
}
