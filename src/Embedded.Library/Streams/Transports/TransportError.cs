namespace PeachpieSockets.Embedded.Library.Streams.Transports;

/// <summary>Why a transport failed.</summary>
/// <param name="Number">errno; 0 where the reason is none of the system's.</param>
/// <param name="Text">The reason as messages and the script's variable tell it; the default for no more than "Unknown error".</param>
public readonly record struct TransportError(int Number, PhpString Text)
{
    /// <summary>The reason as messages tell it.</summary>
    internal PhpString Shown => Text.IsDefault ? "Unknown error" : Text;
}
