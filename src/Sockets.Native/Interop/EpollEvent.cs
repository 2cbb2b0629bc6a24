using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace PeachpieSockets.Native.Interop;

/// <summary>
/// &lt;sys/epoll.h&gt;: struct epoll_event, which is packed on x64 and nowhere else. Its data are the last 8 bytes everywhere; the first 4 are the events.
/// </summary>
internal static unsafe class EpollEvent
{
    internal const int MaxSize = 16;

    private const int PackedSize = 12;
    private const int DataSize = 8;

    internal static int Size => RuntimeInformation.ProcessArchitecture == Architecture.X64 ? PackedSize : MaxSize;

    internal static void Write(byte* at, int events, int data)
    {
        Unsafe.WriteUnaligned(at, events);
        Unsafe.WriteUnaligned(at + Size - DataSize, (long)data);
    }

    internal static (int Events, int Data) Read(byte* first, int index)
    {
        byte* at = first + (index * Size);
        return (Unsafe.ReadUnaligned<int>(at), Unsafe.ReadUnaligned<int>(at + Size - DataSize));
    }
}
