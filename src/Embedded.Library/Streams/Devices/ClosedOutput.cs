namespace PeachpieSockets.Embedded.Library.Streams.Devices;

/// <summary>The standard output after the script has closed it: nobody takes what is written, so that printing ends the script, as it does for php.</summary>
internal sealed class ClosedOutput : Stream
{
    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new IOException("the standard output is closed");

    public override void Write(ReadOnlySpan<byte> buffer) => throw new IOException("the standard output is closed");
}
