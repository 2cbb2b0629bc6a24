namespace PeachpieSockets.Embedded.Runtime;

public partial class Context
{
    /// <summary>How many values wait on the stack of the code that runs, see <see cref="Releasing"/>.</summary>
    internal int Held;

    /// <summary>As <see cref="Held"/>, of fibers that do not run.</summary>
    internal int HeldElsewhere;

    /// <summary>What lost its last holder while something waited.</summary>
    internal List<object>? Due;

    /// <summary>Memory for the next release of what an object held.</summary>
    internal Stack<object>? SpareStack;

    /// <summary>Compiled code: what is on the stack now.</summary>
    internal static int HeldNow(Context ctx) => ctx.Held;
}
