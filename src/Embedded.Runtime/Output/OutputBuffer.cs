namespace PeachpieSockets.Embedded.Runtime;

/// <summary>What scripts may do with an output buffer, and how far it is (PHP_OUTPUT_HANDLER_*).</summary>
[Flags]
public enum OutputBufferFlags
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>The handler is a PHP function.</summary>
    User = 1,

    /// <summary>ob_clean() and its kin are allowed.</summary>
    Cleanable = 0x10,

    /// <summary>ob_flush() and its kin are allowed.</summary>
    Flushable = 0x20,

    /// <summary>The buffer may be ended before the script ends.</summary>
    Removable = 0x40,

    /// <summary>All three; what ob_start() takes by default.</summary>
    Standard = 0x70,

    /// <summary>The handler was called already.</summary>
    Started = 0x1000,

    /// <summary>The handler failed and is not called any more.</summary>
    Disabled = 0x2000,
}

/// <summary>Why a handler is called (the second argument of ob_start()'s callback).</summary>
[Flags]
public enum OutputPhase
{
    /// <summary>A chunk is full.</summary>
    Write = 0,

    /// <summary>The first call.</summary>
    Start = 1,

    /// <summary>The contents are thrown away.</summary>
    Clean = 2,

    /// <summary>The contents go on.</summary>
    Flush = 4,

    /// <summary>The last call.</summary>
    Final = 8,
}

/// <summary>One level of output buffering.</summary>
public sealed class OutputBuffer
{
    private readonly IPhpCallable? _handler;
    private byte[] _data = [];
    private int _length;

    internal OutputBuffer(IPhpCallable? handler, string name, int chunkSize, OutputBufferFlags flags)
    {
        _handler = handler;
        Name = name;
        ChunkSize = chunkSize;
        Flags = flags;
    }

    /// <summary>The handler's name, as ob_list_handlers() tells it.</summary>
    public string Name { get; }

    /// <summary>The length from which on the contents go on by themselves; 0 for never.</summary>
    public int ChunkSize { get; }

    /// <summary>What is allowed, and how far it is.</summary>
    public OutputBufferFlags Flags { get; private set; }

    /// <summary>The number of bytes in it.</summary>
    public int Length => _length;

    /// <summary>The number of bytes that it has room for.</summary>
    public int Capacity => Math.Max(_data.Length, 16384);

    internal bool IsFull => ChunkSize > 0 && _length >= ChunkSize;

    /// <summary>A copy of the contents.</summary>
    public PhpString GetContents() => new(_data.AsSpan(0, _length).ToArray());

    internal void Append(ReadOnlySpan<byte> value)
    {
        if (value.Length > _data.Length - _length)
        {
            Array.Resize(ref _data, (int)Math.Max(Context.StringLength((long)_length + value.Length), Math.Max(256, Math.Min(_data.Length * 2L, Array.MaxLength))));
        }

        value.CopyTo(_data.AsSpan(_length));
        _length += value.Length;
    }

    /// <summary>Empties the buffer; the result is what its handler makes of the contents.</summary>
    internal PhpString Take(Context ctx, OutputPhase phase)
    {
        var contents = GetContents();
        try
        {
            if (_handler is null || (Flags & OutputBufferFlags.Disabled) != 0)
            {
                Flags |= OutputBufferFlags.Started;
                return contents;
            }

            if ((Flags & OutputBufferFlags.Started) == 0)
            {
                Flags |= OutputBufferFlags.Started;
                phase |= OutputPhase.Start;
            }

            var result = _handler.Invoke(ctx, PhpValue.Create(contents), PhpValue.Create((long)phase)).GetValue();
            if (result.IsFalse)
            {
                Flags |= OutputBufferFlags.Disabled;
                return contents;
            }

            return Convert.ToPhpString(result, ctx);
        }
        finally
        {
            _length = 0;
        }
    }
}
