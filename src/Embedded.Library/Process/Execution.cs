using System.Diagnostics;
using PeachpieSockets.Embedded.Library.Common;
using NetProcess = System.Diagnostics.Process;

namespace PeachpieSockets.Embedded.Library.Process;

/// <summary>Running commands by the shell.</summary>
[PhpExtension("standard")]
public static class Execution
{
    /// <summary>Runs a command: the last line of its output, all lines in output, its exit code in result_code.</summary>
    public static PhpValue exec(Context ctx, PhpString command, PhpAlias? output = null, PhpAlias? result_code = null)
    {
        if (!TryRun(ctx, "exec", command, null, out var text, out int code))
        {
            return PhpValue.False;
        }

        var lines = Lines(text);
        if (output is not null)
        {
            var all = output.Value.IsArray ? output.Value.Array.DeepCopy() : [];
            foreach (var line in lines)
            {
                all.AddValue(line);
            }

            output.Value = all;
        }

        Tell(result_code, code);
        return lines.Count == 0 ? PhpValue.EmptyString : lines[^1];
    }

    /// <summary>Runs a command and prints its output; the last line of it.</summary>
    public static PhpValue system(Context ctx, PhpString command, PhpAlias? result_code = null)
    {
        if (!TryRun(ctx, "system", command, bytes => Print(ctx, bytes), out var text, out int code))
        {
            return PhpValue.False;
        }

        Tell(result_code, code);
        var lines = Lines(text);
        return lines.Count == 0 ? PhpValue.EmptyString : lines[^1];
    }

    /// <summary>Runs a command and prints its output as it is.</summary>
    public static PhpValue passthru(Context ctx, PhpString command, PhpAlias? result_code = null)
    {
        if (!TryRun(ctx, "passthru", command, bytes => Print(ctx, bytes), out _, out int code))
        {
            return PhpValue.False;
        }

        Tell(result_code, code);
        return default;
    }

    /// <summary>Runs a command: its output, null where there is none, false where it cannot be run.</summary>
    public static PhpValue shell_exec(Context ctx, PhpString command)
        => !TryRun(ctx, "shell_exec", command, null, out var text, out _) ? PhpValue.False : text.Length == 0 ? PhpValue.Null : text;

    private static void Print(Context ctx, ReadOnlyMemory<byte> bytes)
    {
        ctx.Echo(bytes.Span);
        ctx.Output.Flush();
    }

    private static void Tell(PhpAlias? variable, int code)
    {
        if (variable is not null)
        {
            variable.Value = (long)code;
        }
    }

    // Lines without the white space at their ends.
    private static List<PhpString> Lines(byte[] text)
    {
        var lines = new List<PhpString>();
        var rest = text.AsSpan();
        while (rest.Length > 0)
        {
            int end = rest.IndexOf((byte)'\n');
            var line = end < 0 ? rest : rest[..end];
            lines.Add(Bytes.Copy(line.TrimEnd(" \t\r\v\f"u8)));
            rest = end < 0 ? default : rest[(end + 1)..];
        }

        return lines;
    }

    private static bool TryRun(Context ctx, string function, PhpString command, Action<ReadOnlyMemory<byte>>? onOutput, out byte[] output, out int code)
    {
        output = [];
        code = -1;
        if (command.IsEmpty)
        {
            throw ArgumentBinder.ValueError(function, 1, "command", "cannot be empty");
        }

        if (command.AsSpan().Contains((byte)0))
        {
            throw ArgumentBinder.ValueError(function, 1, "command", "must not contain any null bytes");
        }

        var start = OperatingSystem.IsWindows()
            ? new ProcessStartInfo("cmd.exe", ["/s", "/c", command.ToString()])
            : new ProcessStartInfo("/bin/sh", ["-c", command.ToString()]);
        start.RedirectStandardOutput = true;
        start.UseShellExecute = false;
        start.WorkingDirectory = Environment.CurrentDirectory;
        try
        {
            using var process = NetProcess.Start(start)!;
            using var collected = new MemoryStream();
            var buffer = new byte[8192];
            var stream = process.StandardOutput.BaseStream;
            for (int count; (count = stream.Read(buffer)) > 0;)
            {
                collected.Write(buffer, 0, count);
                onOutput?.Invoke(buffer.AsMemory(0, count));
            }

            process.WaitForExit();
            code = process.ExitCode;
            output = collected.ToArray();
            return true;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            ctx.Warning($"{function}(): Unable to fork [{command}]");
            return false;
        }
    }
}
