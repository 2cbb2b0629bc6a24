namespace PeachpieSockets.Embedded.Library.Streams.Devices;

/// <summary>Which programs that a script starts get a descriptor.</summary>
internal enum Inheritance
{
    /// <summary>None.</summary>
    None,

    /// <summary>Those of proc_open(); not the commands of popen() and its kin, which is so with the pipe of another popen().</summary>
    NotByCommands,

    /// <summary>All.</summary>
    Full,
}
