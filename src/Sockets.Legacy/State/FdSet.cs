namespace PeachpieSockets.Legacy.State;

/// <summary>The resource "sockets file descriptor set": numbers of descriptors that select() waits for.</summary>
internal sealed class FdSet() : PhpResource("sockets file descriptor set")
{
    /// <summary>The numbers in the set.</summary>
    internal SortedSet<long> Numbers { get; } = [];
}
