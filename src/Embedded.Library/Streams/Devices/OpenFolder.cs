using PeachpieSockets.Embedded.Library.Streams.Posix;

namespace PeachpieSockets.Embedded.Library.Streams.Devices;

/// <summary>A folder of the system, read as readdir() asks.</summary>
internal sealed class OpenFolder : FolderDevice
{
    private readonly nint _folder;

    private OpenFolder(nint folder)
        : base([]) => _folder = folder;

    /// <summary>Opens a folder; null with errno.</summary>
    public static OpenFolder? Open(Context ctx, ReadOnlySpan<byte> path, out int error)
    {
        const int Enfile = 23;
        const int Emfile = 24;
        byte[] name = Libc.CString(path);
        nint folder = FolderCalls.opendir(name);
        if (folder == 0 && Libc.Error is Enfile or Emfile)
        {
            ctx.CollectLost();
            folder = FolderCalls.opendir(name);
        }

        error = folder == 0 ? Libc.Error : 0;
        return folder == 0 ? null : new OpenFolder(folder);
    }

    public override PhpString Next() => !IsClosed && FolderCalls.Next(_folder) is { } name ? new PhpString(name) : default;

    public override void Rewind()
    {
        if (!IsClosed)
        {
            FolderCalls.rewinddir(_folder);
        }
    }

    /// <summary>All names from the next one on.</summary>
    public List<byte[]> Rest()
    {
        var names = new List<byte[]>();
        while (!IsClosed && FolderCalls.Next(_folder) is { } name)
        {
            names.Add(name);
        }

        return names;
    }

    protected override void Release() => _ = FolderCalls.closedir(_folder);
}
