using System.Text;

namespace PeachpieSockets.Embedded.Library.Streams.Posix;

/// <summary>What stat(2) tells of a file. Linux answers through statx(2), whose layout is the same on every architecture; elsewhere .NET is asked.</summary>
internal readonly record struct FileStatus
{
    public const int TypeMask = 0xF000;
    public const int Fifo = 0x1000;
    public const int CharacterDevice = 0x2000;
    public const int Folder = 0x4000;
    public const int BlockDevice = 0x6000;
    public const int Regular = 0x8000;
    public const int Link = 0xA000;
    public const int SocketType = 0xC000;

    private const int AtCurrentFolder = -100;
    private const int AtEmptyPath = 0x1000;
    private const int AtNoFollow = 0x100;
    private const uint BasicStats = 0x7ff;
    private const int BufferSize = 256;
    private const int NotFound = 2;

    public long Device { get; init; }

    public long Inode { get; init; }

    public int Mode { get; init; }

    public long Links { get; init; }

    public long User { get; init; }

    public long Group { get; init; }

    public long SpecialDevice { get; init; }

    public long Size { get; init; }

    public long AccessTime { get; init; }

    public long ModificationTime { get; init; }

    public long ChangeTime { get; init; }

    public long BlockSize { get; init; }

    public long Blocks { get; init; }

    public int Type => Mode & TypeMask;

    /// <summary>What streams without a file tell (php://memory, for one).</summary>
    public static FileStatus OfMemory(long size, bool writable) => new()
    {
        Device = 12,
        Mode = Regular | (writable ? 0x1B6 : 0x124),
        Links = 1,
        SpecialDevice = -1,
        Size = size,
        BlockSize = -1,
        Blocks = -1,
    };

    /// <summary>Of a path; false with errno.</summary>
    public static bool TryGet(ReadOnlySpan<byte> path, bool follow, out FileStatus status, out int error)
        => OperatingSystem.IsLinux()
            ? TryStatX(AtCurrentFolder, path, follow ? 0 : AtNoFollow, out status, out error)
            : TryManaged(Encoding.UTF8.GetString(path), follow, out status, out error);

    /// <summary>Of an open descriptor.</summary>
    public static bool TryGet(int descriptor, out FileStatus status, out int error)
    {
        if (OperatingSystem.IsLinux())
        {
            return TryStatX(descriptor, default, AtEmptyPath, out status, out error);
        }

        // Elsewhere /dev/fd names what is open.
        return TryManaged($"/dev/fd/{descriptor}", true, out status, out error);
    }

    /// <summary>The array that stat() gives: by number, then by name.</summary>
    public PhpArray ToArray()
    {
        ReadOnlySpan<string> names = ["dev", "ino", "mode", "nlink", "uid", "gid", "rdev", "size", "atime", "mtime", "ctime", "blksize", "blocks"];
        ReadOnlySpan<long> values =
            [Device, Inode, Mode, Links, User, Group, SpecialDevice, Size, AccessTime, ModificationTime, ChangeTime, BlockSize, Blocks];
        var result = new PhpArray(names.Length * 2);
        foreach (long value in values)
        {
            result.AddValue(value);
        }

        for (int i = 0; i < names.Length; i++)
        {
            result.SetItemValue(names[i], values[i]);
        }

        return result;
    }

    private static unsafe bool TryStatX(int folder, ReadOnlySpan<byte> path, int flags, out FileStatus status, out int error)
    {
        byte* raw = stackalloc byte[BufferSize];
        if (Libc.statx(folder, Libc.CString(path), flags, BasicStats, raw) < 0)
        {
            error = Libc.Error;
            status = default;
            return false;
        }

        var b = new ReadOnlySpan<byte>(raw, BufferSize);
        error = 0;
        status = new FileStatus
        {
            BlockSize = Word(b, 4),
            Links = Word(b, 16),
            User = Word(b, 20),
            Group = Word(b, 24),
            Mode = BitConverter.ToUInt16(b[28..]),
            Inode = BitConverter.ToInt64(b[32..]),
            Size = BitConverter.ToInt64(b[40..]),
            Blocks = BitConverter.ToInt64(b[48..]),
            AccessTime = BitConverter.ToInt64(b[64..]),
            ChangeTime = BitConverter.ToInt64(b[96..]),
            ModificationTime = BitConverter.ToInt64(b[112..]),
            SpecialDevice = MakeDevice(Word(b, 128), Word(b, 132)),
            Device = MakeDevice(Word(b, 136), Word(b, 140)),
        };
        return true;
    }

    private static long Word(ReadOnlySpan<byte> bytes, int offset) => BitConverter.ToUInt32(bytes[offset..]);

    // makedev(3) of glibc.
    private static long MakeDevice(long major, long minor) => ((major & 0xfff) << 8) | ((major & ~0xfffL) << 32) | (minor & 0xff) | ((minor & ~0xffL) << 12);

    private static bool TryManaged(string path, bool follow, out FileStatus status, out int error)
    {
        status = default;
        error = NotFound;
        FileSystemInfo info = Directory.Exists(path) ? new DirectoryInfo(path) : new FileInfo(path);
        if (!info.Exists)
        {
            return false;
        }

        if (follow && info.LinkTarget is not null && info.ResolveLinkTarget(returnFinalTarget: true) is { Exists: true } target)
        {
            info = target;
        }

        int type = !follow && info.LinkTarget is not null ? Link : info is DirectoryInfo ? Folder : Regular;
        int mode = OperatingSystem.IsWindows() ? (info.Attributes.HasFlag(FileAttributes.ReadOnly) ? 0x124 : 0x1B6) : (int)info.UnixFileMode;
        status = new FileStatus
        {
            Mode = type | mode,
            Links = 1,
            Size = (info as FileInfo)?.Length ?? 0,
            AccessTime = Seconds(info.LastAccessTimeUtc),
            ModificationTime = Seconds(info.LastWriteTimeUtc),
            ChangeTime = Seconds(info.CreationTimeUtc),
            BlockSize = -1,
            Blocks = -1,
        };
        error = 0;
        return true;
    }

    private static long Seconds(DateTime time) => new DateTimeOffset(time, TimeSpan.Zero).ToUnixTimeSeconds();
}
