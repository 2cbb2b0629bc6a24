using PeachpieSockets.Native.Interop.Posix;

namespace PeachpieSockets.Native.Interop.Windows;

/// <summary>sendmsg and recvmsg by WSASendMsg and WSARecvMsg; the latter is an extension that the socket's provider hands out.</summary>
internal static unsafe class Messages
{
    private const uint SIO_GET_EXTENSION_FUNCTION_POINTER = 0xC8000006;

    private static readonly Guid s_recvMsg = new("f689d7c8-6f1f-436b-8a53-e54fe351c322");

    internal static nint Send(nint fd, ref MessageHeader message, int flags)
    {
        WSABUF[] buffers = Buffers(message.Segments, message.SegmentCount);
        uint count = 0;
        fixed (WSABUF* first = buffers)
        {
            WSAMSG native = Header(ref message, first);
            int result = LastError.Result(ws2_32.WSASendMsg(fd, &native, (uint)flags, &count, null, null));
            return result < 0 ? result : (nint)count;
        }
    }

    internal static nint Receive(nint fd, ref MessageHeader message, int flags)
    {
        delegate* unmanaged<nint, WSAMSG*, uint*, void*, void*, int> receive = null;
        Guid id = s_recvMsg;
        uint count = 0;
        int result = LastError.Result(ws2_32.WSAIoctl(
            fd, SIO_GET_EXTENSION_FUNCTION_POINTER, &id, (uint)sizeof(Guid), &receive, (uint)sizeof(void*), &count, null, null));
        if (result < 0)
        {
            return result;
        }

        WSABUF[] buffers = Buffers(message.Segments, message.SegmentCount);
        fixed (WSABUF* first = buffers)
        {
            WSAMSG native = Header(ref message, first);
            native.dwFlags = (uint)flags;
            result = LastError.Result(receive(fd, &native, &count, null, null));
            message.NameLength = native.namelen;
            message.ControlLength = (int)native.Control.len;
            message.Flags = (int)native.dwFlags;
            return result < 0 ? result : (nint)count;
        }
    }

    internal static WSABUF[] Buffers(iovec* segments, int count)
    {
        WSABUF[] buffers = new WSABUF[Math.Max(1, count)];
        for (int i = 0; i < count; i++)
        {
            buffers[i] = new() { len = (uint)segments[i].iov_len, buf = segments[i].iov_base };
        }

        return buffers;
    }

    private static WSAMSG Header(ref MessageHeader message, WSABUF* buffers) => new()
    {
        name = message.Name,
        namelen = message.NameLength,
        lpBuffers = buffers,
        dwBufferCount = (uint)message.SegmentCount,
        Control = new() { len = (uint)message.ControlLength, buf = message.Control },
    };
}
