using System.Runtime.InteropServices;
using PeachpieSockets.Embedded.Library.Streams.Posix;

namespace PeachpieSockets.Embedded.Library.Info;

/// <summary>syslog(3). Follows PHP 8.2.</summary>
[PhpExtension("standard")]
public static class SystemLog
{
    /// <summary>The system cannot be used.</summary>
    public const int LOG_EMERG = 0;

    /// <summary>Something must be done at once.</summary>
    public const int LOG_ALERT = 1;

    /// <summary>A critical state.</summary>
    public const int LOG_CRIT = 2;

    /// <summary>An error.</summary>
    public const int LOG_ERR = 3;

    /// <summary>A warning.</summary>
    public const int LOG_WARNING = 4;

    /// <summary>Normal, but worth to be seen.</summary>
    public const int LOG_NOTICE = 5;

    /// <summary>Information.</summary>
    public const int LOG_INFO = 6;

    /// <summary>For those who look for faults.</summary>
    public const int LOG_DEBUG = 7;

    /// <summary>Of the kernel.</summary>
    public const int LOG_KERN = 0;

    /// <summary>Of users' programs.</summary>
    public const int LOG_USER = 8;

    /// <summary>Of mail.</summary>
    public const int LOG_MAIL = 16;

    /// <summary>Of daemons.</summary>
    public const int LOG_DAEMON = 24;

    /// <summary>Of logins.</summary>
    public const int LOG_AUTH = 32;

    /// <summary>Of the log itself.</summary>
    public const int LOG_SYSLOG = 40;

    /// <summary>Of printers.</summary>
    public const int LOG_LPR = 48;

    /// <summary>Of news.</summary>
    public const int LOG_NEWS = 56;

    /// <summary>Of UUCP.</summary>
    public const int LOG_UUCP = 64;

    /// <summary>Of the clock.</summary>
    public const int LOG_CRON = 72;

    /// <summary>Of logins, private.</summary>
    public const int LOG_AUTHPRIV = 80;

    /// <summary>Free for local use.</summary>
    public const int LOG_LOCAL0 = 128;

    /// <summary>Free for local use.</summary>
    public const int LOG_LOCAL1 = 136;

    /// <summary>Free for local use.</summary>
    public const int LOG_LOCAL2 = 144;

    /// <summary>Free for local use.</summary>
    public const int LOG_LOCAL3 = 152;

    /// <summary>Free for local use.</summary>
    public const int LOG_LOCAL4 = 160;

    /// <summary>Free for local use.</summary>
    public const int LOG_LOCAL5 = 168;

    /// <summary>Free for local use.</summary>
    public const int LOG_LOCAL6 = 176;

    /// <summary>Free for local use.</summary>
    public const int LOG_LOCAL7 = 184;

    /// <summary>With the process's number.</summary>
    public const int LOG_PID = 1;

    /// <summary>To the console where the log is not there.</summary>
    public const int LOG_CONS = 2;

    /// <summary>The log is opened with the first message.</summary>
    public const int LOG_ODELAY = 4;

    /// <summary>The log is opened at once.</summary>
    public const int LOG_NDELAY = 8;

    /// <summary>Children are not waited for.</summary>
    public const int LOG_NOWAIT = 16;

    /// <summary>To the standard error output as well.</summary>
    public const int LOG_PERROR = 32;

    private static nint s_ident;

    /// <summary>Says how messages are marked.</summary>
    [PhpSignature("(string $prefix, int $flags, int $facility): true")]
    public static bool openlog(PhpString prefix, long flags, long facility)
    {
        if (!OperatingSystem.IsWindows())
        {
            // The library keeps the pointer: what it points to is never freed.
            s_ident = Marshal.StringToCoTaskMemUTF8(prefix.ToString());
            Libc.openlog(s_ident, (int)flags, (int)facility);
        }

        return true;
    }

    /// <summary>Closes the log.</summary>
    [PhpSignature("(): true")]
    public static bool closelog()
    {
        if (!OperatingSystem.IsWindows())
        {
            Libc.closelog();
        }

        return true;
    }

    /// <summary>Writes a message; each of its lines is one of its own.</summary>
    [PhpSignature("(int $priority, string $message): true")]
    public static bool syslog(long priority, PhpString message)
    {
        if (!OperatingSystem.IsWindows())
        {
            foreach (string line in message.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries))
            {
                Libc.Log((int)priority, line);
            }
        }

        return true;
    }
}
