using System.Globalization;
using PeachpieSockets.Embedded.Library.Common;
using PeachpieSockets.Embedded.Library.Streams.Devices;
using PeachpieSockets.Embedded.Library.Streams.Filters;
using PeachpieSockets.Embedded.Library.Streams.Posix;

namespace PeachpieSockets.Embedded.Library.Streams.Wrappers;

/// <summary>php://stdin, stdout, stderr, memory, temp, input, output, fd and filter.</summary>
internal sealed class PhpWrapper : IStreamWrapper
{
    private const string TypeName = "PHP";
    private const long MaxDescriptor = 20000;

    public PhpStream? Open(OpenRequest request, out string reason)
    {
        reason = "operation failed";
        string path = Bytes.Latin1(request.Path.AsSpan()["php://".Length..]);
        string lower = path.ToLowerInvariant();
        bool isDescriptor = lower.StartsWith("fd/", StringComparison.Ordinal);
        if (request.ForInclude && (isDescriptor || lower is "stdin" or "stdout" or "stderr" or "input"))
        {
            return null; // allow_url_include=0
        }

        if (isDescriptor)
        {
            return OpenDescriptor(request, path[3..], ref reason);
        }

        if (lower.StartsWith("filter/", StringComparison.Ordinal))
        {
            return OpenFilter(request, path["filter/".Length..]);
        }

        (StreamDevice? device, string mode) = lower switch
        {
            "stdin" => (StandardDevices.Duplicate(request.Context, 0), request.Mode.ToString()),
            "stdout" => (StandardDevices.Duplicate(request.Context, 1), request.Mode.ToString()),
            "stderr" => (StandardDevices.Duplicate(request.Context, 2), request.Mode.ToString()),
            "output" => (new OutputDevice(request.Context), "wb"),
            "input" => (MemoryDevice.Of("Input", []), "rb"),
            "memory" => Memory(request, "MEMORY"),
            "temp" => Memory(request, "TEMP"),
            _ when lower.StartsWith("temp/", StringComparison.Ordinal) => Memory(request, "TEMP"),
            _ => default,
        };
        if (device is null)
        {
            if (lower is "stdin" or "stdout" or "stderr")
            {
                return null;
            }

            request.Context.Warning($"{request.Function}(): Invalid php:// URL specified");
            return null;
        }

        return Wrap(request, device, mode);
    }

    private static (StreamDevice Device, string Mode) Memory(OpenRequest request, string type)
    {
        CheckMemory(request);
        var mode = request.Mode.AsSpan();
        bool append = mode.Contains((byte)'a');
        bool writable = append || mode.IndexOfAny((byte)'w', (byte)'+') >= 0;
        return (new MemoryDevice(type, writable, append), append ? "a+b" : writable ? "w+b" : "rb");
    }

    // php takes it for the second argument of whatever function was called.
    private static void CheckMemory(OpenRequest request)
    {
        const string Setting = "php://temp/maxmemory:";
        string address = Bytes.Latin1(request.Path.AsSpan());
        if (address.StartsWith(Setting, StringComparison.OrdinalIgnoreCase) && address.AsSpan(Setting.Length).TrimStart() is ['-', >= '1' and <= '9', ..])
        {
            string argument = request.Function switch
            {
                "file_get_contents" or "readfile" => "use_include_path",
                "file_put_contents" => "data",
                "file" => "flags",
                "copy" => "to",
                _ => "mode",
            };
            throw ArgumentBinder.ValueError(request.Function, 2, argument, "must be greater than or equal to 0");
        }
    }

    private static PhpStream? OpenDescriptor(OpenRequest request, string text, ref string reason)
    {
        if (!long.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowLeadingWhite, CultureInfo.InvariantCulture, out long number))
        {
            reason = "php://fd/ stream must be specified in the form php://fd/<orig fd>";
            return null;
        }

        if (number < 0 || number >= MaxDescriptor)
        {
            reason = $"The file descriptors must be non-negative numbers smaller than {MaxDescriptor}";
            return null;
        }

        int copy = OperatingSystem.IsWindows() ? -1 : Libc.Duplicate((int)number);
        if (copy < 0)
        {
            int error = Libc.Error;
            reason = $"Error duping file descriptor {number}; possibly it doesn't exist: [{error}]: {Libc.Text(error)}";
            return null;
        }

        return Wrap(request, new DescriptorDevice(copy) { Inheritance = Inheritance.Full }, request.Mode.ToString());
    }

    private static PhpStream? OpenFilter(OpenRequest request, string path)
    {
        int at = path.StartsWith("resource=", StringComparison.Ordinal) ? 0 : path.IndexOf("/resource=", StringComparison.Ordinal);
        if (at < 0)
        {
            throw PhpException.ErrorException("No URL resource specified");
        }

        string target = path[(path.IndexOf("resource=", at, StringComparison.Ordinal) + "resource=".Length)..];
        var stream = StreamWrappers.Open(request.Context, Bytes.Latin1(target), request.Mode, request.Options, request.Function, silent: true);
        if (stream is null)
        {
            return null;
        }

        var mode = request.Mode.AsSpan();
        bool reads = mode.Contains((byte)'r') || mode.Contains((byte)'+');
        bool writes = mode.Contains((byte)'w') || mode.Contains((byte)'+') || mode.Contains((byte)'a');
        foreach (string part in path[..at].Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            bool isRead = part.StartsWith("read=", StringComparison.OrdinalIgnoreCase);
            bool isWrite = part.StartsWith("write=", StringComparison.OrdinalIgnoreCase);
            foreach (string name in part[(isRead ? 5 : isWrite ? 6 : 0)..].Split('|'))
            {
                Add(request, stream, Bytes.Latin1(Urls.UrlFunctions.urldecode(Bytes.Latin1(name)).AsSpan()), isRead || (!isWrite && reads), isWrite || (!isRead && writes));
            }
        }

        return stream;
    }

    private static void Add(OpenRequest request, PhpStream stream, string name, bool read, bool write)
    {
        foreach (bool side in (ReadOnlySpan<bool>)[true, false])
        {
            if (!(side ? read : write))
            {
                continue;
            }

            if (StreamFilters.Create(request.Context, name, default, request.Function) is not { } filter)
            {
                request.Context.Warning($"{request.Function}(): Unable to create filter ({name})");
                return;
            }

            stream.AddFilter(filter, side, prepend: false);
        }
    }

    private static PhpStream Wrap(OpenRequest request, StreamDevice device, string mode)
    {
        var stream = new PhpStream(request.Context, device, mode) { WrapperType = TypeName, Uri = request.Path, Context = request.Options };
        device.CountInner(request.Context);
        return stream;
    }
}
