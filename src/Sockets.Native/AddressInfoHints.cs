namespace PeachpieSockets.Native;

/// <summary>What kinds of answers getaddrinfo(3) is to give. All zero: any.</summary>
/// <param name="Flags">ai_flags: AI_*.</param>
/// <param name="Family">ai_family: AF_*, 0 for any.</param>
/// <param name="SocketType">ai_socktype: SOCK_*, 0 for one answer of each type.</param>
/// <param name="Protocol">ai_protocol: IPPROTO_*, 0 for any.</param>
public readonly record struct AddressInfoHints(int Flags, int Family, int SocketType, int Protocol);
