using System.Runtime.CompilerServices;

namespace PeachpieSockets.Native;

/// <summary>What a call returned: a value of zero or more, or an error number. Never an exception, never an allocation.</summary>
/// <remarks>The operating system's own form, made safe: its calls return -1 and leave a number in errno.</remarks>
public readonly struct SocketResult : IEquatable<SocketResult>
{
    private readonly int _raw;

    private SocketResult(int raw) => _raw = raw;

    /// <summary>True if the call succeeded.</summary>
    public bool Succeeded => _raw >= 0;

    /// <summary>True if the call failed; <see cref="Error"/> says why.</summary>
    public bool Failed => _raw < 0;

    /// <summary>The number of bytes, entries or whatever the call counts; 0 for calls that count nothing, -1 for a failed call.</summary>
    public int Value => _raw >= 0 ? _raw : -1;

    /// <summary>The error number (see <see cref="Errno"/>), 0 if the call succeeded.</summary>
    public int Error => _raw < 0 ? -_raw : 0;

    /// <summary>True if the call failed with EAGAIN or EWOULDBLOCK.</summary>
    public bool WouldBlock => _raw < 0 && (-_raw == Errno.EAGAIN || -_raw == Errno.EWOULDBLOCK);

    /// <summary>A successful result.</summary>
    /// <param name="value">Zero or more.</param>
    public static SocketResult FromValue(int value) => new(value);

    /// <summary>A failed result.</summary>
    /// <param name="error">An error number above zero.</param>
    public static SocketResult FromError(int error) => new(-error);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static SocketResult FromRaw(nint raw) => new((int)raw);

    /// <inheritdoc/>
    public bool Equals(SocketResult other) => _raw == other._raw;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is SocketResult other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _raw;

    /// <summary>The value, or the name of the error.</summary>
    public override string ToString() => Succeeded ? $"{_raw}" : Errno.NameOf(Error) ?? $"errno {Error}";

    /// <summary>Compares values and errors.</summary>
    public static bool operator ==(SocketResult left, SocketResult right) => left.Equals(right);

    /// <summary>Compares values and errors.</summary>
    public static bool operator !=(SocketResult left, SocketResult right) => !left.Equals(right);
}
