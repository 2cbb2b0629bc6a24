using PeachpieSockets.Embedded.Library.Streams.Posix;

namespace PeachpieSockets.Embedded.Library.Streams;

/// <summary>
/// The last file whose state was asked for, and the last link. As in php 8.2, whoever asks again gets the same answer, until the script calls unlink(),
/// rename(), rmdir() or clearstatcache(); not so for what it writes, nor for touch(), chmod() and kin.
/// </summary>
internal sealed class StatCache
{
    private (PhpString Path, FileStatus Status)? _file;
    private (PhpString Path, FileStatus Status)? _link;

    /// <summary>The state that is kept for a path.</summary>
    /// <param name="path">The path, as it was given.</param>
    /// <param name="follow">Whether the file that a link means is asked for, not the link.</param>
    /// <param name="status">The state.</param>
    public bool TryGet(PhpString path, bool follow, out FileStatus status)
    {
        var kept = follow ? _file : _link;
        bool isIt = kept is { } entry && entry.Path.AsSpan().SequenceEqual(path.AsSpan());
        status = isIt ? kept!.Value.Status : default;
        return isIt;
    }

    /// <summary>Keeps a state.</summary>
    public void Keep(PhpString path, bool follow, FileStatus status)
    {
        if (!follow)
        {
            _link = (path, status);
        }

        if (follow || status.Type != FileStatus.Link)
        {
            _file = (path, status);
        }
    }

    /// <summary>Forgets both.</summary>
    public void Clear() => _file = _link = null;
}
