using PeachpieSockets.Embedded.Library.Common;
using PeachpieSockets.Embedded.Library.Streams.Devices;
using PeachpieSockets.Embedded.Library.Streams.Functions;
using PeachpieSockets.Embedded.Library.Streams.Posix;

namespace PeachpieSockets.Embedded.Library.Streams.Processes;

/// <summary>Programs with pipes: popen() and proc_open(). Follows PHP 8.2.</summary>
[PhpExtension("standard")]
public static class ProcessFunctions
{
    private static readonly byte[] s_shell = "/bin/sh"u8.ToArray();

    /// <summary>Runs a command with one pipe.</summary>
    [PhpSignature("(string $command, string $mode)")]
    [PhpCountedResults]
    public static PhpValue popen(Context ctx, PhpString command, string mode)
    {
        StreamArguments.Path(command, nameof(popen), 1, "command");
        int binary = mode.IndexOf('b', StringComparison.Ordinal);
        string kind = binary < 0 ? mode : mode.Remove(binary, 1);
        if (kind is not ("r" or "w" or ""))
        {
            throw ArgumentBinder.ValueError(nameof(popen), 2, "mode", "must be one of \"r\", \"rb\", \"w\", or \"wb\"");
        }

        if (kind.Length == 0)
        {
            const int Einval = 22;
            ctx.Warning($"popen({command},): {Libc.Text(Einval)}");
            return PhpValue.False;
        }

        var stream = Open(ctx, command, kind == "r", out int error, mode);
        if (stream is null)
        {
            ctx.Warning($"popen({command},{kind}): {Libc.Text(error)}");
        }

        return FileHandles.OrFalse(stream);
    }

    /// <summary>Closes the pipe and waits for the command: its exit code.</summary>
    [PhpKeeps(PhpKeeping.Nothing)]
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
        StreamState.Of(ctx).Function = nameof(proc_open);
        var arguments = command.IsArray ? Arguments(ctx, command.Array) : Shell(command.StringValue);
        if (OperatingSystem.IsWindows())
        {
            ctx.Warning($"{nameof(proc_open)}(): Exec failed: Function not implemented");
            return PhpValue.False;
        }

        var descriptors = new DescriptorList(ctx);
        bool isRead = false;
        try
        {
            isRead = descriptors.Read(descriptor_spec);
        }
        finally
        {
            if (!isRead)
            {
                descriptors.Close();
            }
        }

        if (!isRead)
        {
            return PhpValue.False;
        }

        byte[]? folder = cwd is { IsEmpty: false } given && IsEnterable(given) ? given.ToBytes() : null;
        int pid = Run(ctx, arguments, command.IsArray, descriptors, folder, Environment(ctx, env_vars), out int error);
        descriptors.CloseChildSides();
        if (pid < 0)
        {
            descriptors.Close();
            ctx.Warning($"{nameof(proc_open)}(): Fork failed - {Libc.Text(error)}");
            return PhpValue.False;
        }

