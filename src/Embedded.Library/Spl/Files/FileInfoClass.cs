using PeachpieSockets.Embedded.Library.Streams.Functions;

namespace PeachpieSockets.Embedded.Library.Spl.Files;

/// <summary>SplFileInfo.</summary>
[PhpExtension("SPL")]
public static class FileInfoClass
{
    /// <summary>A path and what the system knows of it.</summary>
    internal static readonly PhpClass SplFileInfo = Declare();

    private static PhpClass Declare()
    {
        var builder = new PhpClassBuilder("SplFileInfo", "SPL").With(PhpClassFlags.NotSerializable).Implements(CoreClasses.Stringable).Factory(static t => new FileInfoObject(t))
            .Method("__construct", "(string $filename)", static (_, self, a) =>
            {
                Info(self).Take(a[0].StringValue);
                return default;
            })
            .Method("getPath", "(): string", static (_, self, _) => Info(self).Folder)
            .Method("getFilename", "(): string", static (_, self, _) => Info(self).FileName)
            .Method("getExtension", "(): string", static (_, self, _) => Info(self).Extension())
            .Method("getBasename", "(string $suffix = \"\"): string", static (_, self, a) => Paths.basename(Info(self).FileName, a.Length > 0 ? a[0].StringValue : PhpString.Empty))
            .Method("getPathname", "(): string", static (_, self, _) => Info(self).PathName)
            .Method("getPerms", "(): int|false", static (ctx, self, _) => Info(self).Ask(ctx, "getPerms", FileStates.fileperms))
            .Method("getInode", "(): int|false", static (ctx, self, _) => Info(self).Ask(ctx, "getInode", FileStates.fileinode))
            .Method("getSize", "(): int|false", static (ctx, self, _) => Info(self).Ask(ctx, "getSize", FileStates.filesize))
            .Method("getOwner", "(): int|false", static (ctx, self, _) => Info(self).Ask(ctx, "getOwner", FileStates.fileowner))
            .Method("getGroup", "(): int|false", static (ctx, self, _) => Info(self).Ask(ctx, "getGroup", FileStates.filegroup))
            .Method("getATime", "(): int|false", static (ctx, self, _) => Info(self).Ask(ctx, "getATime", FileStates.fileatime))
            .Method("getMTime", "(): int|false", static (ctx, self, _) => Info(self).Ask(ctx, "getMTime", FileStates.filemtime))
            .Method("getCTime", "(): int|false", static (ctx, self, _) => Info(self).Ask(ctx, "getCTime", FileStates.filectime))
            .Method("getType", "(): string|false", static (ctx, self, _) => Info(self).Ask(ctx, "getType", FileStates.filetype, "Lstat failed for"))
            .Method("isWritable", "(): bool", static (_, self, _) => FileStates.is_writable(Info(self).PathName))
            .Method("isReadable", "(): bool", static (_, self, _) => FileStates.is_readable(Info(self).PathName))
            .Method("isExecutable", "(): bool", static (_, self, _) => FileStates.is_executable(Info(self).PathName))
            .Method("isFile", "(): bool", static (_, self, _) => FileStates.is_file(Info(self).PathName))
            .Method("isDir", "(): bool", static (_, self, _) => FileStates.is_dir(Info(self).PathName))
            .Method("isLink", "(): bool", static (_, self, _) => FileStates.is_link(Info(self).PathName))
            .Method("getLinkTarget", "(): string|false", static (ctx, self, _) => Info(self).LinkTarget(ctx))
            .Method("getRealPath", "(): string|false", static (_, self, _) => Paths.realpath(Info(self).PathName))
            .Method("getFileInfo", "(?string $class = null): SplFileInfo", static (ctx, self, a) =>
            {
                var o = Info(self);
                return Make(ctx, TypeOf(ctx, a, o.InfoClass, "SplFileInfo", "getFileInfo"), o.PathName);
            })
            .Method("getPathInfo", "(?string $class = null): ?SplFileInfo", static (ctx, self, a) =>
            {
                var o = Info(self);
                var type = TypeOf(ctx, a, o.InfoClass, "SplFileInfo", "getPathInfo");
                return o.PathName.IsEmpty ? default : Make(ctx, type, Paths.dirname(o.PathName));
            })
            .Method("openFile", "(string $mode = 'r', bool $useIncludePath = false, $context = null): SplFileObject", static (ctx, self, a) =>
            {
                var o = Info(self);
                var file = (o.FileClass ?? LineFileClass.SplFileObject).CreateInstance();
                if (file is LineFile { Class.Constructor.DeclaringClass.ExtensionName: not null } plain)
                {
                    plain.Open(ctx, o.PathName, SplObject.At(a, 0, "r").StringValue, SplObject.At(a, 1, false).Boolean, SplObject.At(a, 2), "SplFileInfo::openFile");
                    return PhpValue.FromClass(file);
                }

                PhpValue[] arguments = [o.PathName, SplObject.At(a, 0, "r"), SplObject.At(a, 1, false), SplObject.At(a, 2)];
                Classes.Iteration.Call(ctx, file, "__construct", arguments);
                return PhpValue.FromClass(file);
            })
            .Method("setFileClass", "(string $class = 'SplFileObject'): void", static (ctx, self, a) =>
            {
                Info(self).FileClass = TypeOf(ctx, a, null, "SplFileObject", "setFileClass");
                return default;
            })
            .Method("setInfoClass", "(string $class = 'SplFileInfo'): void", static (ctx, self, a) =>
            {
                Info(self).InfoClass = TypeOf(ctx, a, null, "SplFileInfo", "setInfoClass");
                return default;
            })
            .Method("__toString", "(): string", static (_, self, _) => Info(self).Text)
            .Method("__debugInfo", "(): array", static (ctx, self, _) => Info(self).GetDebugInfo(ctx))
            .Method("_bad_state_ex", "(): void", static (_, _, _) => throw SplObject.Throw("LogicException", "The parent constructor was not called: the object is in an invalid state"), PhpMemberFlags.Public | PhpMemberFlags.Final);
        return builder.Build();
    }

    internal static FileInfoObject Info(object? self) => (FileInfoObject)self!;

    /// <summary>An information object of a class, made without its constructor being asked unless a script has written one.</summary>
    internal static PhpValue Make(Context ctx, PhpClass type, PhpString path)
    {
        var made = (FileInfoObject)type.CreateInstance();
        if (made.Overrides("__construct"))
        {
            made.Call(ctx, "__construct", path);
        }
        else
        {
            made.Take(path);
        }

        return PhpValue.FromClass(made);
    }

    private static PhpClass TypeOf(Context ctx, ReadOnlySpan<PhpValue> a, PhpClass? own, string basis, string method)
    {
        if (a.Length == 0 || a[0].IsNull)
        {
            return own ?? ctx.ResolveClass(basis)!;
        }

        string name = a[0].StringValue.ToString();
        return ctx.ResolveClass(name) is { } type && type.IsSubclassOf(basis)
            ? type
            : throw PhpException.TypeErrorException($"SplFileInfo::{method}(): Argument #1 ($class) must be a class name derived from {basis}{(method.StartsWith("get", StringComparison.Ordinal) ? " or null" : "")}, {name} given");
    }
}
