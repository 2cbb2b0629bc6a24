using PeachpieSockets.Extension.Arguments;
using PeachpieSockets.Extension.Errors;
using PeachpieSockets.Native;

namespace PeachpieSockets.Extension.Options;

/// <summary>One call of socket_get_option() or socket_set_option() whose arguments are converted.</summary>
/// <param name="Context">The context.</param>
/// <param name="Function">The name that was called, which may be an alias.</param>
/// <param name="Socket">The socket.</param>
/// <param name="Handle">Its descriptor.</param>
/// <param name="Level">SOL_SOCKET, IPPROTO_*.</param>
/// <param name="Option">The option's number.</param>
internal readonly record struct OptionCall(Context Context, string Function, Socket Socket, SocketHandle Handle, int Level, int Option)
{
    /// <summary>The result of a read: a value, or the failure.</summary>
    internal PhpValue Got(SocketResult result, PhpValue value) =>
        result.Failed ? Failure.Report(Context, Socket, Function, Phrases.GetOption, result.Error) : value;

    /// <summary>Sets the option from bytes; true, or the failure.</summary>
    internal PhpValue Set(ReadOnlySpan<byte> value) => Done(Handle.SetOption(Level, Option, value));

    /// <summary>Sets the option from an int; true, or the failure.</summary>
    internal PhpValue Set(int value) => Done(Handle.SetOption(Level, Option, value));

    /// <summary>The result of setting the option: true, or the failure.</summary>
    internal PhpValue Done(SocketResult result) =>
        result.Failed ? Failure.Report(Context, Socket, Function, Phrases.SetOption, result.Error) : PhpValue.True;

    /// <summary>The ValueError about the option's value, to throw.</summary>
    internal Exception ValueProblem(string problem) => Args.ValueError(Function, 4, "value", problem);
}