        var (array, streams) = descriptors.MakeStreams();
        pipes.Value = array;
        return new ProcessResource(pid, command.IsArray ? new PhpString(arguments[0]) : command.StringValue, streams);
    }

    /// <summary>Closes the pipes and waits for the program: its exit code.</summary>
    public static int proc_close(PhpResource process) => Get(process, nameof(proc_close)).Close();

    /// <summary>How the program is.</summary>
    public static PhpArray proc_get_status(PhpResource process) => Get(process, nameof(proc_get_status)).GetStatus();

    /// <summary>Sends a signal to the program.</summary>
    public static bool proc_terminate(PhpResource process, long signal = 15)
        => !OperatingSystem.IsWindows() && Library.Process.PosixCalls.kill(Get(process, nameof(proc_terminate)).ProcessId, (int)signal) == 0;

    /// <summary>Starts a command with a pipe from it or to it; null with errno.</summary>
    internal static unsafe PhpStream? Open(Context ctx, PhpString command, bool reads, out int error, string mode = "r")
    {
        var ends = stackalloc int[2];
        error = OperatingSystem.IsWindows() ? 38 : Libc.Pipe(ends) < 0 ? Libc.Error : 0;
        if (error == 0)
        {
            int ours = reads ? ends[0] : ends[1];
            int theirs = reads ? ends[1] : ends[0];
            int pid = Spawn.Start(
                Shell(command), new Dictionary<int, int> { [reads ? 1 : 0] = theirs }, null, ctx.EnvironmentVariables.Entries,
                () => StreamState.Of(ctx).GetInherited(byCommand: true), out error, s_shell);
            _ = Libc.close(theirs);
            if (pid >= 0)
            {
                var stream = new PhpStream(ctx, new DescriptorDevice(ours) { Inheritance = Inheritance.NotByCommands }, mode);
                stream.OnClose = () => stream.ExitCode = Spawn.Wait(pid, wait: Context.Current is not { IsCanceled: true }) is { } status ? ProcessResource.ExitCode(status) : -1;
                return stream;
            }

            _ = Libc.close(ours);
        }

        return null;
    }

    private static int Run(
        Context ctx, List<byte[]> arguments, bool isProgram, DescriptorList descriptors, byte[]? folder, IReadOnlyList<byte[]> environment, out int error)
    {
        IReadOnlyCollection<int> Inherited()
        {
            var inherited = StreamState.Of(ctx).GetInherited(byCommand: false);
            inherited.ExceptWith(descriptors.Private);
            return inherited;
        }

        var numbers = descriptors.Numbers;
        int wrong = numbers.Keys.FirstOrDefault(static number => number < 0);
        error = 0;
        int pid = wrong < 0 ? -1 : Spawn.Start(arguments, numbers, folder, environment, Inherited, out error, isProgram ? null : s_shell);
        if (pid >= 0)
        {
            return pid;
        }

        // php finds this out in the child, which tells it on its own output and ends.
        var problem = wrong < 0
            ? PhpString.Format($"Unable to copy file descriptor {numbers[wrong]} (for pipe) into file descriptor {wrong}: Bad file descriptor")
            : $"Exec failed: {Libc.Text(error)}";
        List<byte[]> report = ["sh"u8.ToArray(), "-c"u8.ToArray(), "printf %s \"$1\"; exit 127"u8.ToArray(), "sh"u8.ToArray(), Shown(ctx, problem)];
        var possible = numbers.Where(static pair => pair.Key >= 0).ToDictionary();
        return Spawn.Start(report, possible, folder, ctx.EnvironmentVariables.Entries, Inherited, out error, s_shell);
    }

    // What the script shows of a warning, which is not for its own output.
    private static byte[] Shown(Context ctx, PhpString problem)
    {
        ctx.Output.Start();
        var buffer = ctx.Output.Top;
        try
        {
            ctx.Warning($"{nameof(proc_open)}(): {problem}");
            return buffer is not null && ctx.Output.Top == buffer ? buffer.GetContents().ToBytes() : [];
        }
        finally
        {
            if (ctx.Output.Top == buffer)
            {
                ctx.Output.EndClean();
            }
        }
    }

    private static List<byte[]> Arguments(Context ctx, PhpArray command)
    {
        if (command.Count == 0)
        {
            throw ArgumentBinder.ValueError(nameof(proc_open), 1, "command", "must have at least one element");
        }

        var arguments = new List<byte[]>();
        foreach (var (_, part) in command)
        {
            byte[] argument = Convert.ToPhpString(part.GetValue(), ctx).ToBytes();
            arguments.Add(!argument.Contains((byte)0) ? argument : throw PhpException.ValueErrorException($"Command array element {arguments.Count + 1} contains a null byte"));
        }

        return arguments;
    }

    // php does not mind that a program cannot start where the script wants it: it starts here then.
    private static bool IsEnterable(PhpString folder)
    {
        const int Search = 1;
        return Libc.access(Libc.CString([.. Bytes.UpToNul(folder.AsSpan()), .. "/."u8]), Search) == 0;
    }

    private static List<byte[]> Shell(PhpString command) => ["sh"u8.ToArray(), "-c"u8.ToArray(), command.ToBytes()];

    // Without those that are empty, as php has them.
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
            if (!text.IsEmpty)
            {
                result.Add(key.IsString && key.String.Length > 0 ? [.. key.String.AsSpan(), (byte)'=', .. text.AsSpan()] : text.ToBytes());
            }
        }

        return result;
    }

    private static ProcessResource Get(PhpResource resource, string function)
        => resource is ProcessResource { IsValid: true } process
            ? process
            : throw PhpException.TypeErrorException($"{function}(): supplied resource is not a valid process resource");
}
