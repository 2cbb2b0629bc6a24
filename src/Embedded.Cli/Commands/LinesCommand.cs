using System.Text;
using PeachpieSockets.Embedded.Cli.CommandLine;
using PeachpieSockets.Embedded.Cli.Hosting;
using PeachpieSockets.Embedded.Compiler;
using PeachpieSockets.Embedded.Runtime;

namespace PeachpieSockets.Embedded.Cli.Commands;

/// <summary>Runs code or a file for each line of the standard input, as -R and -F ask: <c>$argn</c> is the line, <c>$argi</c> its number.</summary>
internal static class LinesCommand
{
    private const string BeginName = "Command line begin code";
    private const string RunName = "Command line run code";
    private const string EndName = "Command line end code";

    /// <summary>Runs it; the exit code.</summary>
    public static int Run(Context ctx, Invocation invocation)
    {
        byte[]? file = null;
        try
        {
            file = invocation.File is { } path ? SourceFiles.Read(path) : null;
        }
        catch (UnreadableFileException e)
        {
            ctx.Echo(e.Message);
            return SourceFiles.NotFound;
        }

        Superglobals.Define(ctx, invocation.File ?? RunCommand.InputName, invocation.File ?? "", invocation.Arguments);
        return ScriptHost.Run(ctx, Scripts());

        IEnumerable<PhpScript> Scripts()
        {
            if (invocation.BeginCode is { } begin)
            {
                yield return Code(ctx, begin, BeginName);
            }

            var each = file is not null ? ScriptHost.Load(ctx, file, SourceFiles.RealPath(invocation.File!)) : Code(ctx, invocation.Value, RunName);
            long number = 0;
            foreach (byte[] line in Lines())
            {
                ctx.Globals["argn"] = line;
                ctx.Globals["argi"] = ++number;
                yield return each;
            }

            if (invocation.EndCode is { } end)
            {
                yield return Code(ctx, end, EndName);
            }
        }
    }

    private static PhpScript Code(Context ctx, string code, string name) => ScriptHost.Load(ctx, Encoding.UTF8.GetBytes(code), name, isCode: true);

    // Without their ends.
    private static IEnumerable<byte[]> Lines()
    {
        using var input = new BufferedStream(Console.OpenStandardInput());
        var line = new List<byte>();
        for (int c = input.ReadByte(); c >= 0; c = input.ReadByte())
        {
            if (c != '\n')
            {
                line.Add((byte)c);
                continue;
            }

            // php shows an empty line as a NUL byte.
            byte[] text = Trimmed(line);
            yield return text.Length > 0 ? text : [0];
            line.Clear();
        }

        if (line.Count > 0)
        {
            yield return Trimmed(line);
        }
    }

    private static byte[] Trimmed(List<byte> line)
    {
        int length = line.Count;
        while (length > 0 && line[length - 1] == '\r')
        {
            length--;
        }

        return [.. line.Take(length)];
    }
}
