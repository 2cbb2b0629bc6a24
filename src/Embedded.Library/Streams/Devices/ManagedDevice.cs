using PeachpieSockets.Embedded.Library.Streams.Posix;

namespace PeachpieSockets.Embedded.Library.Streams.Devices;

/// <summary>A .NET stream: files where there is no POSIX, and standard input and output there.</summary>
internal sealed class ManagedDevice(Stream stream) : StreamDevice
{
    private const int Eio = 5;
    private const int Ebadf = 9;

    public override string Type => "STDIO";

    public override bool ReportsReadErrors => true;

    public override bool CanSeek => stream.CanSeek;

    public override bool ReadsFully => stream.CanSeek;

    public override IoResult Read(Span<byte> buffer, bool mayWait)
    {
        if (!stream.CanRead)
        {
            return IoResult.Failed(Ebadf);
        }

        try
        {
            int count = stream.Read(buffer);
            return new IoResult(count, 0, count == 0);
        }
        catch (IOException)
        {
            return IoResult.Failed(Eio, isEnd: true);
        }
    }

    public override IoResult Write(ReadOnlySpan<byte> data)
    {
        if (!stream.CanWrite)
        {
            return IoResult.Failed(Ebadf);
        }

        try
        {
            stream.Write(data);
            stream.Flush();
            return new IoResult(data.Length);
        }
        catch (IOException)
        {
            return IoResult.Failed(Eio);
        }
    }

    public override long Seek(long offset, int whence)
    {
        try
        {
            return stream.Seek(offset, (SeekOrigin)whence);
        }
        catch (IOException)
        {
            return -1;
        }
    }

    public override bool? Truncate(long length)
    {
        if (stream.CanWrite)
        {
            stream.SetLength(length);
        }

        return stream.CanWrite;
    }

    public override PhpArray? GetStatus()
        => FileStatus.OfMemory(stream.CanSeek ? stream.Length : 0, stream.CanWrite).ToArray();

    protected override void Release() => stream.Dispose();
}
