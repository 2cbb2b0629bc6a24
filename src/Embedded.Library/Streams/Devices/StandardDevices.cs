using PeachpieSockets.Embedded.Library.Streams.Posix;

namespace PeachpieSockets.Embedded.Library.Streams.Devices;

/// <summary>Standard input, output and error. Output and errors go to the host's streams where it has set some, so that what it captures is all.</summary>
internal static class StandardDevices
{
    /// <summary>A stream device of its own, as php://stdin makes it; null where no descriptor is left.</summary>
    public static StreamDevice? Duplicate(Context ctx, int descriptor)
    {
        if (OperatingSystem.IsWindows())
        {
            return Open(ctx, descriptor);
        }

        int copy = Libc.Duplicate(descriptor);
        return copy < 0 ? null : new DescriptorDevice(copy) { Sink = Sink(ctx, descriptor), Inheritance = Inheritance.Full };
    }

    public static StreamDevice Open(Context ctx, int descriptor)
    {
        var sink = Sink(ctx, descriptor);
        return OperatingSystem.IsWindows()
            ? new ManagedDevice(sink?.Invoke() ?? (descriptor == 0 ? Console.OpenStandardInput() : Console.OpenStandardError()))
            : new DescriptorDevice(descriptor, owns: false) { Sink = sink };
    }

    private static Func<Stream?>? Sink(Context ctx, int descriptor)
        => descriptor switch { 0 => null, 1 => () => ctx.OutputStream, _ => () => ctx.ErrorStream };
}
