namespace PeachpieSockets.Embedded.Runtime;

/// <summary>What a value may hold besides strings, arrays and references: a <see cref="PhpObject"/>, a <see cref="PhpResource"/>, or something that only C# code knows, as a callback.</summary>
public abstract class PhpCounted
{
    /// <summary>Something that nothing holds yet.</summary>
    protected PhpCounted()
    {
    }

    /// <summary>See <see cref="Releasing"/>.</summary>
    internal int Tracking;

    /// <summary>Whether the last that held it is gone; a script can close a resource before.</summary>
    internal bool IsReleased;
}
