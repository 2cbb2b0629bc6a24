namespace PeachpieSockets.Embedded.Runtime;

/// <summary>
/// What goes through the code of a generator or fiber that is given up: it is no Throwable, so no catch block of a script takes it; finally blocks run.
/// </summary>
internal static class Unwinding
{
    private static readonly PhpClass s_class = new PhpClassBuilder("(unwinding)", CoreRegistry.Extension).Build();

    public static Exception Begin() => new PhpThrownException(s_class.CreateInstance());

    public static bool Is(Exception? e) => e is PhpThrownException { Throwable: var t } && t.Class == s_class;
}
