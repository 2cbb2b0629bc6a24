using System.Runtime.InteropServices;

namespace PeachpieSockets.Embedded.Library.Info;

/// <summary>What PHP this is and where it runs.</summary>
[PhpExtension("Core")]
public static class InfoConstants
{
    /// <summary>The PHP version whose behaviour this follows.</summary>
    public const string PHP_VERSION = "8.2.36";

    /// <summary>The first part of the version.</summary>
    public const int PHP_MAJOR_VERSION = 8;

    /// <summary>The second part of the version.</summary>
    public const int PHP_MINOR_VERSION = 2;

    /// <summary>The third part of the version.</summary>
    public const int PHP_RELEASE_VERSION = 36;

    /// <summary>What follows the three parts.</summary>
    public const string PHP_EXTRA_VERSION = "";

    /// <summary>The version as one number.</summary>
    public const int PHP_VERSION_ID = 80236;

    /// <summary>Not built for threads, as far as scripts can tell.</summary>
    public const int PHP_ZTS = 0;

    /// <summary>Not a debug build.</summary>
    public const int PHP_DEBUG = 0;

    /// <summary>The largest int.</summary>
    public const long PHP_INT_MAX = long.MaxValue;

    /// <summary>The smallest int.</summary>
    public const long PHP_INT_MIN = long.MinValue;

    /// <summary>The bytes of an int.</summary>
    public const int PHP_INT_SIZE = 8;

    /// <summary>Digits that a float keeps.</summary>
    public const int PHP_FLOAT_DIG = 15;

    /// <summary>The smallest float that added to 1 makes a difference.</summary>
    public const double PHP_FLOAT_EPSILON = 2.2204460492503131e-16;

    /// <summary>The smallest positive normal float.</summary>
    public const double PHP_FLOAT_MIN = 2.2250738585072014e-308;

    /// <summary>The largest float.</summary>
    public const double PHP_FLOAT_MAX = double.MaxValue;

    /// <summary>The longest path.</summary>
    public const int PHP_MAXPATHLEN = 4096;

    /// <summary>How scripts are run.</summary>
    public const string PHP_SAPI = "cli";

    /// <summary>Nothing.</summary>
    public const string PHP_MANDIR = "/usr/share/man";

    /// <summary>The program that runs scripts.</summary>
    public static string PHP_BINARY => Environment.ProcessPath ?? "";

    /// <summary>The operating system.</summary>
    public static string PHP_OS => OperatingSystem.IsWindows() ? "WINNT" : OperatingSystem.IsMacOS() ? "Darwin" : "Linux";

    /// <summary>The operating system's family.</summary>
    public static string PHP_OS_FAMILY => OperatingSystem.IsWindows() ? "Windows" : OperatingSystem.IsMacOS() ? "Darwin" : "Linux";

    /// <summary>The end of a line.</summary>
    public static string PHP_EOL => Environment.NewLine;

    /// <summary>The ending of shared libraries.</summary>
    public static string PHP_SHLIB_SUFFIX => OperatingSystem.IsWindows() ? "dll" : "so";

    /// <summary>The descriptors that select() of this system takes; no limit here.</summary>
    public const int PHP_FD_SETSIZE = 1024;

    /// <summary>get_defined_vars() and others: whether strings are UTF-8 by default.</summary>
    public const string DEFAULT_INCLUDE_PATH = ".:/usr/share/php";

    /// <summary>A folder of modules.</summary>
    public const string PHP_EXTENSION_DIR = "";

    /// <summary>A folder.</summary>
    public const string PHP_PREFIX = "/usr";

    /// <summary>A folder.</summary>
    public const string PHP_BINDIR = "/usr/bin";

    /// <summary>A folder.</summary>
    public const string PHP_LIBDIR = "/usr/lib/php";

    /// <summary>A folder.</summary>
    public const string PHP_DATADIR = "/usr/share";

    /// <summary>A folder.</summary>
    public const string PHP_SYSCONFDIR = "/etc";

    /// <summary>A folder.</summary>
    public const string PHP_LOCALSTATEDIR = "/var";

    /// <summary>A folder.</summary>
    public const string PHP_CONFIG_FILE_PATH = "";

    /// <summary>A folder.</summary>
    public const string PHP_CONFIG_FILE_SCAN_DIR = "";

    internal static string Machine => RuntimeInformation.OSArchitecture switch
    {
        Architecture.X64 => "x86_64",
        Architecture.Arm64 => "aarch64",
        var other => other.ToString().ToLowerInvariant(),
    };

    /// <summary>Not built for debugging.</summary>
    public const bool ZEND_DEBUG_BUILD = false;

    /// <summary>Not built for threads, as far as scripts can tell.</summary>
    public const bool ZEND_THREAD_SAFE = false;
}
