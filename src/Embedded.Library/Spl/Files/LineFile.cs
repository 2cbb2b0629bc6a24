using PeachpieSockets.Embedded.Library.Common;
using PeachpieSockets.Embedded.Library.Streams;
using PeachpieSockets.Embedded.Library.Streams.Functions;
using PeachpieSockets.Embedded.Library.Streams.Wrappers;

namespace PeachpieSockets.Embedded.Library.Spl.Files;

/// <summary>A SplFileObject: an open file, line by line.</summary>
internal sealed class LineFile(PhpClass type) : FileInfoObject(type)
{
    public const int DropNewLine = 1;
    public const int ReadAhead = 2;
    public const int SkipEmpty = 4;
    public const int ReadCsv = 8;

    private PhpStream? _stream;
    private PhpString _mode = PhpString.Empty;
    private PhpValue _line;
    private bool _hasLine;
    private bool _isNamed = true;

    public long Flags { get; set; }

    public long MaxLength { get; set; }

    public long Number { get; private set; }

    public PhpString Separator { get; set; } = Bytes.Latin1(",");

    public PhpString Enclosure { get; set; } = Bytes.Latin1("\"");

    public PhpString Escape { get; set; } = Bytes.Latin1("\\");

    public PhpStream Stream => _stream ?? throw Throw("RuntimeException", "Object not initialized");

    /// <summary>Whether the file itself is asked, or only what was read ahead.</summary>
    public bool IsValid => (Flags & ReadAhead) != 0 ? _hasLine : _stream is { } s && !s.CheckEnd();

    protected override IEnumerable<(string Name, string Class, PhpValue Value)> Shown
        => [.. base.Shown, ("openMode", "SplFileObject", _mode), ("delimiter", "SplFileObject", Separator), ("enclosure", "SplFileObject", Enclosure)];

    public void Open(Context ctx, PhpString path, PhpString mode, bool useIncludePath, PhpValue context, string function = "SplFileObject::__construct")
    {
        Take(path);
        _mode = mode;
        if (FileStates.is_dir(path))
        {
            throw Throw("LogicException", "Cannot use SplFileObject with directories");
        }

        var options = StreamArguments.Context(ctx, context.AsObject() as PhpResource, function, makesDefault: false);
        using var failure = new ErrorCapture(ctx);
        _stream = StreamWrappers.Open(ctx, path, mode, options, function, useIncludePath);
        if (_stream is null)
        {
            throw Throw("RuntimeException", failure.Message ?? $"Cannot open file '{path}'");
        }
    }

    /// <summary>Uses an open stream under the name it is known by.</summary>
    public void Use(PhpString name, PhpString mode, PhpStream stream) => (PathName, _mode, _stream, _isNamed) = (name, mode, stream, false);

    public override PhpString Folder => _isNamed ? base.Folder : PhpString.Empty;

    /// <summary>fgetcsv(): the next record, whatever the flags say.</summary>
    public PhpValue NextRecord(Context ctx, byte comma, byte quote, int escape)
    {
        while (ReadLine(ctx, silent: true))
        {
            if ((Flags & SkipEmpty) == 0 || !_line.StringValue.IsEmpty)
            {
                _line = Csv(_line.StringValue, comma, quote, escape);
                return _line.DeepCopy();
            }
        }

        return PhpValue.False;
    }

    public PhpValue Current(Context ctx)
    {
        if (!_hasLine)
        {
            ReadRecord(ctx, silent: true);
        }

        return _hasLine ? _line.DeepCopy() : PhpValue.False;
    }

    public void Rewind(Context ctx)
    {
        if (!Stream.Seek(ctx, 0, 0))
        {
            throw Throw("RuntimeException", $"Cannot rewind file {PathName}");
        }

        Forget();
        Number = 0;
        if ((Flags & ReadAhead) != 0)
        {
            ReadRecord(ctx, silent: true);
        }
    }

    public void Next(Context ctx)
    {
        Forget();
        if ((Flags & ReadAhead) != 0)
        {
            ReadRecord(ctx, silent: true);
        }

        Number++;
    }

    public void SeekLine(Context ctx, long line)
    {
        if (line < 0)
        {
            throw PhpException.ValueErrorException("SplFileObject::seek(): Argument #1 ($line) must be greater than or equal to 0");
        }

        Rewind(ctx);
        for (long i = 0; i < line; i++)
        {
            if (!ReadRecord(ctx, silent: true))
            {
                return;
            }
        }

        if (line > 0 && (Flags & ReadAhead) == 0)
        {
            Number++;
            Forget();
        }
    }

    /// <summary>fgets(): the next line, whatever the flags say of records.</summary>
    public PhpString NextLine(Context ctx)
    {
        ReadLine(ctx, silent: false);
        Number++;
        return _line.StringValue;
    }

    public void Forget() => (_line, _hasLine) = (default, false);

    /// <summary>Reads a line, or a record of values, as the flags say.</summary>
    public bool ReadRecord(Context ctx, bool silent)
    {
        bool counts = _hasLine;
        while (ReadLine(ctx, silent))
        {
            Number += counts ? 1 : 0;
            bool skip = (Flags & SkipEmpty) != 0 && _line.StringValue.IsEmpty;
            if (!skip)
            {
                _line = (Flags & ReadCsv) == 0 ? _line : Csv(_line.StringValue, Separator.AsSpan()[0], Enclosure.AsSpan()[0], Escape.IsEmpty ? -1 : Escape.AsSpan()[0]);
                return true;
            }

            // Records count the lines that are left out, lines do not.
            counts = (Flags & ReadCsv) != 0;
        }

        return false;
    }

    private PhpArray Csv(PhpString first, byte comma, byte quote, int escape)
    {
        var record = new ByteBuilder();
        record.Add(first);
        while (CsvFiles.IsOpen(record.AsSpan(), comma, quote, escape) && Stream.ReadLine() is { IsDefault: false } more)
        {
            if ((Flags & DropNewLine) != 0)
            {
                record.Add('\n');
            }

            record.Add((Flags & DropNewLine) != 0 ? Trimmed(more) : more);
        }

        return Strings.Csv.Parse(record.AsSpan(), comma, quote, escape);
    }

    private bool ReadLine(Context ctx, bool silent)
    {
        Forget();
        if (Stream.CheckEnd())
        {
            return silent ? false : throw Throw("RuntimeException", $"Cannot read from file {PathName}");
        }

        var line = Stream.ReadLine(MaxLength > 0 ? MaxLength : -1);
        line = line.IsDefault ? PhpString.Empty : line;
        _line = (Flags & DropNewLine) != 0 ? Trimmed(line) : line;
        _hasLine = true;
        return true;
    }

    private static PhpString Trimmed(PhpString line)
    {
        int length = line.Length;
        length -= length > 0 && line.AsSpan()[length - 1] == '\n' ? 1 : 0;
        length -= length > 0 && line.AsSpan()[length - 1] == '\r' ? 1 : 0;
        return Bytes.Slice(line, 0, length);
    }
}
