using PeachpieSockets.Embedded.Library.Common;

namespace PeachpieSockets.Embedded.Library.Streams.Processes;

/// <summary>Commands and their output: exec() and its kin. Follows PHP 8.2.</summary>
[PhpExtension("standard")]
public static class CommandFunctions
{
    /// <summary>Runs a command; its last line.</summary>
    [PhpSignature("(string $command, &$output = null, &$result_code = null): string|false")]
    public static PhpValue exec(Context ctx, PhpString command, PhpAlias? output = null, PhpAlias? result_code = null)
    {
        using var stream = Open(ctx, command, nameof(exec));
        if (stream is null)
        {
            return PhpValue.False;
        }

        var lines = output is not null && output.Value.IsArray ? output.Value.Array.DeepCopy() : new PhpArray();
        var last = PhpString.Empty;
        while (stream.ReadLine() is { IsDefault: false } line)
        {
            last = Bytes.Copy(line.AsSpan().TrimEnd(" \t\r\n\v\f"u8));
            lines.AddValue(last);
        }

        if (output is not null)
        {
            output.Value = lines;
        }

        End(stream, result_code);
        return last;
    }

    /// <summary>Runs a command; all its output, null for none.</summary>
    [PhpSignature("(string $command): string|false|null")]
    public static PhpValue shell_exec(Context ctx, PhpString command)
    {
        using var stream = Open(ctx, command, nameof(shell_exec));
        if (stream is null)
        {
            return PhpValue.False;
        }

        var all = stream.ReadAll();
        return all.IsEmpty ? PhpValue.Null : all;
    }

    /// <summary>Runs a command and prints its output; the last line.</summary>
    [PhpSignature("(string $command, &$result_code = null): string|false")]
    public static PhpValue system(Context ctx, PhpString command, PhpAlias? result_code = null)
    {
        using var stream = Open(ctx, command, nameof(system));
        if (stream is null)
        {
            return PhpValue.False;
        }

        var last = PhpString.Empty;
        while (stream.ReadLine() is { IsDefault: false } line)
        {
            ctx.Echo(line);
            last = Bytes.Copy(line.AsSpan().TrimEnd(" \t\r\n\v\f"u8));
        }

        End(stream, result_code);
        return last;
    }

    /// <summary>Runs a command and prints its output as it comes.</summary>
    [PhpSignature("(string $command, &$result_code = null): ?false")]
    public static PhpValue passthru(Context ctx, PhpString command, PhpAlias? result_code = null)
    {
        using var stream = Open(ctx, command, nameof(passthru));
        if (stream is null)
        {
            return PhpValue.False;
        }

        Functions.FileContents.PassThrough(ctx, stream);
        End(stream, result_code);
        return PhpValue.Null;
    }

    private static PhpStream? Open(Context ctx, PhpString command, string function)
    {
        StreamState.Of(ctx).Function = function;
        if (command.IsEmpty)
        {
            throw ArgumentBinder.ValueError(function, 1, "command", "cannot be empty");
        }

        var stream = ProcessFunctions.Open(ctx, StreamArguments.Path(command, function, 1, "command"), reads: true, out _);
        if (stream is null)
        {
            ctx.Warning(function == nameof(shell_exec) ? $"{function}(): Unable to execute '{command}'" : $"{function}(): Unable to fork [{command}]");
        }

        return stream;
    }

    private static void End(PhpStream stream, PhpAlias? code)
    {
        stream.Dispose();
        if (code is not null)
        {
            code.Value = stream.ExitCode;
        }
    }
}
