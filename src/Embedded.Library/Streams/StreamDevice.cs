using PeachpieSockets.Embedded.Library.Streams.Posix;

namespace PeachpieSockets.Embedded.Library.Streams;

/// <summary>
/// What a stream reads from and writes to: a descriptor, memory, the output, a socket. It knows no buffering: <see cref="PhpStream"/> does that.
/// A device without a certain ability says so by its result, as the operation's documentation tells.
/// </summary>
public abstract class StreamDevice
{
    /// <summary>The stream_type of stream_get_meta_data(), as <c>STDIO</c>.</summary>
    public abstract string Type { get; }

    /// <summary>The descriptor of the system, for waiting and passing on; -1 where there is none.</summary>
    public virtual int Descriptor => -1;

    /// <summary>
    /// <see cref="Descriptor"/>; what has none but can do without its memory (php://temp) moves to a temporary file for it, for good.
    /// -1 where there is none, after a warning if the file cannot be made.
    /// </summary>
    /// <param name="ctx">The context.</param>
    /// <param name="function">The function that warns.</param>
    public virtual int RequireDescriptor(Context ctx, string function) => Descriptor;

    /// <summary>The descriptor that a program gets which the script starts; -1 where it gets none.</summary>
    /// <param name="byCommand">Whether it is a command of popen() and its kin, which get no pipe of another popen().</param>
    internal virtual int GetInherited(bool byCommand) => -1;

    /// <summary>Takes the number that php gives to the stream inside of this one, where it has one.</summary>
    internal virtual void CountInner(Context ctx)
    {
    }

    /// <summary>Whether it was closed.</summary>
    public bool IsClosed { get; private set; }

    /// <summary>Whether seeking works.</summary>
    public virtual bool CanSeek => false;

    /// <summary>Whether a read of more than is there goes on until the end: so files, not pipes and sockets.</summary>
    public virtual bool ReadsFully => false;

    /// <summary>Whether reads go past the stream's buffer.</summary>
    public virtual bool IsUnbuffered => false;

    /// <summary>Whether its functions work at all (a folder cannot be written).</summary>
    public virtual bool CanWrite => true;

    /// <summary>Whether calls wait.</summary>
    public virtual bool IsBlocking => true;

    /// <summary>Whether the last read ended because its time was over.</summary>
    public virtual bool TimedOut => false;

    /// <summary>Whether stream_get_meta_data() tells timed_out, blocked and eof.</summary>
    public virtual bool HasState => true;

    /// <summary>What reports of failed writes call writing: <c>Write of 5 bytes failed</c>, or Send for sockets.</summary>
    public virtual string WriteVerb => "Write";

    /// <summary>Whether a failed write is told to the script.</summary>
    public virtual bool ReportsWriteErrors => true;

    /// <summary>Whether a failed read is told to the script.</summary>
    public virtual bool ReportsReadErrors => false;

    /// <summary>Reads what is there, waiting for it in blocking mode.</summary>
    /// <param name="buffer">Where bytes go.</param>
    /// <param name="mayWait">False where the caller has bytes to return already: then a device that can only waits for none.</param>
    public abstract IoResult Read(Span<byte> buffer, bool mayWait);

    /// <summary>Writes as much as goes.</summary>
    public abstract IoResult Write(ReadOnlySpan<byte> data);

    /// <summary>Moves the position; the new one, or -1.</summary>
    /// <param name="offset">The distance.</param>
    /// <param name="whence">0 from the start, 1 from the position, 2 from the end.</param>
    public virtual long Seek(long offset, int whence) => -1;

    /// <summary>Changes the length; null where it has none.</summary>
    public virtual bool? Truncate(long length) => null;

    /// <summary>flock(2) with its numbers; false where it is locked by others or has no locks.</summary>
    public virtual bool Lock(int operation) => false;

    /// <summary>Whether <see cref="Lock"/> works.</summary>
    public virtual bool CanLock => false;

    /// <summary>Sets the blocking mode; false where it has none.</summary>
    public virtual bool SetBlocking(bool blocking) => false;

    /// <summary>Sets how long a read waits; negative for ever. False where that has no meaning.</summary>
    public virtual bool SetTimeout(TimeSpan timeout) => false;

    /// <summary>Whether the other end is still there; the answer to feof() when nothing is buffered.</summary>
    public virtual bool IsAlive() => true;

    /// <summary>Passes on what was written; false where that fails.</summary>
    public virtual bool Flush() => true;

    /// <summary>Makes the system keep what was written; null where that has no meaning.</summary>
    public virtual bool? Sync() => null;

    /// <summary>More for stream_get_meta_data(), before everything else.</summary>
    public virtual void AddMetaData(PhpArray array)
    {
    }

    /// <summary>What fstat() tells; null where it tells nothing.</summary>
    public virtual PhpArray? GetStatus() => null;

    /// <summary>Releases what is underneath, once. May be called by the finalizer's thread.</summary>
    public void Close()
    {
        if (!IsClosed)
        {
            IsClosed = true;
            Release();
        }
    }

    /// <summary>Releases what is underneath.</summary>
    protected virtual void Release()
    {
    }

    internal static PhpArray? StatusOf(int descriptor) => FileStatus.TryGet(descriptor, out var status, out _) ? status.ToArray() : null;
}
