using System.Runtime.InteropServices;
using PeachpieSockets.Embedded.Library.Network;

namespace PeachpieSockets.Embedded.Library.Process;

/// <summary>Processes, users and errors of the operating system (posix). Failures set posix_get_last_error().</summary>
[PhpExtension("posix")]
public static class PosixFunctions
{
    /// <summary>Sends a signal to a process (0: only asks whether it could).</summary>
    public static bool posix_kill(Context ctx, long process_id, long signal) => Done(ctx, PosixCalls.kill((int)process_id, (int)signal));

    /// <summary>The process's number.</summary>
    public static long posix_getpid() => Environment.ProcessId;

    /// <summary>The number of the parent process.</summary>
    public static long posix_getppid() => PosixCalls.getppid();

    /// <summary>The user's number.</summary>
    public static long posix_getuid() => PosixCalls.UserId;

    /// <summary>The number of the user whose rights the process has.</summary>
    public static long posix_geteuid() => PosixCalls.geteuid();

    /// <summary>The group's number.</summary>
    public static long posix_getgid() => PosixCalls.GroupId;

    /// <summary>The number of the group whose rights the process has.</summary>
    public static long posix_getegid() => PosixCalls.getegid();

    /// <summary>The process group.</summary>
    public static long posix_getpgrp() => PosixCalls.getpgid(0);

    /// <summary>The process group of a process, or false.</summary>
    [return: CastToFalse]
    public static long posix_getpgid(Context ctx, long process_id) => Number(ctx, PosixCalls.getpgid((int)process_id));

    /// <summary>The session of a process, or false.</summary>
    [return: CastToFalse]
    public static long posix_getsid(Context ctx, long process_id) => Number(ctx, PosixCalls.getsid((int)process_id));

    /// <summary>Starts a session; its number, or -1.</summary>
    public static long posix_setsid(Context ctx) => Number(ctx, PosixCalls.setsid());

    /// <summary>Puts a process into a group.</summary>
    public static bool posix_setpgid(Context ctx, long process_id, long process_group_id) => Done(ctx, PosixCalls.setpgid((int)process_id, (int)process_group_id));

    /// <summary>The working folder.</summary>
    [return: CastToFalse]
    public static string? posix_getcwd() => Environment.CurrentDirectory;

    /// <summary>The name of the one who logged in, or false.</summary>
    [return: CastToFalse]
    public static string? posix_getlogin() => Environment.GetEnvironmentVariable("LOGNAME");

    /// <summary>The name of the controlling terminal.</summary>
    [PhpSignature("(): string|false")]
    public static string posix_ctermid() => "/dev/tty";

    /// <summary>About the system.</summary>
    [PhpSignature("(): array|false")]
    public static PhpArray posix_uname()
    {
        var result = new PhpArray();
        result.SetItemValue("sysname", Info.SystemInfo.php_uname("s"));
        result.SetItemValue("nodename", SystemNames.LocalHost);
        result.SetItemValue("release", Info.SystemInfo.php_uname("r"));
        result.SetItemValue("version", Info.SystemInfo.php_uname("v"));
        result.SetItemValue("machine", Info.SystemInfo.php_uname("m"));
        result.SetItemValue("domainname", "(none)");
        return result;
    }

    /// <summary>The time that the process used, in hundredths of a second.</summary>
    [PhpSignature("(): array|false")]
    public static PhpArray posix_times()
    {
        using var process = System.Diagnostics.Process.GetCurrentProcess();
        var result = new PhpArray();
        result.SetItemValue("ticks", Environment.TickCount64 / 10);
        result.SetItemValue("utime", (long)process.UserProcessorTime.TotalMilliseconds / 10);
        result.SetItemValue("stime", (long)process.PrivilegedProcessorTime.TotalMilliseconds / 10);
        result.SetItemValue("cutime", 0L);
        result.SetItemValue("cstime", 0L);
        return result;
    }

    /// <summary>An entry of the user table by name, or false.</summary>
    [return: CastToFalse]
    public static PhpArray? posix_getpwnam(string username) => AccountTables.User(f => f[0] == username);

    /// <summary>An entry of the user table by number, or false.</summary>
    [return: CastToFalse]
    public static PhpArray? posix_getpwuid(long user_id) => AccountTables.User(f => f[2] == ((uint)user_id).ToString(System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>An entry of the group table by name, or false.</summary>
    [return: CastToFalse]
    public static PhpArray? posix_getgrnam(string name) => AccountTables.Group(f => f[0] == name);

    /// <summary>An entry of the group table by number, or false.</summary>
    [return: CastToFalse]
    public static PhpArray? posix_getgrgid(long group_id) => AccountTables.Group(f => f[2] == ((uint)group_id).ToString(System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>The number of the last error.</summary>
    public static long posix_get_last_error(Context ctx) => ctx.GetStatic<State>().Error;

    /// <summary>posix_get_last_error().</summary>
    public static long posix_errno(Context ctx) => ctx.GetStatic<State>().Error;

    /// <summary>The text of an error.</summary>
    public static string posix_strerror(long error_code) => Marshal.GetPInvokeErrorMessage((int)error_code);

    internal static bool Done(Context ctx, int result) => Number(ctx, result) >= 0;

    internal static int Number(Context ctx, int result)
    {
        if (result < 0)
        {
            ctx.GetStatic<State>().Error = Marshal.GetLastPInvokeError();
        }

        return result;
    }

    private sealed class State
    {
        public int Error { get; set; }
    }
}
