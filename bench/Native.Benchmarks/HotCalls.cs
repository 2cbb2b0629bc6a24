using System.Runtime.InteropServices;
using BenchmarkDotNet.Attributes;

namespace PeachpieSockets.Native.Benchmarks;

/// <summary>The calls of a hot loop, each beside the bare system call it wraps. Nothing may allocate.</summary>
[MemoryDiagnoser]
public unsafe partial class HotCalls
{
    private readonly byte[] _data = new byte[64];
    private readonly PollItem[] _items = new PollItem[1];
    private readonly PollGroup _group = new();
    private SocketHandle _first = null!;
    private SocketHandle _second = null!;
    private SocketHandle _udp = null!;
    private SocketAddress _udpName;
    private int _rawFirst;
    private int _rawSecond;

    [GlobalSetup]
    public void Setup()
    {
        (SocketHandle? first, SocketHandle? second) = NativeSocket.CreatePair(SocketConstants.AF_UNIX, SocketConstants.SOCK_STREAM, 0, out _);
        (_first, _second) = (first!, second!);
        (_rawFirst, _rawSecond) = ((int)_first.Descriptor, (int)_second.Descriptor);
        _udp = NativeSocket.Create(SocketConstants.AF_INET, SocketConstants.SOCK_DGRAM, 0, out _)!;
        SocketAddress any = SocketAddress.FromIPv4([127, 0, 0, 1], 0);
        _ = _udp.Bind(in any);
        _ = _udp.GetName(out _udpName);
        _items[0] = new PollItem(_second, SocketConstants.POLLIN);
    }

    [GlobalCleanup]
    public void Cleanup()
    {
        _first.Dispose();
        _second.Dispose();
        _udp.Dispose();
    }

    [Benchmark]
    public int SendReceive() => _first.Send(_data).Value + _second.Receive(_data).Value;

    [Benchmark]
    public nint SendReceiveBare()
    {
        fixed (byte* data = _data)
        {
            return send(_rawFirst, data, 64, 0) + recv(_rawSecond, data, 64, 0);
        }
    }

    [Benchmark]
    public int ReceiveThatWouldBlock() => _first.Receive(_data, SocketConstants.MSG_DONTWAIT).Error;

    [Benchmark]
    public nint ReceiveThatWouldBlockBare()
    {
        fixed (byte* data = _data)
        {
            return recv(_rawFirst, data, 64, SocketConstants.MSG_DONTWAIT);
        }
    }

    [Benchmark]
    public int SendToReceiveFrom()
    {
        int sent = _udp.SendTo(_data, 0, in _udpName).Value;
        return sent + _udp.ReceiveFrom(_data, 0, ref _udpName).Value;
    }

    [Benchmark]
    public int GetOption()
    {
        _ = _first.GetOption(SocketConstants.SOL_SOCKET, SocketConstants.SO_TYPE, out int value);
        return value;
    }

    [Benchmark]
    public int GetOptionBare()
    {
        int value = 0;
        int length = sizeof(int);
        _ = getsockopt(_rawFirst, SocketConstants.SOL_SOCKET, SocketConstants.SO_TYPE, &value, &length);
        return value;
    }

    [Benchmark]
    public int Poll() => NativeSocket.Poll(_items, 0).Value;

    [Benchmark]
    public int PollInGroup()
    {
        _group.Start();
        _group.Add(_second, SocketConstants.POLLIN);
        int ready = _group.Wait(0).Value;
        _group.End();
        return ready;
    }

    [LibraryImport("libc")]
    private static partial nint send(int fd, byte* data, nuint length, int flags);

    [LibraryImport("libc")]
    private static partial nint recv(int fd, byte* data, nuint length, int flags);

    [LibraryImport("libc")]
    private static partial int getsockopt(int fd, int level, int option, int* value, int* length);
}
