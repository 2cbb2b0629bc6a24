namespace PeachpieSockets.Extension.Errors;

/// <summary>What each call says when it fails, exactly as php 8.2 words and capitalises it.</summary>
internal static class Phrases
{
    internal const string Create = "Unable to create socket";
    internal const string CreatePair = "Unable to create socket pair";
    internal const string CreateListen = "unable to create listening socket";
    internal const string CreateListenBind = "unable to bind to given address";
    internal const string Listen = "unable to listen on socket";
    internal const string Bind = "Unable to bind address";
    internal const string Accept = "unable to accept incoming connection";
    internal const string Connect = "unable to connect";
    internal const string ConnectAddress = "Unable to connect address";
    internal const string Read = "unable to read from socket";
    internal const string Write = "unable to write to socket";
    internal const string Receive = "Unable to read from socket";
    internal const string Send = "Unable to write to socket";
    internal const string ReceiveFrom = "Unable to recvfrom";
    internal const string ReceiveFromLower = "unable to recvfrom";
    internal const string SendMessage = "Error in sendmsg";
    internal const string ReceiveMessage = "Error in recvmsg";
    internal const string GetSockName = "unable to retrieve socket name";
    internal const string GetPeerName = "unable to retrieve peer name";
    internal const string GetOption = "Unable to retrieve socket option";
    internal const string GetPacketInfo = "unable to get socket option";
    internal const string SetOption = "Unable to set socket option";
    internal const string Shutdown = "Unable to shutdown socket";
    internal const string AtMark = "Unable to apply sockmark";
    internal const string SetBlock = "unable to set blocking mode";
    internal const string SetNonBlock = "unable to set nonblocking mode";
    internal const string Select = "Unable to select";
    internal const string Family = "Unable to obtain socket family";
    internal const string BlockingState = "Unable to obtain blocking state";
    internal const string HostLookup = "Host lookup failed";
    internal const string InterfaceName = "unable to get the interface name";
}
