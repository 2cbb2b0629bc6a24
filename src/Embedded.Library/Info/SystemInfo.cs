using System.Globalization;
using PeachpieSockets.Embedded.Library.Common;
using PeachpieSockets.Embedded.Library.Network;

namespace PeachpieSockets.Embedded.Library.Info;

/// <summary>About PHP, the process and the machine.</summary>
[PhpExtension("standard")]
public static class SystemInfo
{
    /// <summary>Separates folders in a path.</summary>
    public static string DIRECTORY_SEPARATOR => OperatingSystem.IsWindows() ? "\\" : "/";

    /// <summary>Separates paths in a list.</summary>
    public static string PATH_SEPARATOR => OperatingSystem.IsWindows() ? ";" : ":";

    /// <summary>connection_status().</summary>
    public const int CONNECTION_NORMAL = 0;

    /// <summary>connection_status().</summary>
    public const int CONNECTION_ABORTED = 1;

    /// <summary>connection_status().</summary>
    public const int CONNECTION_TIMEOUT = 2;

    /// <summary>The version of PHP, or of an extension; false for one that is not there.</summary>
    [PhpSignature("(?string $extension = null): string|false")]
    public static PhpValue phpversion(string? extension = null)
        => extension is null || Functions.CoreFunctions.extension_loaded(extension) ? InfoConstants.PHP_VERSION : PhpValue.False;

    /// <summary>How scripts are run.</summary>
    [PhpSignature("(): string|false")]
    public static string php_sapi_name() => InfoConstants.PHP_SAPI;

    /// <summary>About the operating system: s, n, r, v, m, or a for all.</summary>
    public static string php_uname(string mode = "a")
    {
        string release = Read("/proc/sys/kernel/osrelease", Environment.OSVersion.Version.ToString());
        string version = Read("/proc/sys/kernel/version", Environment.OSVersion.VersionString);
        string host = SystemNames.LocalHost;
        return (mode.Length == 0 ? 'a' : mode[0]) switch
        {
            's' => InfoConstants.PHP_OS,
            'n' => host,
            'r' => release,
            'v' => version,
            'm' => InfoConstants.Machine,
            _ => $"{InfoConstants.PHP_OS} {host} {release} {version} {InfoConstants.Machine}",
        };
    }

    /// <summary>The folder for temporary files.</summary>
    public static string sys_get_temp_dir()
    {
        string path = Path.GetTempPath();
        return path.Length > 1 ? path.TrimEnd(Path.DirectorySeparatorChar) : path;
    }

    /// <summary>The average number of running processes over 1, 5 and 15 minutes, or false.</summary>
    [PhpSignature("(): array|false")]
    public static PhpValue sys_getloadavg()
    {
        string[] parts = Read("/proc/loadavg", "").Split(' ');
        if (parts.Length < 3)
        {
            return PhpValue.False;
        }

        var result = new PhpArray(3);
        foreach (string part in parts.Take(3))
        {
            result.AddValue(double.Parse(part, CultureInfo.InvariantCulture));
        }

        return result;
    }

    /// <summary>The process's number.</summary>
    [PhpSignature("(): int|false")]
    public static long getmypid() => Environment.ProcessId;

    /// <summary>The user's number.</summary>
    [PhpSignature("(): int|false")]
    public static long getmyuid() => Process.PosixCalls.UserId;

    /// <summary>The group's number.</summary>
    [PhpSignature("(): int|false")]
    public static long getmygid() => Process.PosixCalls.GroupId;

    /// <summary>The name of the owner of the script's file; empty where there is none.</summary>
    public static string get_current_user(Context ctx)
    {
        if (OperatingSystem.IsWindows())
        {
            return Environment.UserName;
        }

        string? script = ctx.IncludedFiles.FirstOrDefault();
        var user = script is not null && Streams.Posix.FileStatus.TryGet(System.Text.Encoding.UTF8.GetBytes(script), true, out var status, out _)
            ? Process.PosixFunctions.posix_getpwuid(status.User)
            : null;
        return user is null ? "" : user["name"].StringValue.ToString();
    }

    /// <summary>The machine's name.</summary>
    [return: CastToFalse]
    public static string? gethostname() => SystemNames.LocalHost;

    /// <summary>The bytes of memory in use.</summary>
    public static long memory_get_usage(bool real_usage = false) => real_usage ? Environment.WorkingSet : GC.GetTotalMemory(false);

    /// <summary>The most bytes of memory that were in use.</summary>
    public static long memory_get_peak_usage(bool real_usage = false)
    {
        using var process = System.Diagnostics.Process.GetCurrentProcess();
        return real_usage ? process.PeakWorkingSet64 : Math.Max(GC.GetTotalMemory(false), GC.GetGCMemoryInfo().HeapSizeBytes);
    }

    /// <summary>Does nothing: there is no peak to reset.</summary>
    public static void memory_reset_peak_usage()
    {
    }

