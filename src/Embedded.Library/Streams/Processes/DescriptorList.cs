using PeachpieSockets.Embedded.Library.Streams.Devices;
using PeachpieSockets.Embedded.Library.Streams.Posix;
using PeachpieSockets.Embedded.Library.Streams.Transports;
using PeachpieSockets.Embedded.Library.Streams.Wrappers;

namespace PeachpieSockets.Embedded.Library.Streams.Processes;

/// <summary>The descriptors of a program that proc_open() starts: pipes, sockets, a terminal, files, streams, each other.</summary>
internal sealed class DescriptorList(Context ctx)
{
    private const string Function = "proc_open";

    private const int LastStandard = 2;

    private readonly List<(int Number, StreamDevice Device, string Mode)> _ours = [];
    private readonly List<int> _theirs = [];
    private readonly List<IDisposable> _files = [];
    private (int Ours, int Theirs)? _terminal;

    /// <summary>Numbers in the program, and the descriptors that are there.</summary>
    public Dictionary<int, int> Numbers { get; } = [];

    /// <summary>Descriptors that were opened for the program to have by another number.</summary>
    public HashSet<int> Private { get; } = [];

    /// <summary>Reads php's specification; false after a warning.</summary>
    public bool Read(PhpArray specification)
    {
        int place = 0;
        foreach (var (key, item) in specification)
        {
            if (!key.IsInteger)
            {
                throw ArgumentBinder.ValueError(Function, 2, "descriptor_spec", "must be an integer indexed array");
            }

            int number = (int)key.Integer;
            var value = item.GetValue();
            if (value.AsObject() is PhpResource resource and not IPhpObjectLike)
            {
                int descriptor = StreamArguments.Stream(ctx, resource, Function).Device.RequireDescriptor(ctx, Function);
                if (descriptor < 0)
                {
                    ctx.Warning($"{Function}(): Cannot represent a stream of type {((PhpStream)resource).Device.Type} as a File Descriptor");
                    return false;
                }

                if (!AddCopy(number, descriptor, place))
                {
                    return false;
                }
            }
            else if (!value.IsArray)
            {
                throw ArgumentBinder.ValueError(Function, 2, "descriptor_spec", "must only contain arrays and streams");
            }
            else if (!ReadOne(number, value.Array))
            {
                return false;
            }

            place++;
        }

        return true;
    }

    /// <summary>Closes what only the program needs.</summary>
    public void CloseChildSides()
    {
        _theirs.ForEach(static descriptor => _ = Libc.close(descriptor));
        _theirs.Clear();
        _files.ForEach(static file => file.Dispose());
        if (_terminal is { } terminal)
        {
            _terminal = null;
            _ = Libc.close(terminal.Ours);
            _ = Libc.close(terminal.Theirs);
        }
    }

    /// <summary>Closes everything, where no program was started.</summary>
    public void Close()
    {
        CloseChildSides();
        _ours.ForEach(static pipe => pipe.Device.Close());
        _ours.Clear();
    }

    /// <summary>The streams of our sides, by number.</summary>
    public (PhpArray Array, List<PhpStream> Streams) MakeStreams()
    {
        var array = new PhpArray();
        var streams = new List<PhpStream>();
        foreach (var (number, device, mode) in _ours)
        {
            var stream = new PhpStream(ctx, device, mode);
            streams.Add(stream);
            array.SetItemValue(number, stream);
        }

        return (array, streams);
    }

    private bool ReadOne(int number, PhpArray specification)
    {
        if (!specification.TryGetValue(0, out var first))
        {
            throw PhpException.ValueErrorException("Missing handle qualifier");
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
                return AddNothing(number);
            case "redirect":
                return AddRedirection(number, specification);
            case "socket":
                return AddSocket(number);
            case "pty":
                return AddTerminal(number);
            default:
                ctx.Warning($"{Function}(): {kind} is not a valid descriptor spec/mode");
                return false;
        }
    }

