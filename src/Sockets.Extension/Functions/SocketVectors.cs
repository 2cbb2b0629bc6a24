using System.Diagnostics;
using PeachpieSockets.Extension.Errors;
using PeachpieSockets.Extension.Hosts;
using PeachpieSockets.Extension.Vectors;

namespace PeachpieSockets.Extension.Functions;

/// <summary>
/// The vectors of PHP 4.1 to 4.4, which later PHP does not have. Follows PHP 4.3.11, with what its manual says in place of its errors: buffers are cleared,
/// deleting deletes, and a transfer that succeeds is true.
/// </summary>
[PhpExtension("sockets_vectors")]
[PhpWeak]
[PhpCountWarning(true)]
[DebuggerNonUserCode]
public static class SocketVectors
{
    private const long LongestBuffer = 1_048_576;

    /// <summary>Makes a vector of buffers.</summary>
    [PhpSignature("(int $num_vectors, int ...$len): resource|false")]
    [PhpCountWarning(false)]
    public static PhpValue socket_iovec_alloc(Context ctx, PhpValue num_vectors, params PhpValue[] len)
    {
        long count = Value.ToLong(num_vectors.GetValue());
        if (count < 0 || count > len.Length)
        {
            Host.Warning(ctx, "Wrong parameter count for socket_iovec_alloc()");
            return PhpValue.Null;
        }

        int[] lengths = new int[count];
        for (int i = 0; i < lengths.Length; i++)
        {
            long length = Value.ToLong(len[i].GetValue());
            if (length is < 1 or > LongestBuffer)
            {
                Host.Warning(ctx, $"socket_iovec_alloc() vector {i + 1} is invalid");
                return PhpValue.False;
            }

            lengths[i] = (int)length;
        }

        return PhpValue.FromClass(new IoVector(lengths));
    }

    /// <summary>The bytes of a buffer, all of them.</summary>
    [PhpSignature("($iovec, int $iovec_position): string")]
    public static PhpValue socket_iovec_fetch(Context ctx, PhpValue iovec, PhpValue iovec_position)
    {
        if (!VectorArguments.TryGetVector(ctx, iovec, nameof(socket_iovec_fetch), 1, out var vector, out var result))
        {
            return result;
        }

        long position = Value.ToLong(iovec_position.GetValue());
        if (!vector.Has(position))
        {
            Host.Warning(ctx, "socket_iovec_fetch() can't access a vector position past the amount of vectors set in the array");
            return Value.String([]);
        }

        return Value.String(vector[(int)position].AsSpan().ToArray());
    }

    /// <summary>Replaces a buffer by a string, up to its first NUL.</summary>
    [PhpSignature("($iovec, int $iovec_position, string $new_val): bool")]
    public static PhpValue socket_iovec_set(Context ctx, PhpValue iovec, PhpValue iovec_position, PhpValue new_val)
    {
        if (!VectorArguments.TryGetVector(ctx, iovec, nameof(socket_iovec_set), 1, out var vector, out var result))
        {
            return result;
        }

        long position = Value.ToLong(iovec_position.GetValue());
        if (!vector.Has(position))
        {
            Host.Warning(ctx, "socket_iovec_set() can't access a vector position outside of the vector array bounds");
            return PhpValue.False;
        }

        vector[(int)position] = VectorTransfer.UpToNul(ctx, new_val);
        return PhpValue.True;
    }

    /// <summary>Appends a buffer.</summary>
    [PhpSignature("($iovec, int $iov_len): bool")]
    public static PhpValue socket_iovec_add(Context ctx, PhpValue iovec, PhpValue iov_len)
    {
        if (!VectorArguments.TryGetVector(ctx, iovec, nameof(socket_iovec_add), 1, out var vector, out var result))
        {
            return result;
        }

        long length = Value.ToLong(iov_len.GetValue());
        if (length < 1 || length > Array.MaxLength)
        {
            return PhpValue.False;
        }

        vector.Add((int)length);
        return PhpValue.True;
    }

    /// <summary>Removes a buffer.</summary>
    [PhpSignature("($iovec, int $iov_pos): bool")]
    public static PhpValue socket_iovec_delete(Context ctx, PhpValue iovec, PhpValue iov_pos)
    {
        if (!VectorArguments.TryGetVector(ctx, iovec, nameof(socket_iovec_delete), 1, out var vector, out var result))
        {
            return result;
        }

        long position = Value.ToLong(iov_pos.GetValue());
        if (!vector.Has(position))
        {
            Host.Warning(ctx, "socket_iovec_delete() can't delete an IO vector that is out of array bounds");
            return PhpValue.False;
        }

        vector.RemoveAt((int)position);
        return PhpValue.True;
    }

    /// <summary>Frees a vector.</summary>
    [PhpSignature("($iovec): bool")]
    public static PhpValue socket_iovec_free(Context ctx, PhpValue iovec)
    {
        if (!VectorArguments.TryGetVector(ctx, iovec, nameof(socket_iovec_free), 1, out var vector, out var result))
        {
            return result;
        }

        vector.Dispose();
        return PhpValue.True;
    }

    /// <summary>Reads into the buffers of a vector: one readv(2).</summary>
    [PhpSignature("($socket, $iovec_id): bool")]
    public static PhpValue socket_readv(Context ctx, PhpValue socket, PhpValue iovec_id)
    {
        const string Function = nameof(socket_readv);
        if (!VectorArguments.TryGetSocket(ctx, socket, Function, 1, out var source, out var result)
            || !VectorArguments.TryGetVector(ctx, iovec_id, Function, 2, out var vector, out result))
        {
            return result;
        }

        var read = VectorTransfer.Read(source.Open(Function), vector);
        return read.Failed ? Failure.ReportEra4(ctx, source, Function, Phrases.Read, read.Error) : PhpValue.True;
    }

    /// <summary>Writes the buffers of a vector: one writev(2).</summary>
    [PhpSignature("($socket, $iovec_id): bool")]
    public static PhpValue socket_writev(Context ctx, PhpValue socket, PhpValue iovec_id)
    {
        const string Function = nameof(socket_writev);
        if (!VectorArguments.TryGetSocket(ctx, socket, Function, 1, out var target, out var result)
            || !VectorArguments.TryGetVector(ctx, iovec_id, Function, 2, out var vector, out result))
        {
            return result;
        }

        var written = VectorTransfer.Write(target.Open(Function), vector);
        return written.Failed ? Failure.ReportEra4(ctx, target, Function, Phrases.Send, written.Error) : PhpValue.True;
    }
}
