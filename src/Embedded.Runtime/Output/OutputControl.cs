namespace PeachpieSockets.Embedded.Runtime;

/// <summary>
/// A context's output: buffers that scripts stack (ob_start), and below them the host's stream, which every unbuffered
/// <c>echo</c> reaches at once, as php's command line does it.
/// </summary>
public sealed class OutputControl
{
    private readonly Context _context;
    private readonly List<OutputBuffer> _buffers = [];
    private OutputBuffer? _top;
    private bool _inHandler;

    internal OutputControl(Context context) => _context = context;

    /// <summary>Whether every write is followed by a flush of the host's stream (ob_implicit_flush).</summary>
    public bool ImplicitFlush { get; set; } = true;

    /// <summary>How many buffers are stacked.</summary>
    public int Level => _buffers.Count;

    /// <summary>The buffers, outermost first.</summary>
    public IReadOnlyList<OutputBuffer> Buffers => _buffers;

    /// <summary>The innermost buffer; null where there is none.</summary>
    public OutputBuffer? Top => _top;

    /// <summary>Where the script was when the first output left all buffers, which is when headers would go; null before.</summary>
    internal (string File, int Line)? Begun { get; private set; }

    /// <summary>Whether nobody reads the host's stream any more.</summary>
    public bool IsAborted { get; private set; }

    /// <summary>Stacks a buffer.</summary>
    /// <param name="handler">What makes the output of the contents; null: they go on as they are.</param>
    /// <param name="name">The handler's name.</param>
    /// <param name="chunkSize">The length from which on the contents go on by themselves; 0 for never.</param>
    /// <param name="flags">What scripts may do with the buffer.</param>
    /// <remarks>Inside of a handler this is a fatal error.</remarks>
    public void Start(IPhpCallable? handler = null, string name = "default output handler", int chunkSize = 0, OutputBufferFlags flags = OutputBufferFlags.Standard)
    {
        CheckNotInHandler("ob_start");
        Stack(new OutputBuffer(handler, name, chunkSize, handler is null ? flags : flags | OutputBufferFlags.User));
    }

    /// <summary>Stacks a buffer whose handler is no function of a script, but a part of the library.</summary>
    internal void StartInternal(IPhpCallable handler, string name)
    {
        CheckNotInHandler("ob_start");
        Stack(new OutputBuffer(handler, name, 0, OutputBufferFlags.Standard));
    }

    private void Stack(OutputBuffer buffer)
    {
        _top = buffer;
        _buffers.Add(buffer);
    }

    /// <summary>Prints bytes.</summary>
    public void Write(ReadOnlySpan<byte> value)
    {
        if (_top is null)
        {
            WriteThrough(value);
        }
        else if (!_inHandler)
        {
            WriteTo(_buffers.Count - 1, value);
        }
    }

    /// <summary>Sends the innermost buffer's contents on (ob_flush).</summary>
    public void FlushTop() => WriteTo(_buffers.Count - 2, Take("ob_flush", OutputPhase.Flush).AsSpan());

    /// <summary>Throws the innermost buffer's contents away (ob_clean).</summary>
    public void CleanTop() => Take("ob_clean", OutputPhase.Clean);

    /// <summary>Ends the innermost buffer and sends its contents on (ob_end_flush).</summary>
    public void EndFlush()
    {
        var contents = _top!.GetContents();
        PhpString output;
        try
        {
            output = Take("ob_end_flush", OutputPhase.Final);
        }
        catch (PhpThrownException)
        {
            Pop();
            Write(contents.AsSpan());
            throw;
        }

        Pop();
        Write(output.AsSpan());
    }

    /// <summary>Ends the innermost buffer and throws its contents away (ob_end_clean).</summary>
    public void EndClean()
    {
        Take("ob_end_clean", OutputPhase.Clean | OutputPhase.Final);
        Pop();
    }

    /// <summary>Ends all buffers and sends their contents on, as the end of a script does.</summary>
    public void EndAll()
    {
        while (_top is not null)
        {
            EndFlush();
        }
    }

    /// <summary>Throws all buffers away.</summary>
    public void DiscardAll()
    {
        _buffers.Clear();
        _top = null;
    }

    /// <summary>Flushes the host's stream (flush); buffers keep what they have.</summary>
    public void Flush() => Guarded(static (stream, _) => stream.Flush(), default);

    private PhpString Take(string function, OutputPhase phase)
    {
        CheckNotInHandler(function);
        _inHandler = true;
        try
        {
            return _top!.Take(_context, phase);
        }
        finally
        {
            _inHandler = false;
        }
    }

    private void Pop()
    {
        _buffers.RemoveAt(_buffers.Count - 1);
        _top = _buffers.Count == 0 ? null : _buffers[^1];
    }

    private void WriteTo(int level, ReadOnlySpan<byte> value)
    {
        if (level < 0)
        {
            WriteThrough(value);
            return;
        }

        var buffer = _buffers[level];
        buffer.Append(value);
        if (buffer.IsFull)
        {
            _inHandler = true;
            PhpString output;
            try
            {
                output = buffer.Take(_context, OutputPhase.Write);
            }
            finally
            {
                _inHandler = false;
            }

            WriteTo(level - 1, output.AsSpan());
        }
    }

    private void WriteThrough(ReadOnlySpan<byte> value)
    {
        if (value.IsEmpty || IsAborted)
        {
            return;
        }

        Begun ??= (_context.CurrentFile, _context.CurrentLine);
        Guarded(ImplicitFlush ? WriteAndFlush : static (stream, bytes) => stream.Write(bytes), value);
    }

    private static void WriteAndFlush(Stream stream, ReadOnlySpan<byte> value)
    {
        stream.Write(value);
        stream.Flush();
    }

    private delegate void StreamAction(Stream stream, ReadOnlySpan<byte> value);

    // A reader that is gone ends the script, as php does, unless the script asked not to.
    private void Guarded(StreamAction action, ReadOnlySpan<byte> value)
    {
        try
        {
            action(_context.OutputStream, value);
        }
        catch (IOException)
        {
            IsAborted = true;
            if (!_context.Ini.GetBoolean("ignore_user_abort"))
            {
                throw new ScriptExitException(255);
            }
        }
    }

    private void CheckNotInHandler(string function)
    {
        if (_inHandler)
        {
            DiscardAll();
            _inHandler = false;
            _context.RaiseError(PhpError.E_ERROR, $"{function}(): Cannot use output buffering in output buffering display handlers");
        }
    }
}
