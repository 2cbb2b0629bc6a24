namespace PeachpieSockets.Embedded.Library.Streams.Devices;

/// <summary>The names in a folder, for readdir().</summary>
internal class FolderDevice(IReadOnlyList<byte[]> names) : StreamDevice
{
    private int _next;

    public override string Type => "dir";

    public override bool CanSeek => true;

    public override bool CanWrite => false;

    /// <summary>The next name; the default at the end.</summary>
    public virtual PhpString Next() => _next < names.Count ? new PhpString(names[_next++]) : default;

    public virtual void Rewind() => _next = 0;

    public override IoResult Read(Span<byte> buffer, bool mayWait) => IoResult.End;

    public override IoResult Write(ReadOnlySpan<byte> data) => IoResult.Failed(0);
}
