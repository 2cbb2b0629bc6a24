namespace PeachpieSockets.Embedded.Library.Streams;

/// <summary>Checks the resources and paths that functions are given, with php's errors.</summary>
internal static class StreamArguments
{
    /// <summary>An open stream; the function's name is kept for what the stream has to report.</summary>
    public static PhpStream Stream(Context ctx, PhpResource resource, string function, int number = 1, string name = "stream")
    {
        StreamState.Of(ctx).Function = function;
        if (resource is PhpStream { IsValid: true } stream)
        {
            return stream;
        }

        if (resource is IPhpObjectLike)
        {
            throw ArgumentBinder.TypeError(function, number, name, "resource", resource);
        }

        throw PhpException.TypeErrorException($"{function}(): supplied resource is not a valid stream resource");
    }

    /// <summary>A stream context; the context's default one where null was given.</summary>
    public static StreamContext? Context(Context ctx, PhpResource? resource, string function, bool makesDefault = true)
    {
        StreamState.Of(ctx).Function = function;
        return resource switch
        {
            null => makesDefault ? StreamState.Of(ctx).DefaultContext : null,
            StreamContext { IsValid: true } context => context,
            _ => throw PhpException.TypeErrorException($"{function}(): supplied resource is not a valid Stream-Context resource"),
        };
    }

    /// <summary>A path; those with NUL bytes are an error.</summary>
    public static PhpString Path(PhpString path, string function, int number = 1, string name = "filename")
        => path.AsSpan().Contains((byte)0)
            ? throw ArgumentBinder.ValueError(function, number, name, "must not contain any null bytes")
            : path;

    public static Exception MustBePositive(string function, int number, string name) => ArgumentBinder.ValueError(function, number, name, "must be greater than 0");

    public static Exception MustNotBeNegative(string function, int number, string name)
        => ArgumentBinder.ValueError(function, number, name, "must be greater than or equal to 0");
}
