using PeachpieSockets.Embedded.Library.Common;
using PeachpieSockets.Embedded.Library.Streams.Functions;

namespace PeachpieSockets.Embedded.Library.Spl.Files;

/// <summary>A SplFileInfo: a path and what the system knows of it.</summary>
internal class FileInfoObject(PhpClass type) : SplObject(type)
{
    /// <summary>The path as a whole.</summary>
    public virtual PhpString PathName { get; set; } = PhpString.Empty;

    /// <summary>The folder's part of the path.</summary>
    public virtual PhpString Folder => PathName.AsSpan().LastIndexOf((byte)'/') is >= 0 and var slash ? Bytes.Slice(PathName, 0, slash) : PhpString.Empty;

    /// <summary>The name in the folder.</summary>
    public virtual PhpString FileName => Folder.Length > 0 && Folder.Length < PathName.Length ? Bytes.Slice(PathName, Folder.Length + 1) : PathName;

    /// <summary>What it is as text.</summary>
    public virtual PhpString Text => PathName;

    /// <summary>The classes that openFile() and getFileInfo() make.</summary>
    public PhpClass? FileClass { get; set; }

    public PhpClass? InfoClass { get; set; }

    protected override IEnumerable<(string Name, string Class, PhpValue Value)> Shown => [("pathName", "SplFileInfo", PathName), ("fileName", "SplFileInfo", FileName)];

    public void Take(PhpString path)
    {
        int length = path.Length;
        while (length > 1 && path.AsSpan()[length - 1] == '/')
        {
            length--;
        }

        PathName = Bytes.Slice(path, 0, length);
    }

    public PhpString Extension()
    {
        var name = FileName.AsSpan();
        int slash = name.LastIndexOf((byte)'/');
        int dot = name.LastIndexOf((byte)'.');
        return dot > slash ? Bytes.Slice(FileName, dot + 1) : PhpString.Empty;
    }

    /// <summary>One of the functions that take a path; what they would warn of is an exception here.</summary>
    public PhpValue Ask(Context ctx, string method, Func<Context, PhpString, PhpValue> function, string failure = "stat failed for")
    {
        using (new ErrorCapture(ctx))
        {
            var result = function(ctx, PathName);
            if (result is not { IsBoolean: true, Boolean: false })
            {
                return result;
            }
        }

        throw Throw("RuntimeException", $"SplFileInfo::{method}(): {failure} {PathName}");
    }

    public PhpValue LinkTarget(Context ctx)
    {
        if (PathName.IsEmpty)
        {
            ctx.Warning("SplFileInfo::getLinkTarget(): No such file or directory");
            return PhpValue.False;
        }

        using (new ErrorCapture(ctx))
        {
            var target = FileChanges.readlink(ctx, PathName);
            return target.IsStringValue
                ? target
                : throw Throw("RuntimeException", $"Unable to read link {PathName}, error: {Streams.Posix.Libc.Text(Streams.Posix.Libc.Error)}");
        }
    }
}
