using System.Runtime.InteropServices;
using PeachpieSockets.Native.Interop;

namespace PeachpieSockets.Native.Messages;

/// <summary>Takes the descriptors out of received control data, so that none can get lost.</summary>
internal static class ReceivedDescriptors
{
    internal static SocketHandle[]? Take(ReadOnlySpan<byte> control, bool areInheritable)
    {
        int count = Count(control);
        if (count == 0)
        {
            return null;
        }

        int index = 0;
        try
        {
            SocketHandle[] handles = new SocketHandle[count];
            ControlMessageReader reader = new(control);
            while (reader.MoveNext())
            {
                foreach (int descriptor in Numbers(in reader))
                {
                    handles[index] = new SocketHandle(descriptor, ownsHandle: true) { IsInheritable = areInheritable };
                    index++;
                }
            }

            return handles;
        }
        catch (OutOfMemoryException)
        {
            CloseFrom(control, index);
            throw;
        }
    }

    private static int Count(ReadOnlySpan<byte> control)
    {
        int count = 0;
        ControlMessageReader reader = new(control);
        while (reader.MoveNext())
        {
            count += Numbers(in reader).Length;
        }

        return count;
    }

    // Those before the index belong to a handle, whose finalizer closes them.
    private static void CloseFrom(ReadOnlySpan<byte> control, int index)
    {
        ControlMessageReader reader = new(control);
        while (reader.MoveNext())
        {
            foreach (int descriptor in Numbers(in reader))
            {
                if (index-- <= 0)
                {
                    _ = SystemCalls.Current.close(descriptor);
                }
            }
        }
    }

    private static ReadOnlySpan<int> Numbers(in ControlMessageReader reader) =>
        reader.Level == SocketConstants.SOL_SOCKET && reader.Type == SocketConstants.SCM_RIGHTS
            ? MemoryMarshal.Cast<byte, int>(reader.Data)
            : default;
}
