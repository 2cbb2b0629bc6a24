using PeachpieSockets.Extension.Arguments;
using PeachpieSockets.Extension.Errors;
using PeachpieSockets.Extension.Hosts;

namespace PeachpieSockets.Extension.Messages;

/// <summary>
/// One conversion between PHP arrays and the operating system's structures: where it stands (the path in the arrays) and what went wrong first.
/// </summary>
internal sealed class Conversion(Context ctx, Socket socket, string function, string root)
{
    private readonly List<string> _path = [root];
    private byte[]? _error;

    /// <summary>The context.</summary>
    internal Context Context => ctx;

    /// <summary>The socket whose family counts, and where failed look-ups are stored.</summary>
    internal Socket Socket => socket;

    /// <summary>The function that warns.</summary>
    internal string Function => function;

    /// <summary>Whether something went wrong.</summary>
    internal bool HasFailed => _error is not null;

    /// <summary>Goes to a key or element.</summary>
    internal void Enter(string key) => _path.Add(key);

    /// <summary>Goes to an element of a list.</summary>
    internal void Enter(int element) => _path.Add($"element #{element}");

    /// <summary>Goes back.</summary>
    internal void Leave() => _path.RemoveAt(_path.Count - 1);

    /// <summary>Notes what is wrong with the value of the current path; the first note counts.</summary>
    /// <returns>False, for the caller to return.</returns>
    internal bool Wrong(string problem) => Wrong(ByteText.Of(problem));

    /// <inheritdoc cref="Wrong(string)"/>
    internal bool Wrong(ByteText problem)
    {
        _error ??= ByteText.Of(string.Join(" > ", _path)).Append("): ").Append(problem.ToArray()).ToArray();
        return false;
    }

    /// <summary>The bytes of a value as a string; with PHP's own warnings and errors for what is none.</summary>
    internal ReadOnlySpan<byte> Bytes(PhpValue value)
    {
        value = value.GetValue();
        var text = Value.IsString(in value) ? value : Value.ToStringValue(in value, ctx);
        return Value.Bytes(in text, ctx);
    }

    /// <summary>The array that a value must be.</summary>
    internal bool TryGetArray(PhpValue value, out PhpArray array)
    {
        value = value.GetValue();
        return Value.IsArray(in value, out array) || Wrong("expected an array here");
    }

    /// <summary>Warns that the script's data cannot be converted. The result is the function's: false.</summary>
    internal PhpValue Fail() => Warn("(): error converting user data (path: ");

    /// <summary>Warns that the system's data cannot be converted. The result is false.</summary>
    internal PhpValue FailNative() => Warn("(): error converting native data (path: ");

    private PhpValue Warn(string text) => Failure.WarnOnly(ctx, ByteText.Of(function).Append(text).Append(_error ?? []));
}
