namespace PeachpieSockets.Embedded.Library.Streams.Devices;

/// <summary>Standard input, output and error. Output and errors go to the host's streams where it has set some, so that what it captures is all.</summary>
internal static class StandardDevices
{
    public static StreamDevice Open(Context ctx, int descriptor)
    {
        Func<Stream?>? sink = descriptor switch { 0 => null, 1 => () => ctx.OutputStream, _ => () => ctx.ErrorStream };
        return OperatingSystem.IsWindows()
            ? new ManagedDevice(sink?.Invoke() ?? (descriptor == 0 ? Console.OpenStandardInput() : Console.OpenStandardError()))
            : new DescriptorDevice(descriptor, owns: false) { Sink = sink };
    }
}
