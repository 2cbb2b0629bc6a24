namespace PeachpieSockets.Embedded.Runtime;

/// <summary>
/// The headers that reading an http: address gives to the code that called: its local variable <c>$http_response_header</c>. Code that has such a variable
/// asks for them after each of its calls.
/// </summary>
internal static class ResponseHeaders
{
    /// <summary>The variable's name.</summary>
    public const string Variable = "http_response_header";

    /// <summary>The script's code that is being run gets headers, which may become more until its call is over.</summary>
    public static void Give(Context ctx, PhpArray headers)
    {
        if (ctx.CurrentUserFrame is { } frame)
        {
            ctx.GivenHeaders = new Given(frame, frame.Routine, headers);
        }
    }

    /// <summary>A call of compiled code is over: whether it gave headers.</summary>
    public static bool AreGivenTo(Frame frame)
        => frame.Context.GivenHeaders is { } given && ReferenceEquals(given.Frame, frame) && ReferenceEquals(given.Routine, frame.Routine);

    /// <summary>Puts them into the variable; it is no reference any more.</summary>
    public static void Take(Frame frame, ref PhpValue variable)
    {
        variable = frame.Context.GivenHeaders!.Headers.DeepCopy();
        frame.Context.GivenHeaders = null;
    }

    /// <summary>Headers for a frame, which serves other calls later.</summary>
    internal sealed record Given(Frame Frame, RoutineInfo Routine, PhpArray Headers);
}
