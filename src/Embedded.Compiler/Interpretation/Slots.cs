using System.Runtime.CompilerServices;
using PeachpieSockets.Embedded.Runtime;

namespace PeachpieSockets.Embedded.Compiler.Interpretation;

/// <summary>What the slots of the interpreter hold (see <see cref="Machine"/>), for machine code that goes on where it stopped.</summary>
internal static class Slots
{
    public static PhpValue Value(PhpValue[] slots, int index) => slots[index];

    public static long Long(PhpValue[] slots, int index) => slots[index]._bits;

    public static int Int(PhpValue[] slots, int index) => (int)slots[index]._bits;

    public static bool Bool(PhpValue[] slots, int index) => slots[index]._bits != 0;

    public static double Double(PhpValue[] slots, int index) => BitConverter.Int64BitsToDouble(slots[index]._bits);

    public static object? Object(PhpValue[] slots, int index) => slots[index]._obj;

    public static Walk Walk(PhpValue[] slots, int index) => slots[index]._obj is StrongBox<Walk> box ? box.Value : default;
}
