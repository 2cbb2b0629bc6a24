namespace PeachpieSockets.Embedded.Runtime;

/// <summary>
/// Memory of large strings that functions read into, used again as php does: it frees a string when the variable is overwritten that alone held
/// it, and gets the same memory for the next. Here code that was compiled knowing that nobody else can have a string hands its bytes back.
/// </summary>
public sealed class ReceiveBuffers
{
    /// <summary>Smaller strings cost less than the book-keeping.</summary>
    private const int Least = 4096;

    private const int Most = 1 << 20;
    private const int Slots = 4;

    private readonly byte[]?[] _own = new byte[]?[Slots];
    private byte[]? _free;
    private int _next;

    /// <summary>
    /// Whether something else than the code of the one script that runs may have seen global variables: an included file, a function, the host.
    /// Set for good: whoever saw the table may have kept it.
    /// </summary>
    internal bool GlobalsAreShared { get; set; }

    /// <summary>Memory of exactly this many bytes, with any content.</summary>
    public byte[] Take(int length)
    {
        if (_free is { } free && free.Length == length)
        {
            _free = null;
            return free;
        }

        return GC.AllocateUninitializedArray<byte>(length);
    }

    /// <summary>The bytes become a string that the caller has made and nobody else has: it may be handed back.</summary>
    public void Own(byte[] bytes)
    {
        if (bytes.Length is >= Least and <= Most)
        {
            _own[_next] = bytes;
            _next = (_next + 1) % Slots;
        }
    }

    /// <summary>The bytes of <see cref="Take"/> were not needed.</summary>
    public void Return(byte[] bytes) => _free = bytes;

    /// <summary>Arguments of running calls are kept by somebody (a trace): what was handed out stays theirs.</summary>
    internal void Forget() => Array.Clear(_own);

    /// <summary>Assigns to a variable; its old string is handed back. Of a global one only while no other code can have seen it.</summary>
    internal static void Replace(ref PhpValue variable, PhpValue value, Context ctx, PhpArray? table)
    {
        var old = variable._obj;
        Variables.AssignTracked(ref variable, value, counted: true);
        if (old is byte[] { Length: >= Least } bytes && (table is null || (!ctx.Buffers.GlobalsAreShared && ReferenceEquals(table, ctx.OwnGlobals))))
        {
            ctx.Buffers.HandBack(bytes);
        }
    }

    private void HandBack(byte[] bytes)
    {
        var own = _own;
        for (int slot = 0; slot < own.Length; slot++)
        {
            if (ReferenceEquals(own[slot], bytes))
            {
                own[slot] = null;
                _free = bytes;
                return;
            }
        }
    }
}
