namespace PeachpieSockets.Embedded.Library.Streams.Wrappers;

/// <summary>What opens addresses of one scheme.</summary>
internal interface IStreamWrapper
{
    /// <summary>Opens; null with the reason that "Failed to open stream" tells.</summary>
    PhpStream? Open(OpenRequest request, out string reason);
}

/// <summary>What to open.</summary>
/// <param name="Context">The context.</param>
/// <param name="Path">The address as the script gave it.</param>
/// <param name="Mode">The fopen() mode.</param>
/// <param name="Options">The stream context; null for none.</param>
/// <param name="Function">The function that opens, as messages name it.</param>
/// <param name="ForInclude">Whether it is source that is going to run: php refuses some addresses then.</param>
internal sealed record OpenRequest(Context Context, PhpString Path, PhpString Mode, StreamContext? Options, string Function, bool ForInclude = false);
