namespace PeachpieSockets.Embedded.Library.Streams.Functions;

/// <summary>The class Directory and dir(), which makes one.</summary>
[PhpExtension("standard")]
public static class DirectoryClass
{
    /// <summary>The class that scripts see.</summary>
    public static readonly PhpClass Directory = new PhpClassBuilder("Directory", "standard")
        .Property("path", default, PhpMemberFlags.Public | PhpMemberFlags.Readonly, "string")
        .Property("handle", default, PhpMemberFlags.Public | PhpMemberFlags.Readonly, "mixed")
        .Method("close", "(): void", static (ctx, self, _) =>
        {
            Handle(ctx, self, "close").Rewind();
            ((PhpStream)((PhpObject)self!).Slots[1].Object).Dispose();
            return default;
        })
        .Method("rewind", "(): void", static (ctx, self, _) =>
        {
            Handle(ctx, self, "rewind").Rewind();
            return default;
        })
        .Method("read", "(): string|false", static (ctx, self, _) => FileHandles.OrFalse(Handle(ctx, self, "read").Next()))
        .Build();

    /// <summary>Opens a folder as an object.</summary>
    [PhpSignature("(string $directory, $context = null): Directory|false")]
    public static PhpValue dir(Context ctx, PhpString directory, PhpResource? context = null)
    {
        // php says nothing of an empty name here.
        if (directory.IsEmpty || Folders.Open(ctx, directory, context, nameof(dir)) is not { } stream)
        {
            return PhpValue.False;
        }

        stream.Hold();
        var result = Directory.CreateInstance();
        result.Slots[0] = directory;
        result.Slots[1] = stream;
        return PhpValue.FromClass(result);
    }

    private static Devices.FolderDevice Handle(Context ctx, object? self, string method)
        => ((PhpObject)self!).Slots[1].AsObject() is PhpResource handle
            ? Folders.Get(ctx, handle, $"Directory::{method}")
            : throw PhpException.ErrorException("Unable to find my handle property");
}
