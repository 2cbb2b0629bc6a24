using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace PeachpieSockets.Embedded.Cli.Hosting;

/// <summary>
/// Standard output, unbuffered as php's: each write is a system call. .NET's own stream for it keeps a position of its own when the output is
/// a file, which child processes that write to the same file would overwrite.
/// An output that cannot be written any more is an <see cref="IOException"/>, upon which the context ends the script.
/// </summary>
internal sealed partial class StandardStream(int descriptor) : Stream
{
    private const int Eintr = 4;
    private const int Failed = -1;

    /// <inheritdoc/>
    public override bool CanRead => false;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => true;

    /// <inheritdoc/>
    public override long Length => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    /// <summary>Opens standard output (1) or standard error (2).</summary>
    public static Stream Open(int descriptor) => OperatingSystem.IsWindows()
        ? OpenConsole(descriptor)
        : new StandardStream(descriptor);

    // A method of its own, so that the console's assembly is not loaded where it is not used.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Stream OpenConsole(int descriptor) => descriptor == 1 ? Console.OpenStandardOutput() : Console.OpenStandardError();

    /// <inheritdoc/>
    public override unsafe void Write(ReadOnlySpan<byte> buffer)
    {
        fixed (byte* start = buffer)
        {
            for (int done = 0; done < buffer.Length;)
            {
                nint written = write(descriptor, start + done, (nuint)(buffer.Length - done));
                if (written != Failed)
                {
                    done += (int)written;
                }
                else
                {
                    done += WriteOrWait(start + done, buffer.Length - done);
                }
            }
        }
    }

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    /// <inheritdoc/>
    public override void Flush()
    {
    }

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    /// <summary>Writes what could not be written, to learn why: an inherited non-blocking descriptor says EAGAIN (11 on Linux, 35 on macOS) when it is full.</summary>
    private unsafe int WriteOrWait(byte* start, int count)
    {
        nint written = write_errno(descriptor, start, (nuint)count);
        if (written != Failed)
        {
            return (int)written;
        }

        int error = Marshal.GetLastPInvokeError();
        if (error != Eintr && (error != (OperatingSystem.IsLinux() ? 11 : 35) || !WaitUntilWritable()))
        {
            throw new IOException($"write: {Marshal.GetPInvokeErrorMessage(error)}");
        }

        return 0;
    }

    private bool WaitUntilWritable()
    {
        const short PollOut = 4;
        var request = new PollRequest { Descriptor = descriptor, Events = PollOut };
        return poll(ref request, 1, -1) >= 0 || Marshal.GetLastPInvokeError() == Eintr;
    }

    // Without errno, whose reading is code that has to be made at run time: no program needs it before a write fails.
    [LibraryImport("libc")]
    private static unsafe partial nint write(int fd, byte* buf, nuint count);

    [LibraryImport("libc", EntryPoint = "write", SetLastError = true)]
    private static unsafe partial nint write_errno(int fd, byte* buf, nuint count);

    [LibraryImport("libc", SetLastError = true)]
    private static partial int poll(ref PollRequest fds, nuint count, int timeout);

    private struct PollRequest
    {
        public int Descriptor;
        public short Events;
        public short Returned;
    }
}
