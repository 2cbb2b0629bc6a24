using PeachpieSockets.Embedded.Library.Streams.Devices;
using PeachpieSockets.Embedded.Library.Streams.Transports;

namespace PeachpieSockets.Embedded.Library.Streams;

/// <summary>What one context keeps for its streams: open devices, the standard streams, the default context, the function that runs.</summary>
internal sealed class StreamState : IStaticInit, IDisposable
{
    private readonly object _lock = new();
    private readonly HashSet<StreamDevice> _open = [];
    private readonly HashSet<PhpStream> _kept = [];
    private Context _context = null!;
    private bool _holdsFolder;

    /// <summary>The function that runs, as messages name it.</summary>
    public string Function { get; set; } = "";

    /// <summary>Wrappers that the script switched off.</summary>
    public HashSet<string> DisabledWrappers { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Classes of the script that are filters, by the name that was registered.</summary>
    public Dictionary<string, string> UserFilters { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Wrappers that the script has written, by scheme.</summary>
    public Dictionary<string, UserSpace.UserWrapper> UserWrappers { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Connections of pfsockopen(), by address.</summary>
    public Dictionary<string, PhpStream> Persistent { get; } = [];

    /// <summary>The states of files that were asked for last.</summary>
    public StatCache Stats { get; } = new();

    /// <summary>What the last failure of a transport was.</summary>
    public TransportError LastError { get; set; }

    /// <summary>The folder that opendir() opened last.</summary>
    public PhpStream? LastFolder
    {
        get;
        set
        {
            var before = _holdsFolder ? field : null;
            field = value;
            _holdsFolder = value?.Acquire() ?? false;
            before?.Release();
        }
    }

    public PhpStream Input => field ??= Standard(0, "rb", "php://stdin", 1);

    public PhpStream Output => field ??= Standard(1, "wb", "php://stdout", 2);

    public PhpStream Error => field ??= Standard(2, "wb", "php://stderr", 3);

    /// <summary>The context of functions that were given none.</summary>
    public StreamContext DefaultContext => field ??= new StreamContext();

    public static StreamState Of(Context ctx) => ctx.GetStatic(static () => new StreamState());

    public void Init(Context ctx)
    {
        _context = ctx;
        ctx.RegisterDisposable(this);
    }

    public void Add(StreamDevice device)
    {
        lock (_lock)
        {
            _open.Add(device);
        }
    }

    /// <summary>Closes a device; the finalizer's thread may call it.</summary>
    public void Close(StreamDevice device)
    {
        lock (_lock)
        {
            _open.Remove(device);
        }

        device.Close();
    }

    /// <summary>The descriptors that a program gets which the script starts now.</summary>
    /// <param name="byCommand">Whether it is a command of popen() and its kin.</param>
    public HashSet<int> GetInherited(bool byCommand)
    {
        var descriptors = new HashSet<int>();
        lock (_lock)
        {
            foreach (var device in _open)
            {
                if (device.GetInherited(byCommand) is var descriptor and >= 0)
                {
                    descriptors.Add(descriptor);
                }
            }
        }

        StreamTransports.First?.AddInherited(_context, descriptors);
        return descriptors;
    }

    /// <summary>The stream is closed, not collected: its filters hold bytes to write.</summary>
    public void KeepUntilEnd(PhpStream stream) => _kept.Add(stream);

    public void Dispose()
    {
        foreach (var stream in _kept)
        {
            stream.Dispose();
        }

        StreamDevice[] rest;
        lock (_lock)
        {
            rest = [.. _open];
            _open.Clear();
        }

        foreach (var device in rest)
        {
            device.Close();
        }
    }

    private PhpStream Standard(int descriptor, string mode, string uri, int id)
        => new(_context, StandardDevices.Open(_context, descriptor), mode, id) { WrapperType = "PHP", Uri = uri };
}
