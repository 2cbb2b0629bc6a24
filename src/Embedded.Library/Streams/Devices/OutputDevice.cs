namespace PeachpieSockets.Embedded.Library.Streams.Devices;

/// <summary>php://output: what is written goes where echo goes.</summary>
internal sealed class OutputDevice(Context ctx) : StreamDevice
{
    public override string Type => "Output";

    public override IoResult Read(Span<byte> buffer, bool mayWait) => IoResult.Failed(0, isEnd: true);

    public override IoResult Write(ReadOnlySpan<byte> data)
    {
        ctx.Echo(data);
        return new IoResult(data.Length);
    }
}
