namespace PeachpieSockets.Embedded.Runtime;

public partial class Context
{
    /// <summary>The file that is executing; what errors name.</summary>
    internal string CurrentFile { get; set; } = "Unknown";

    /// <summary>The line that is executing; what errors name.</summary>
    internal int CurrentLine { get; set; }
}