    private unsafe bool AddPipe(int number, string mode)
    {
        var ends = stackalloc int[2];
        if (Libc.Pipe(ends) < 0)
        {
            ctx.Warning($"{Function}(): Unable to create pipe {Libc.Text(Libc.Error)}");
            return false;
        }

        // "r": the program reads, so we write; and so for all that is not writing.
        bool childReads = !mode.StartsWith('w');
        int ours = childReads ? ends[1] : ends[0];
        int theirs = childReads ? ends[0] : ends[1];
        _ours.Add((number, new DescriptorDevice(ours), childReads ? "w" : "r"));
        AddTheirs(number, theirs);
        return true;
    }

    private bool AddSocket(int number)
    {
        const int LocalFamily = 1;
        const int StreamType = 1;
        int error = 97;
        if (StreamTransports.First?.CreatePair(ctx, LocalFamily, StreamType, 0, out error) is not { } pair)
        {
            ctx.Warning($"{Function}(): Unable to create socket pair: {Libc.Text(error)}");
            return false;
        }

        _ours.Add((number, pair.First, "r+"));
        _files.Add(new ClosedLater(pair.Second));
        Numbers[number] = pair.Second.Descriptor;
        return true;
    }

    // All that are one share a terminal.
    private bool AddTerminal(int number)
    {
        _terminal ??= Terminal.Open();
        int ours = _terminal is { } open ? Libc.Duplicate(open.Ours) : -1;
        int theirs = _terminal is { } same && ours >= 0 ? Libc.Duplicate(same.Theirs) : -1;
        if (theirs < 0)
        {
            ctx.Warning($"{Function}(): Could not open PTY (pseudoterminal): {Libc.Text(Libc.Error)}");
            _ = ours < 0 ? 0 : Libc.close(ours);
            return false;
        }

        _ours.Add((number, new DescriptorDevice(ours), "r+"));
        AddTheirs(number, theirs);
        return true;
    }

    private bool AddRedirection(int number, PhpArray specification)
    {
        if (!specification.TryGetValue(1, out var given))
        {
            throw PhpException.ValueErrorException("Missing redirection target");
        }

        if (!given.GetValue().IsLong)
        {
            throw PhpException.ValueErrorException($"Redirection target must be of type int, {Convert.TypeNameForMessage(given.GetValue())} given");
        }

        long target = given.GetValue().Long;
        bool isSet = target is >= int.MinValue and <= int.MaxValue && Numbers.TryGetValue((int)target, out _);
        if (!isSet && target is < 0 or > LastStandard)
        {
            ctx.Warning($"{Function}(): Redirection target {target} not found");
            return false;
        }

        return AddCopy(number, isSet ? Numbers[(int)target] : (int)target, number);
    }

    // php names what it cannot copy by its place in the list, and redirections by their number.
    private bool AddCopy(int number, int descriptor, int shown)
    {
        int copy = Libc.Duplicate(descriptor);
        if (copy < 0)
        {
            ctx.Warning($"{Function}(): Failed to dup() for descriptor {shown}: {Libc.Text(Libc.Error)}");
            return false;
        }

        AddTheirs(number, copy);
        return true;
    }

    private bool AddNothing(int number)
    {
        int descriptor = Libc.open("/dev/null\0"u8.ToArray(), OpenFlags.ReadWrite | OpenFlags.CloseOnExec, 0);
        if (descriptor < 0)
        {
            ctx.Warning($"{Function}(): Failed to open /dev/null: {Libc.Text(Libc.Error)}");
            return false;
        }

        AddTheirs(number, descriptor);
        return true;
    }

    private void AddTheirs(int number, int descriptor)
    {
        _theirs.Add(descriptor);
        Numbers[number] = descriptor;
    }

    private bool AddFile(int number, PhpStream file)
    {
        _files.Add(file);
        Private.Add(file.Device.Descriptor);
        Numbers[number] = file.Device.Descriptor;
        return true;
    }

    private PhpString Argument(PhpArray specification, int index, string missing)
        => specification.TryGetValue(index, out var value)
            ? Convert.ToPhpString(value.GetValue(), ctx)
            : throw PhpException.ValueErrorException(missing);

    private sealed class ClosedLater(StreamDevice device) : IDisposable
    {
        public void Dispose() => device.Close();
    }
}
