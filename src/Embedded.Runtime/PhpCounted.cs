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

    /// <summary>Whether a value is an instance of a class that goes on when nobody looks at the value any more.</summary>
    public static bool IsHeldObject(PhpValue value) => value.AsPhpObject is { } o && !Releasing.IsTemporary(o);

    /// <summary>Whether the last that held it is gone; a script can close a resource before.</summary>
    internal bool IsReleased;
}
