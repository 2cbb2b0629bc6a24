using PeachpieSockets.Embedded.Library.Streams.Devices;
using PeachpieSockets.Embedded.Library.Streams.Posix;
using PeachpieSockets.Embedded.Library.Streams.Wrappers;

namespace PeachpieSockets.Embedded.Library.Streams.Processes;

/// <summary>The descriptors of a program that proc_open() starts: pipes, files, streams, each other.</summary>
internal sealed class DescriptorList(Context ctx)
{
    private const string Function = "proc_open";

    private readonly List<(int Number, int Descriptor, string Mode)> _ours = [];
    private readonly List<int> _theirs = [];
    private readonly List<PhpStream> _files = [];

    /// <summary>Numbers in the program, and the descriptors that are there.</summary>
    public Dictionary<int, int> Numbers { get; } = [];

    /// <summary>Reads php's specification; false after a warning.</summary>
    public bool Read(PhpArray specification)
    {
        foreach (var (key, item) in specification)
        {
            if (!key.IsInteger)
            {
                throw ArgumentBinder.ValueError(Function, 2, "descriptor_spec", "must be an integer indexed array only");
            }

            int number = (int)key.Integer;
            var value = item.GetValue();
            if (value.AsObject() is PhpResource resource)
            {
                int descriptor = StreamArguments.Stream(ctx, resource, Function).Device.RequireDescriptor(ctx, Function);
                if (descriptor < 0)
                {
                    ctx.Warning($"{Function}(): Cannot represent a stream of type {((PhpStream)resource).Device.Type} as a File Descriptor");
                    return false;
                }

                Numbers[number] = descriptor;
            }
            else if (!value.IsArray)
            {
                throw ArgumentBinder.ValueError(Function, 2, "descriptor_spec", "must only contain arrays and streams");
            }
            else if (!ReadOne(number, value.Array))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Closes what only the program needs.</summary>
    public void CloseChildSides()
    {
        _theirs.ForEach(static descriptor => _ = Libc.close(descriptor));
        _theirs.Clear();
        _files.ForEach(static file => file.Dispose());
    }

    /// <summary>Closes everything, where no program was started.</summary>
    public void Close()
    {
        CloseChildSides();
        _ours.ForEach(static pipe => _ = Libc.close(pipe.Descriptor));
    }

    /// <summary>The streams of our sides, by number.</summary>
    public (PhpArray Array, List<PhpStream> Streams) MakeStreams()
    {
        var array = new PhpArray();
        var streams = new List<PhpStream>();
        foreach (var (number, descriptor, mode) in _ours)
        {
            var stream = new PhpStream(ctx, new DescriptorDevice(descriptor), mode);
            streams.Add(stream);
            array.SetItemValue(number, stream);
        }

        return (array, streams);
    }

    private bool ReadOne(int number, PhpArray specification)
    {
        if (!specification.TryGetValue(0, out var first))
        {
            throw PhpException.ValueErrorException("Missing handle qualifier in array");
        }

        string kind = Convert.ToPhpString(first.GetValue(), ctx).ToString();
        switch (kind)
        {
            case "pipe":
                return AddPipe(number, Argument(specification, 1, "Missing mode parameter for 'pipe'").ToString());
            case "file":
                var path = Argument(specification, 1, "Missing file name parameter for 'file'");
                var file = StreamWrappers.Open(ctx, path, Argument(specification, 2, "Missing mode parameter for 'file'"), null, Function);
                return file is not null && AddFile(number, file);
            case "null":
                return StreamWrappers.Open(ctx, "/dev/null", "r+", null, Function) is { } nowhere && AddFile(number, nowhere);
            case "redirect":
                int target = int.TryParse(Argument(specification, 1, "Missing redirection target").ToString(), out int parsed) ? parsed : -1;
                Numbers[number] = Numbers.TryGetValue(target, out int existing) ? existing : target;
                return true;
            default:
                ctx.Warning($"{Function}(): {kind} is not a valid descriptor spec/mode");
                return false;
        }
    }

    private unsafe bool AddPipe(int number, string mode)
    {
        var ends = stackalloc int[2];
        if (OperatingSystem.IsWindows() || Libc.pipe(ends) < 0)
        {
            ctx.Warning($"{Function}(): Unable to create pipe {Libc.Text(OperatingSystem.IsWindows() ? 38 : Libc.Error)}");
            return false;
        }

        // "r": the program reads, so we write.
        bool childReads = mode.StartsWith('r');
        int ours = childReads ? ends[1] : ends[0];
        int theirs = childReads ? ends[0] : ends[1];
        _ = Libc.fcntl(ours, Libc.F_SETFD, Libc.FD_CLOEXEC);
        _ = Libc.fcntl(theirs, Libc.F_SETFD, Libc.FD_CLOEXEC);
        _ours.Add((number, ours, childReads ? "w" : "r"));
        _theirs.Add(theirs);
        Numbers[number] = theirs;
        return true;
    }

    private bool AddFile(int number, PhpStream file)
    {
        _files.Add(file);
        Numbers[number] = file.Device.Descriptor;
        return true;
    }

    private PhpString Argument(PhpArray specification, int index, string missing)
        => specification.TryGetValue(index, out var value)
            ? Convert.ToPhpString(value.GetValue(), ctx)
            : throw PhpException.ValueErrorException(missing);
}
