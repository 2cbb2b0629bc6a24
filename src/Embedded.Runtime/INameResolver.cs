namespace PeachpieSockets.Embedded.Runtime;

/// <summary>A host's say in what names mean: gethostbyname() and sockets ask it before the system.</summary>
public interface INameResolver
{
    /// <summary>The address (or other name) to use for a host name; null for the system's own answer.</summary>
    string? Resolve(string name);
}

public partial class Context
{
    /// <summary>Asked for host names first; null where the system alone is asked.</summary>
    public INameResolver? NameResolver { get; set; }
}
