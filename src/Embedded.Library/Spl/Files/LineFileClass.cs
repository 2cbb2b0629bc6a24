using PeachpieSockets.Embedded.Library.Common;
using PeachpieSockets.Embedded.Library.Streams.Functions;
using PeachpieSockets.Embedded.Library.Streams.Wrappers;

namespace PeachpieSockets.Embedded.Library.Spl.Files;

/// <summary>SplFileObject and SplTempFileObject.</summary>
[PhpExtension("SPL")]
public static class LineFileClass
{
    private const long TempMemory = 2 * 1024 * 1024;

    /// <summary>An open file as an object.</summary>
    internal static readonly PhpClass SplFileObject = Streams(new PhpClassBuilder("SplFileObject", "SPL")
        .Extends(FileInfoClass.SplFileInfo).Implements(SplInterfaces.RecursiveIterator, SplInterfaces.SeekableIterator)
        .Factory(static t => new LineFile(t))
        .Constant("DROP_NEW_LINE", LineFile.DropNewLine).Constant("READ_AHEAD", LineFile.ReadAhead).Constant("SKIP_EMPTY", LineFile.SkipEmpty).Constant("READ_CSV", LineFile.ReadCsv)
        .Method("__construct", "(string $filename, string $mode = 'r', bool $useIncludePath = false, $context = null)", static (ctx, self, a) =>
        {
            File(self).Open(ctx, a[0].StringValue, SplObject.At(a, 1, "r").StringValue, SplObject.At(a, 2, false).Boolean, SplObject.At(a, 3));
            return default;
        })
        .Method("rewind", "(): void", static (ctx, self, _) =>
        {
            File(self).Rewind(ctx);
            return default;
        })
        .Method("eof", "(): bool", static (_, self, _) => File(self).Stream.CheckEnd())
        .Method("valid", "(): bool", static (_, self, _) => File(self).IsValid)
        .Method("fgets", "(): string", static (ctx, self, _) => File(self).NextLine(ctx))
        .Method("current", "(): array|string|false", static (ctx, self, _) => File(self).Current(ctx))
        .Method("key", "(): int", static (_, self, _) => File(self).Number)
        .Method("next", "(): void", static (ctx, self, _) =>
        {
            File(self).Next(ctx);
            return default;
        })
        .Method("setFlags", "(int $flags): void", static (_, self, a) =>
        {
            File(self).Flags = a[0].Long;
            return default;
        })
        .Method("getFlags", "(): int", static (_, self, _) => File(self).Flags & 15)
        .Method("setMaxLineLen", "(int $maxLength): void", static (_, self, a) =>
        {
            File(self).MaxLength = a[0].Long >= 0
                ? a[0].Long
                : throw PhpException.ValueErrorException("SplFileObject::setMaxLineLen(): Argument #1 ($maxLength) must be greater than or equal to 0");
            return default;
        })
        .Method("getMaxLineLen", "(): int", static (_, self, _) => File(self).MaxLength)
        .Method("hasChildren", "(): false", static (_, _, _) => false)
        .Method("getChildren", "(): null", static (_, _, _) => default)
        .Method("seek", "(int $line): void", static (ctx, self, a) =>
        {
            File(self).SeekLine(ctx, a[0].Long);
            return default;
        })
        .Method("getCurrentLine", "(): string", static (ctx, self, _) => File(self).NextLine(ctx))
        .Method("__toString", "(): string", static (ctx, self, _) => File(self).NextLine(ctx)))
        .Build();

    /// <summary>A temporary file as an object.</summary>
    internal static readonly PhpClass SplTempFileObject = new PhpClassBuilder("SplTempFileObject", "SPL").Extends(SplFileObject)
        .Method("__construct", "(int $maxMemory = 2097152)", static (ctx, self, a) =>
        {
            long memory = SplObject.At(a, 0, TempMemory).Long;
            var name = Bytes.Latin1(memory < 0 ? "php://memory" : a.Length > 0 ? $"php://temp/maxmemory:{memory}" : "php://temp");
            File(self).Use(name, Bytes.Latin1("wb"), StreamWrappers.Open(ctx, name, Bytes.Latin1("w+b"), null, "SplTempFileObject::__construct")!);
            return default;
        })
        .Build();

