using PeachpieSockets.Extension.Arguments;
using PeachpieSockets.Extension.Errors;
using PeachpieSockets.Extension.Hosts;

namespace PeachpieSockets.Extension.Messages;

/// <summary>
/// One conversion between PHP arrays and the operating system's structures: where it stands (the path in the arrays) and what went wrong first.
/// </summary>
/// <remarks>A context keeps the object for the next call, and the path is text only where something goes wrong: a conversion allocates nothing.</remarks>
internal sealed class Conversion
{
    // A key, or where it is null the number of an element.
    private readonly List<(string? Key, int Element)> _path = new(8);
    private byte[]? _error;

    private Conversion()
    {
    }

    /// <summary>The context.</summary>
    internal Context Context { get; private set; } = null!;

    /// <summary>The socket whose family counts, and where failed look-ups are stored.</summary>
    internal Socket Socket { get; private set; } = null!;

    /// <summary>The function that warns.</summary>
    internal string Function { get; private set; } = "";

    /// <summary>Starts a conversion.</summary>
    internal static Conversion Start(Context ctx, Socket socket, string function, string root)
    {
        // Taken out while it is used: a conversion of a value may run code of the script, which may convert as well.
        var conversion = socket.State.SpareConversion ?? new();
        socket.State.SpareConversion = null;
        conversion.Context = ctx;
        conversion.Socket = socket;
        conversion.Function = function;
        conversion._error = null;
        conversion._path.Clear();
        conversion.Enter(root);
        return conversion;
    }

    /// <summary>Ends a conversion; not needed where it ends by an exception.</summary>
    internal void End()
    {
        Socket.State.SpareConversion = this;
        Socket = null!;
    }

    /// <summary>Whether something went wrong.</summary>
    internal bool HasFailed => _error is not null;

    /// <summary>Goes to a key or element.</summary>
    internal void Enter(string key) => _path.Add((key, 0));

    /// <summary>Goes to an element of a list.</summary>
    internal void Enter(int element) => _path.Add((null, element));

    /// <summary>Goes back.</summary>
    internal void Leave() => _path.RemoveAt(_path.Count - 1);

    /// <summary>Notes what is wrong with the value of the current path; the first note counts.</summary>
    /// <returns>False, for the caller to return.</returns>
    internal bool Wrong(string problem) => Wrong(ByteText.Of(problem));

    /// <inheritdoc cref="Wrong(string)"/>
    internal bool Wrong(ByteText problem)
    {
        _error ??= ByteText.Of(string.Join(" > ", _path.Select(static step => step.Key ?? $"element #{step.Element}"))).Append("): ").Append(problem.ToArray()).ToArray();
        return false;
    }

    /// <summary>The bytes of a value as a string; with PHP's own warnings and errors for what is none.</summary>
    internal ReadOnlySpan<byte> Bytes(PhpValue value)
    {
        value = value.GetValue();
        var text = Value.IsString(in value) ? value : Value.ToStringValue(in value, Context);
        return Value.Bytes(in text, Context);
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

    private PhpValue Warn(string text) => Failure.WarnOnly(Context, ByteText.Of(Function).Append(text).Append(_error ?? []));
}
