namespace PeachpieSockets.Embedded.Runtime;

public partial class Context
{
    /// <summary>What a function threw whose caller looks here, see <see cref="Frame.IsWatched"/>; null at all other times.</summary>
    internal PhpThrownException? Thrown;

    /// <summary>What a function threw that lets go of its variables now.</summary>
    internal PhpThrownException? Leaving;
}

/// <summary>
/// What goes through the code of a generator or fiber that is given up: it is no Throwable, so no catch block of a script takes it; finally blocks run.
/// </summary>
internal static class Unwinding
{
    private static readonly PhpClass s_class = new PhpClassBuilder("(unwinding)", CoreRegistry.Extension).Build();

    public static PhpThrownException Begin() => new PhpThrownException(s_class.CreateInstance());

    public static bool Is(Exception? e) => e is PhpThrownException { Throwable: var t } && t.Class == s_class;
}