    private static PhpClassBuilder Streams(PhpClassBuilder builder) => builder
        .Method("fread", "(int $length): string|false", static (_, self, a) => a[0].Long > 0
            ? FileHandles.OrFalse(File(self).Stream.Read(a[0].Long))
            : throw PhpException.ValueErrorException("SplFileObject::fread(): Argument #1 ($length) must be greater than 0"))
        .Method("fgetcsv", "(string $separator = UNKNOWN, string $enclosure = UNKNOWN, string $escape = UNKNOWN): array|false", static (ctx, self, a) =>
        {
            var (comma, quote, escape) = Control(File(self), a, 0, "fgetcsv");
            return File(self).NextRecord(ctx, comma.AsSpan()[0], quote.AsSpan()[0], escape.IsEmpty ? -1 : escape.AsSpan()[0]);
        })
        .Method("fputcsv", "(array $fields, string $separator = UNKNOWN, string $enclosure = UNKNOWN, string $escape = UNKNOWN, string $eol = UNKNOWN): int|false", static (ctx, self, a) =>
        {
            var (comma, quote, escape) = Control(File(self), a, 1, "fputcsv");
            return CsvFiles.fputcsv(ctx, File(self).Stream, a[0].Array, comma, quote, escape, a.Length > 4 && !a[4].IsNull ? a[4].StringValue : default(PhpString?));
        })
        .Method("setCsvControl", "(string $separator = UNKNOWN, string $enclosure = UNKNOWN, string $escape = UNKNOWN): void", static (_, self, a) =>
        {
            var f = File(self);
            (f.Separator, f.Enclosure, f.Escape) = (Bytes.Latin1(","), Bytes.Latin1("\""), Bytes.Latin1("\\"));
            (f.Separator, f.Enclosure, f.Escape) = Control(f, a, 0, "setCsvControl");
            return default;
        })
        .Method("getCsvControl", "(): array", static (_, self, _) => new PhpArray(File(self).Separator, File(self).Enclosure, File(self).Escape))
        .Method("flock", "(int $operation, &$wouldBlock = null): bool", static (ctx, self, a) => FileHandles.flock(ctx, File(self).Stream, a[0].GetValue().Long, a.Length > 1 && a[1].IsAlias ? a[1].Alias : null))
        .Method("fflush", "(): bool", static (ctx, self, _) => FileHandles.fflush(ctx, File(self).Stream))
        .Method("ftell", "(): int|false", static (ctx, self, _) => FileHandles.ftell(ctx, File(self).Stream))
        .Method("fseek", "(int $offset, int $whence = 0): int", static (ctx, self, a) =>
        {
            File(self).Forget();
            return FileHandles.fseek(ctx, File(self).Stream, a[0].Long, (int)SplObject.At(a, 1, 0).Long);
        })
        .Method("fgetc", "(): string|false", static (ctx, self, _) =>
        {
            File(self).Forget();
            return FileHandles.fgetc(ctx, File(self).Stream);
        })
        .Method("fpassthru", "(): int", static (ctx, self, _) => FileHandles.fpassthru(ctx, File(self).Stream))
        .Method("fscanf", "(string $format, mixed &...$vars): array|int|null", static (ctx, self, a) =>
        {
            PhpValue[] all = [File(self).Stream, .. a];
            return ctx.GetDeclaredFunction("fscanf")!.Invoke(ctx, all);
        })
        .Method("fwrite", "(string $data, int $length = 0): int|false", static (ctx, self, a)
            => FileHandles.fwrite(ctx, File(self).Stream, a[0].StringValue, a.Length > 1 && a[1].Long != 0 ? Math.Max(0, a[1].Long) : null))
        .Method("fstat", "(): array", static (ctx, self, _) => FileHandles.fstat(ctx, File(self).Stream))
        .Method("ftruncate", "(int $size): bool", static (ctx, self, a) => FileHandles.ftruncate(ctx, File(self).Stream, a[0].Long));

    private static LineFile File(object? self) => (LineFile)self!;

    private static (PhpString Separator, PhpString Enclosure, PhpString Escape) Control(LineFile file, ReadOnlySpan<PhpValue> a, int first, string method)
    {
        string[] names = ["separator", "enclosure", "escape"];
        PhpString[] values = [file.Separator, file.Enclosure, file.Escape];
        for (int i = 0; i < 3; i++)
        {
            if (first + i >= a.Length || a[first + i].IsNull)
            {
                continue;
            }

            values[i] = a[first + i].StringValue;
            if (i < 2 ? values[i].Length != 1 : values[i].Length > 1)
            {
                throw PhpException.ValueErrorException($"SplFileObject::{method}(): Argument #{first + i + 1} (${names[i]}) must be {(i < 2 ? "a single character" : "empty or a single character")}");
            }
        }

        return (values[0], values[1], values[2]);
    }
}
