using System.Diagnostics.CodeAnalysis;
using PeachpieSockets.Extension.Hosts;
using PeachpieSockets.Native;

namespace PeachpieSockets.Legacy.State;

/// <summary>The conventions of PHP 4.0: silent conversions, negative error numbers, null for a wrong number of arguments.</summary>
internal static class Era40
{
    /// <summary>Stands for the null that a function returns after it warned of its number of arguments.</summary>
    internal const int WrongCountCode = int.MaxValue;

    internal static PhpValue Failed(int error) => PhpValue.Create(-error);

    internal static PhpValue Result(SocketResult result) => PhpValue.Create(result.Succeeded ? result.Value : -result.Error);

    internal static PhpValue CodeOrNull(int code) => code == WrongCountCode ? PhpValue.Null : PhpValue.Create(code);

    internal static int Int(in PhpValue value) => unchecked((int)Value.ToLong(value.GetValue()));

    internal static bool TryFind(Context ctx, in PhpValue number, [NotNullWhen(true)] out LegacySocket? socket)
    {
        socket = LegacyState.Of(ctx).Find(Value.ToLong(number.GetValue()));
        return socket is not null;
    }

    internal static ReadOnlySpan<byte> Bytes(Context ctx, scoped in PhpValue value)
    {
        var given = value.GetValue();
        var text = Value.IsString(in given) ? given : Value.ToStringValue(in given, ctx);
        return Value.Bytes(in text, ctx);
    }

    /// <summary>As many bytes as the script asks for; all where it asks for more than there are, none for a negative number.</summary>
    internal static ReadOnlySpan<byte> Cut(Context ctx, scoped in PhpValue data, scoped in PhpValue length) =>
        Value.Cut(in data, Bytes(ctx, in data), Math.Max(0, Value.ToLong(length.GetValue())));

    internal static PhpValue WrongCount(Context ctx, string function)
    {
        Host.Warning(ctx, $"Wrong parameter count for {function}()");
        return PhpValue.Null;
    }
}
