namespace PeachpieSockets.Embedded.Runtime;

/// <summary>While it is there, errors that are not fatal go to nobody but to it: for functions of classes that throw where a plain function warns.</summary>
internal sealed class ErrorCapture : IDisposable
{
    private readonly Context _ctx;
    private readonly ErrorCapture? _outer;

    public ErrorCapture(Context ctx)
    {
        _ctx = ctx;
        _outer = ctx.Capture;
        ctx.Capture = this;
    }

    /// <summary>The last error's text; null where there was none.</summary>
    public string? Message { get; set; }

    public void Dispose() => _ctx.Capture = _outer;
}
