namespace PeachpieSockets.Embedded.Runtime;

public static partial class Operators
{
    /// <summary><c>.</c>.</summary>
    public static PhpValue Concat(PhpValue left, PhpValue right, Context ctx)
    {
        var head = Convert.ToPhpString(left, ctx);
        return PhpValue.Create(PhpString.Concat(head, Convert.ToPhpString(right, ctx)));
    }

    /// <summary><c>.=</c>: linear in loops (see <see cref="PhpString.Append"/>).</summary>
    public static PhpValue ConcatAssign(PhpValue left, PhpValue right, Context ctx)
    {
        var head = Convert.ToPhpString(left, ctx);
        return PhpValue.Create(head.Append(Convert.ToPhpString(right, ctx).AsSpan()));
    }
}
