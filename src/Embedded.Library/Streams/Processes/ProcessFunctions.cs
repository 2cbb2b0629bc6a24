using PeachpieSockets.Embedded.Library.Streams.Devices;
using PeachpieSockets.Embedded.Library.Streams.Functions;
using PeachpieSockets.Embedded.Library.Streams.Posix;

namespace PeachpieSockets.Embedded.Library.Streams.Processes;

/// <summary>Programs with pipes: popen() and proc_open(). Follows PHP 8.2.</summary>
[PhpExtension("standard")]
public static class ProcessFunctions
{
    /// <summary>Runs a command with one pipe.</summary>
    [PhpSignature("(string $command, string $mode)")]
    [PhpCountedResults]
    public static PhpValue popen(Context ctx, PhpString command, string mode)
    {
        StreamArguments.Path(command, nameof(popen), 1, "command");
        string kind = mode.Replace("b", "", StringComparison.Ordinal);
        if (kind is not ("r" or "w"))
        {
            throw ArgumentBinder.ValueError(nameof(popen), 2, "mode", "must be one of \"r\", \"rb\", \"w\", or \"wb\"");
        }

        return FileHandles.OrFalse(Open(ctx, command, kind == "r", nameof(popen)));
    }

    /// <summary>Closes the pipe and waits for the command: its exit code.</summary>
    public static int pclose(Context ctx, PhpResource handle)
    {
        var stream = StreamArguments.Stream(ctx, handle, nameof(pclose), 1, "handle");
        stream.Dispose();
        return stream.ExitCode;
    }

    /// <summary>Runs a program with the descriptors given.</summary>
    [PhpSignature("(array|string $command, array $descriptor_spec, &$pipes, ?string $cwd = null, ?array $env_vars = null, ?array $options = null)")]
    public static PhpValue proc_open(
        Context ctx, [PhpParam("array|string")] PhpValue command, PhpArray descriptor_spec, PhpAlias pipes, PhpString? cwd = null,
        PhpArray? env_vars = null, PhpArray? options = null)
    {
        const string Function = nameof(proc_open);
        StreamState.Of(ctx).Function = Function;
        List<byte[]> arguments = [];
        if (command.IsArray)
        {
            foreach (var (_, part) in command.Array)
            {
                arguments.Add(Convert.ToPhpString(part.GetValue(), ctx).ToBytes());
            }

            if (arguments.Count == 0)
            {
                throw ArgumentBinder.ValueError(Function, 1, "command", "must have at least one element");
            }
        }
        else
        {
            arguments = Shell(command.StringValue);
        }

        var descriptors = new DescriptorList(ctx);
        if (!descriptors.Read(descriptor_spec))
        {
            descriptors.Close();
            return PhpValue.False;
        }

        int pid = Spawn.Start(arguments, descriptors.Numbers, cwd is { IsEmpty: false } folder ? folder.ToBytes() : null, Environment(ctx, env_vars), out int error);
        descriptors.CloseChildSides();
        if (pid < 0)
        {
            descriptors.Close();
            ctx.Warning($"{Function}(): Exec failed: {Libc.Text(error)}");
            return PhpValue.False;
        }

        var (array, streams) = descriptors.MakeStreams();
        pipes.Value = array;
        return new ProcessResource(pid, arguments[0].Length > 0 && !command.IsArray ? command.StringValue : new PhpString(arguments[0]), streams);
    }

    /// <summary>Closes the pipes and waits for the program: its exit code.</summary>
    public static int proc_close(PhpResource process) => Get(process, nameof(proc_close)).Close();

    /// <summary>How the program is.</summary>
    public static PhpArray proc_get_status(PhpResource process) => Get(process, nameof(proc_get_status)).GetStatus();

    /// <summary>Sends a signal to the program.</summary>
    public static bool proc_terminate(PhpResource process, long signal = 15)
        => !OperatingSystem.IsWindows() && Library.Process.PosixCalls.kill(Get(process, nameof(proc_terminate)).ProcessId, (int)signal) == 0;

    /// <summary>Starts a command with a pipe from it or to it; null after a warning.</summary>
    internal static unsafe PhpStream? Open(Context ctx, PhpString command, bool reads, string function)
    {
        var ends = stackalloc int[2];
        int error = OperatingSystem.IsWindows() ? 38 : Libc.pipe(ends) < 0 ? Libc.Error : 0;
        int pid = -1;
        if (error == 0)
        {
            int ours = reads ? ends[0] : ends[1];
            int theirs = reads ? ends[1] : ends[0];
            _ = Libc.fcntl(ours, Libc.F_SETFD, Libc.FD_CLOEXEC);
            _ = Libc.fcntl(theirs, Libc.F_SETFD, Libc.FD_CLOEXEC);
            pid = Spawn.Start(Shell(command), new Dictionary<int, int> { [reads ? 1 : 0] = theirs }, null, ctx.EnvironmentVariables.Entries, out error);
            _ = Libc.close(theirs);
            if (pid >= 0)
            {
                var stream = new PhpStream(ctx, new DescriptorDevice(ours), reads ? "r" : "w");
                stream.OnClose = () => stream.ExitCode = Spawn.Wait(pid, wait: Context.Current is not { IsCanceled: true }) is { } status ? ProcessResource.ExitCode(status) : -1;
                return stream;
            }

            _ = Libc.close(ours);
        }

        ctx.Warning($"{function}({command},{(reads ? "r" : "w")}): {Libc.Text(error)}");
        return null;
    }

    private static List<byte[]> Shell(PhpString command) => ["/bin/sh"u8.ToArray(), "-c"u8.ToArray(), command.ToBytes()];

    private static IReadOnlyList<byte[]> Environment(Context ctx, PhpArray? variables)
    {
        if (variables is null)
        {
            return ctx.EnvironmentVariables.Entries;
        }

        var result = new List<byte[]>();
        foreach (var (key, value) in variables)
        {
            var text = Convert.ToPhpString(value.GetValue(), ctx);
            result.Add(key.IsString ? [.. key.String.AsSpan(), (byte)'=', .. text.AsSpan()] : text.ToBytes());
        }

        return result;
    }

    private static ProcessResource Get(PhpResource resource, string function)
        => resource is ProcessResource { IsValid: true } process
            ? process
            : throw PhpException.TypeErrorException($"{function}(): supplied resource is not a valid process resource");
}
