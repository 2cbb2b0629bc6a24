namespace PeachpieSockets.Embedded.Library.Streams.Transports;

/// <summary>What a transport shall connect to or listen on.</summary>
/// <param name="Context">The context that asks.</param>
/// <param name="Scheme">The transport's name, as <c>tcp</c>.</param>
/// <param name="Address">What follows <c>://</c>.</param>
/// <param name="Options">The stream context; its <c>socket</c> options count.</param>
/// <param name="Timeout">How long connecting may take; negative for ever.</param>
/// <param name="IsAsync">Whether connecting goes on after the call.</param>
/// <param name="Listens">Whether a bound stream socket shall listen.</param>
/// <param name="Function">The function that asks, as warnings name it.</param>
public sealed record TransportRequest(
    Context Context, string Scheme, PhpString Address, StreamContext? Options, TimeSpan Timeout, bool IsAsync, bool Listens, string Function);
