using System.Buffers.Text;

namespace PeachpieSockets.Embedded.Runtime;

public static partial class Operators
{
    private const int MaxDigits = 20;

    /// <summary><c>.</c>.</summary>
    public static PhpValue Concat(PhpValue left, PhpValue right, Context ctx)
    {
        if (right.IsLong && left.IsStringValue && left.StringLength > 0)
        {
            Span<byte> digits = stackalloc byte[MaxDigits];
            Utf8Formatter.TryFormat(right._bits, digits, out int written);
            var text = left.StringValue.AsSpan();
            var bytes = GC.AllocateUninitializedArray<byte>(checked(text.Length + written));
            text.CopyTo(bytes);
            digits[..written].CopyTo(bytes.AsSpan(text.Length));
            return PhpValue.Create(bytes);
        }

        var head = Convert.ToPhpString(left, ctx);
        return PhpValue.Create(PhpString.Concat(head, Convert.ToPhpString(right, ctx)));
    }

    /// <summary><c>.=</c>: linear in loops (see <see cref="PhpString.Append"/>).</summary>
    public static PhpValue ConcatAssign(PhpValue left, PhpValue right, Context ctx)
    {
        if (left._obj is PhpStringBuffer buffer)
        {
            int end = PhpStringBuffer.End(left);
            if (right.IsStringValue)
            {
                if (right.StringLength > 0 && buffer.TryAppend(end, right.StringValue.AsSpan()))
                {
                    return new PhpValue(buffer, left._bits + right.StringLength);
                }
            }
            else if (right.IsLong)
            {
                Span<byte> digits = stackalloc byte[MaxDigits];
                Utf8Formatter.TryFormat(right._bits, digits, out int written);
                if (buffer.TryAppend(end, digits[..written]))
                {
                    return new PhpValue(buffer, left._bits + written);
                }
            }
        }

        var head = Convert.ToPhpString(left, ctx);
        return PhpValue.Create(head.Append(Convert.ToPhpString(right, ctx).AsSpan()));
    }
}