    private static readonly string[] s_usage =
    [
        "oublock", "inblock", "msgsnd", "msgrcv", "maxrss", "ixrss", "idrss", "minflt", "majflt", "nsignals", "nvcsw", "nivcsw", "nswap",
        "utime.tv_usec", "utime.tv_sec", "stime.tv_usec", "stime.tv_sec",
    ];

    /// <summary>Time and other resources that the process used.</summary>
    [PhpSignature("(int $mode = 0): array|false")]
    public static PhpArray getrusage(long mode = 0)
    {
        // What .NET does not tell is 0, as where the system does not count it.
        _ = mode;
        using var process = System.Diagnostics.Process.GetCurrentProcess();
        var result = new PhpArray();
        foreach (string name in s_usage)
        {
            result.SetItemValue("ru_" + name, name switch
            {
                "maxrss" => process.PeakWorkingSet64 / 1024,
                "utime.tv_usec" => process.UserProcessorTime.Ticks / 10 % 1000000,
                "utime.tv_sec" => (long)process.UserProcessorTime.TotalSeconds,
                "stime.tv_usec" => process.PrivilegedProcessorTime.Ticks / 10 % 1000000,
                "stime.tv_sec" => (long)process.PrivilegedProcessorTime.TotalSeconds,
                _ => 0,
            });
        }

        return result;
    }

    /// <summary>An environment variable, or all of them; false for one that is not set.</summary>
    [PhpSignature("(?string $name = null, bool $local_only = false): array|string|false")]
    public static PhpValue getenv(Context ctx, PhpString? name = null, bool local_only = false)
    {
        _ = local_only;
        return name is not { } wanted ? ctx.EnvironmentVariables.ToArray()
            : ctx.EnvironmentVariables.Get(Bytes.UpToNul(wanted.AsSpan())) is { } value ? value
            : PhpValue.False;
    }

    /// <summary>Sets an environment variable (<c>NAME=value</c>), or removes it (<c>NAME</c>).</summary>
    public static bool putenv(Context ctx, PhpString assignment)
    {
        if (assignment.IsEmpty || assignment[0] == '=')
        {
            throw ArgumentBinder.ValueError("putenv", 1, "assignment", "must have a valid syntax");
        }

        var text = Bytes.UpToNul(assignment.AsSpan());
        int equals = text.IndexOf((byte)'=');
        if (equals < 0)
        {
            ctx.EnvironmentVariables.Remove(text);
        }
        else
        {
            ctx.EnvironmentVariables.Set(text[..equals], text[(equals + 1)..]);
        }

        return true;
    }

    /// <summary>Compares versions: -1, 0, 1, or whether an operator holds.</summary>
    [PhpSignature("(string $version1, string $version2, ?string $operator = null): int|bool")]
    public static PhpValue version_compare(string version1, string version2, string? @operator = null)
    {
        int order = VersionOrder.Compare(version1, version2);
        return @operator switch
        {
            null => order,
            "<" or "lt" => order < 0,
            "<=" or "le" => order <= 0,
            ">" or "gt" => order > 0,
            ">=" or "ge" => order >= 0,
            "==" or "eq" => order == 0,
            "!=" or "<>" or "ne" => order != 0,
            _ => throw ArgumentBinder.ValueError("version_compare", 3, "operator", "must be a valid comparison operator"),
        };
    }

    /// <summary>The main script's time of change, in seconds.</summary>
    [return: CastToFalse]
    public static long getlastmod(Context ctx) => MainScript(ctx, "filemtime");

    /// <summary>The main script's number in its file system.</summary>
    [return: CastToFalse]
    public static long getmyinode(Context ctx) => MainScript(ctx, "fileinode");

    private static long MainScript(Context ctx, string what)
        => ctx.IncludedInOrder is [var main, ..] && File.Exists(main) && ctx.GetDeclaredFunction(what)!.Invoke(ctx, main) is { IsLong: true } number ? number.Long : -1;

    /// <summary>The options of the command line.</summary>
    [PhpSignature("(string $short_options, array $long_options = [], &$rest_index = null): array|false")]
    public static PhpValue getopt(Context ctx, string short_options, PhpArray? long_options = null, PhpAlias? rest_index = null)
    {
        if (!ctx.Globals.TryGetValue(new IntStringKey("argv"), out var argv) || !argv.GetValue().IsArray)
        {
            return PhpValue.False;
        }

        string[] arguments = [.. argv.GetValue().Array.GetValues().Select(v => Convert.ToPhpString(v, ctx).ToString())];
        var names = long_options?.GetValues().Select(v => Convert.ToPhpString(v, ctx).ToString()).ToArray() ?? [];
        var result = CommandOptions.Parse(arguments, short_options, names, out int rest);
        if (rest_index is not null)
        {
            rest_index.Value = (long)rest;
        }

        return result;
    }

    private static string Read(string path, string otherwise)
    {
        try
        {
            return File.ReadAllText(path).TrimEnd();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return otherwise;
        }
    }
}
