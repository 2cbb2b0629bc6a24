using PeachpieSockets.Embedded.Compiler.Emit;

namespace PeachpieSockets.Embedded.Compiler.Code;

/// <summary>A call of a static method of a module in place of another way to the same end.</summary>
/// <param name="code">The method.</param>
/// <param name="byRoutine">The method of the routine that does the same with what is on the stack; null where the interpreter never comes.</param>
internal sealed class KnownCall(Delegate code, UsedMember? byRoutine)
{
    public Delegate Code => code;

    public UsedMember? ByRoutine => byRoutine;

    /// <summary>How many elements it takes from the stack. It leaves a PHP value.</summary>
    public int Pops => byRoutine?.Operation.Pops ?? code.Method.GetParameters().Length;
}
