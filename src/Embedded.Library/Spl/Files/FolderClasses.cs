using PeachpieSockets.Embedded.Library.Streams.Functions;

namespace PeachpieSockets.Embedded.Library.Spl.Files;

/// <summary>Iterators over folders.</summary>
[PhpExtension("SPL")]
public static class FolderClasses
{
    /// <summary>The names in a folder, each of which the iterator itself then is.</summary>
    internal static readonly PhpClass DirectoryIterator = new PhpClassBuilder("DirectoryIterator", "SPL").Extends(FileInfoClass.SplFileInfo).Implements(SplInterfaces.SeekableIterator)
        .Factory(static t => new FolderObject(t))
        .Method("__construct", "(string $directory)", static (ctx, self, a) =>
        {
            It(self).Open(ctx, "DirectoryIterator::__construct", a[0].StringValue, FolderObject.CurrentAsSelf);
            return default;
        })
        .Method("getFilename", "(): string", static (_, self, _) => It(self).Name)
        .Method("getExtension", "(): string", static (_, self, _) => It(self).Extension())
        .Method("getBasename", "(string $suffix = \"\"): string", static (_, self, a) => Paths.basename(It(self).Name, a.Length > 0 ? a[0].StringValue : PhpString.Empty))
        .Method("isDot", "(): bool", static (_, self, _) => It(self).IsDot)
        .Method("rewind", "(): void", static (_, self, _) =>
        {
            It(self).Rewind();
            return default;
        })
        .Method("valid", "(): bool", static (_, self, _) => It(self).IsValid)
        .Method("key", "(): mixed", static (_, self, _) => It(self).Index)
        .Method("current", "(): mixed", static (_, self, _) => PhpValue.FromClass(It(self)))
        .Method("next", "(): void", static (_, self, _) =>
        {
            It(self).Next();
            return default;
        })
        .Method("seek", "(int $offset): void", static (_, self, a) =>
        {
            It(self).Seek(a[0].Long);
            return default;
        })
        .Method("__toString", "(): string", static (_, self, _) => It(self).Name)
        .Build();

    /// <summary>The files in a folder, by path or name.</summary>
    internal static readonly PhpClass FilesystemIterator = new PhpClassBuilder("FilesystemIterator", "SPL").Extends(DirectoryIterator)
        .Constant("CURRENT_MODE_MASK", FolderObject.CurrentMask).Constant("CURRENT_AS_PATHNAME", FolderObject.CurrentAsPathName)
        .Constant("CURRENT_AS_FILEINFO", 0).Constant("CURRENT_AS_SELF", FolderObject.CurrentAsSelf)
        .Constant("KEY_MODE_MASK", FolderObject.KeyMask).Constant("KEY_AS_PATHNAME", 0).Constant("FOLLOW_SYMLINKS", FolderObject.FollowLinks)
        .Constant("KEY_AS_FILENAME", FolderObject.KeyAsFileName).Constant("NEW_CURRENT_AND_KEY", FolderObject.KeyAsFileName)
        .Constant("OTHER_MODE_MASK", FolderObject.OtherMask).Constant("SKIP_DOTS", FolderObject.SkipDots).Constant("UNIX_PATHS", 0x2000)
        .Method("__construct", "(string $directory, int $flags = 4096)", static (ctx, self, a) =>
        {
            It(self).Open(ctx, "FilesystemIterator::__construct", a[0].StringValue, SplObject.At(a, 1, FolderObject.SkipDots).Long);
            return default;
        })
        .Method("rewind", "(): void", static (_, self, _) =>
        {
            It(self).Rewind();
            return default;
        })
        .Method("key", "(): string", static (_, self, _) => (It(self).Flags & FolderObject.KeyAsFileName) != 0 ? It(self).Name : It(self).PathName)
        .Method("current", "(): SplFileInfo|FilesystemIterator|string", static (ctx, self, _) => It(self) switch
        {
            { Flags: var f } it when (f & FolderObject.CurrentAsPathName) != 0 => it.PathName,
            { Flags: var f } it when (f & FolderObject.CurrentAsSelf) != 0 => PhpValue.FromClass(it),
            var it => FileInfoClass.Make(ctx, it.InfoClass ?? FileInfoClass.SplFileInfo, it.PathName),
        })
        .Method("getFlags", "(): int", static (_, self, _) => It(self).Flags & (FolderObject.KeyMask | FolderObject.CurrentMask | FolderObject.OtherMask))
        .Method("setFlags", "(int $flags): void", static (_, self, a) =>
        {
            const int All = FolderObject.KeyMask | FolderObject.CurrentMask | FolderObject.OtherMask;
            It(self).Flags = (It(self).Flags & ~All) | (a[0].Long & All);
            return default;
        })
        .Build();

    /// <summary>The files in a folder and in those inside it.</summary>
    internal static readonly PhpClass RecursiveDirectoryIterator = new PhpClassBuilder("RecursiveDirectoryIterator", "SPL").Extends(FilesystemIterator).Implements(SplInterfaces.RecursiveIterator)
        .Method("__construct", "(string $directory, int $flags = 0)", static (ctx, self, a) =>
        {
            It(self).Open(ctx, "RecursiveDirectoryIterator::__construct", a[0].StringValue, SplObject.At(a, 1, 0).Long);
            return default;
        })
        .Method("hasChildren", "(bool $allowLinks = false): bool", static (_, self, a) =>
        {
            var it = It(self);
            if (!it.IsValid || it.IsDot)
            {
                return false;
            }

            bool links = SplObject.At(a, 0, false).Boolean || (it.Flags & FolderObject.FollowLinks) != 0;
            return FileStates.is_dir(it.PathName) && (links || !FileStates.is_link(it.PathName));
        })
        .Method("getChildren", "(): RecursiveDirectoryIterator", static (ctx, self, _) =>
        {
            var it = It(self);
            var child = (FolderObject)it.Class.CreateInstance();
            child.Call(ctx, "__construct", it.PathName, it.Flags);
            child.SubPath = it.SubPathName;
            child.InfoClass = it.InfoClass;
            child.FileClass = it.FileClass;
            return PhpValue.FromClass(child);
        })
        .Method("getSubPath", "(): string", static (_, self, _) => It(self).SubPath)
        .Method("getSubPathname", "(): string", static (_, self, _) => It(self).SubPathName)
        .Build();

    /// <summary>The files that a pattern means.</summary>
    internal static readonly PhpClass GlobIterator = new PhpClassBuilder("GlobIterator", "SPL").Extends(FilesystemIterator).Implements(CoreClasses.Countable)
        .Method("__construct", "(string $pattern, int $flags = 0)", static (ctx, self, a) =>
        {
            It(self).Glob(ctx, a[0].StringValue, SplObject.At(a, 1, 0).Long | FolderObject.SkipDots);
            return default;
        })
        .Method("count", "(): int", static (_, self, _) => It(self).Count)
        .Build();

    private static FolderObject It(object? self) => (FolderObject)self!;
}
