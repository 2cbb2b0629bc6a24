using PeachpieSockets.Embedded.Library.Common;
using PeachpieSockets.Embedded.Library.Streams.Posix;
using PeachpieSockets.Embedded.Library.Streams.Wrappers;

namespace PeachpieSockets.Embedded.Library.Spl.Files;

/// <summary>A DirectoryIterator or one of its kin: the names in a folder, one after the other.</summary>
internal sealed class FolderObject(PhpClass type) : FileInfoObject(type)
{
    public const int CurrentAsSelf = 16;
    public const int CurrentAsPathName = 32;
    public const int CurrentMask = 0xF0;
    public const int KeyAsFileName = 0x100;
    public const int KeyMask = 0xF00;
    public const int SkipDots = 0x1000;
    public const int FollowLinks = 0x4000;
    public const int OtherMask = 0x7000;

    private IReadOnlyList<byte[]> _names = [];
    private PhpString _folder = PhpString.Empty;
    private PhpString _pattern;

    public long Flags { get; set; }

    public int Index { get; private set; }

    public int Count => _names.Count;

    public bool IsGlob => !_pattern.IsDefault;

    /// <summary>The way from the folder where a recursive iteration began.</summary>
    public PhpString SubPath { get; set; } = PhpString.Empty;

    /// <summary>Whether the position is counted without what is left out.</summary>
    public int Place { get; private set; }

    public bool IsValid => Place < _names.Count;

    public PhpString Name => IsValid ? new PhpString(_names[Place]) : PhpString.Empty;

    public bool IsDot => Name.AsSpan() is [(byte)'.'] or [(byte)'.', (byte)'.'];

    public override PhpString Folder => _folder;

    public override PhpString FileName => Name;

    public override PhpString PathName => IsValid ? Join(_folder, Name) : PhpString.Empty;

    public override PhpString Text => Name;

    protected override IEnumerable<(string Name, string Class, PhpValue Value)> Shown
        => [.. base.Shown, ("glob", "DirectoryIterator", IsGlob ? Join(Bytes.Latin1("glob:/"), _pattern) : PhpValue.False), ("subPathName", "RecursiveDirectoryIterator", SubPath)];

    public PhpString SubPathName => SubPath.IsEmpty ? Name : Join(SubPath, Name);

    public void Open(Context ctx, string method, PhpString path, long flags)
    {
        if (path.IsEmpty)
        {
            throw PhpException.ValueErrorException($"{method}(): Argument #1 ($directory) cannot be empty");
        }

        if (StreamWrappers.SchemeOf(path.AsSpan()) == "glob")
        {
            Glob(ctx, path, flags);
            return;
        }

        Flags = flags;
        if (FileWrapper.List(ctx, path, out int error) is not { } names)
        {
            throw Throw("UnexpectedValueException", $"{method}({path}): Failed to open directory: {(StreamWrappers.HasFolders(path) ? Libc.Text(error) : "not implemented")}");
        }

        _names = names;
        _folder = path.Length > 1 && path.AsSpan()[^1] == '/' ? Bytes.Slice(path, 0, path.Length - 1) : path;
        Rewind();
    }

    public void Glob(Context ctx, PhpString pattern, long flags)
    {
        const string Scheme = "glob://";
        pattern = StreamWrappers.SchemeOf(pattern.AsSpan()) == "glob" ? Bytes.Slice(pattern, Scheme.Length, pattern.Length - Scheme.Length) : pattern;
        Flags = flags;
        _pattern = pattern;
        var found = Globbing.Find(ctx, pattern.AsSpan(), 0) ?? [];
        _folder = found.Count > 0 && found[0].AsSpan().LastIndexOf((byte)'/') is >= 0 and var slash ? new PhpString(found[0][..slash]) : PhpString.Empty;
        _names = [.. found.Select(f => _folder.IsEmpty ? f : f[(_folder.Length + 1)..])];
        Rewind();
    }

    public void Rewind()
    {
        Place = Index = 0;
        SkipUnwanted();
    }

    public void Next()
    {
        Index++;
        Place++;
        SkipUnwanted();
    }

    public void Seek(long position)
    {
        if (position < Index)
        {
            Rewind();
        }

        while (Index < position && IsValid)
        {
            Next();
        }

        if (!IsValid)
        {
            throw Throw("OutOfBoundsException", $"Seek position {position} is out of range");
        }
    }

    private void SkipUnwanted()
    {
        while ((Flags & SkipDots) != 0 && IsValid && IsDot)
        {
            Place++;
        }
    }

    private static PhpString Join(PhpString folder, PhpString name)
    {
        if (folder.IsEmpty)
        {
            return name;
        }

        var text = new ByteBuilder();
        text.Add(folder);
        if (folder.AsSpan()[^1] != '/')
        {
            text.Add('/');
        }

        text.Add(name);
        return text.ToPhpString();
    }
}
