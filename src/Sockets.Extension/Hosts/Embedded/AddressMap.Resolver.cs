namespace PeachpieSockets.Extension.Addressing;

// gethostbyname() of the embedded PHP obeys the settings too.
internal sealed partial class AddressMap : INameResolver;
