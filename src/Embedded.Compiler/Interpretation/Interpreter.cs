using System.Runtime.CompilerServices;
using PeachpieSockets.Embedded.Compiler.Code;
using PeachpieSockets.Embedded.Compiler.Emit;
using PeachpieSockets.Embedded.Runtime;

namespace PeachpieSockets.Embedded.Compiler.Interpretation;

/// <summary>
/// Runs instructions as they are. Machine code is made in milliseconds, and most code of a program runs once: its top level, what it sets up.
/// </summary>
internal static class Interpreter
{
    /// <summary>Runs code until it returns, or until a loop has turned so often that machine code is worth its time.</summary>
    /// <param name="code">The code.</param>
    /// <param name="slots">Its arguments; room for its locals and its stack.</param>
    /// <param name="maxTurns">How often jumps may go back.</param>
    /// <param name="result">What it returned.</param>
    /// <returns>-1, or the label where machine code goes on.</returns>
    public static int Run(InstructionList code, PhpValue[] slots, int maxTurns, out PhpValue result)
    {
        int arguments = code.Parameters.Length;
        var m = new Machine(slots, arguments + code.Locals.Count);
        var instructions = code.Instructions;
        int turns = 0;
        int next = 0;
        while (true)
        {
            ref readonly var i = ref instructions[next++];
            int target = -1;
            long at;
            switch (i.Op)
            {
                case Op.Mark:
                    break;
                case Op.Call or Op.Ldfld or Op.Ldflda or Op.Stfld or Op.Ldsfld:
                    Unsafe.As<UsedMember>(i.Operand!).Operation.Run(ref m);
                    break;
                case Op.CallKnown:
                    Unsafe.As<KnownCall>(i.Operand!).ByRoutine!.Operation.Run(ref m);
                    break;
                case Op.Ldarg:
                    m.PushValue(slots[i.Number]);
                    break;
                case Op.Starg:
                    slots[i.Number] = m.PopValue();
                    break;
                case Op.Ldarga:
                    m.PushRef(ref slots[i.Number]);
                    break;
                case Op.Ldloc when i.Variant == StackItem.Ref:
                    m.LoadRef((int)i.Bits);
                    break;
                case Op.Ldloc:
                    m.PushValue(slots[arguments + i.Number]);
                    break;
                case Op.Stloc when i.Variant == StackItem.Ref:
                    m.StoreRef((int)i.Bits);
                    break;
                case Op.Stloc:
                    slots[arguments + i.Number] = m.PopValue();
                    break;
                case Op.Ldloca when i.Variant == StackItem.Object:
                    m.PushWalk(arguments + i.Number);
                    break;
                case Op.Ldloca:
                    m.PushRef(ref slots[arguments + i.Number]);
                    break;
                case Op.LdcI4 or Op.LdcI8 or Op.LdcR8:
                    m.PushLong(i.Bits);
                    break;
                case Op.Ldstr:
                    m.PushObject(i.Operand);
                    break;
                case Op.Ldnull:
                    m.PushObject(null);
                    break;
                case Op.Ldelem:
                    at = m.PopLong();
                    m.PushValue(Unsafe.As<PhpValue[]>(m.PopObject()!)[at]);
                    break;
                case Op.LdelemRef:
                    at = m.PopLong();
                    m.PushObject(Unsafe.As<object[]>(m.PopObject()!)[at]);
                    break;
                case Op.Ldelema:
                    at = m.PopLong();
                    m.PushRef(ref Unsafe.As<PhpValue[]>(m.PopObject()!)[at]);
                    break;
                case Op.Stelem:
                    var stored = m.PopValue();
                    at = m.PopLong();
                    Unsafe.As<PhpValue[]>(m.PopObject()!)[at] = stored;
                    break;
                case Op.Newarr:
                    m.PushObject(new PhpValue[m.PopLong()]);
                    break;
                case Op.Ldobj:
                    m.PushValue(m.PopRef());
                    break;
                case Op.Initobj:
                    m.PopRef() = default;
                    break;
                case Op.Dup when i.Variant == StackItem.Ref:
                    m.DupRef();
                    break;
                case Op.Dup:
                    var value = m.PopValue();
                    m.PushValue(value);
                    m.PushValue(value);
                    break;
                case Op.Pop when i.Variant == StackItem.Ref:
                    m.PopRef();
                    break;
                case Op.Pop:
                    m.PopValue();
                    break;
                case Op.Br or Op.BrInterpreted:
                    target = i.Number;
                    break;
                case Op.Brtrue:
                    target = IsSet(m.PopValue()) ? i.Number : -1;
                    break;
                case Op.Brfalse:
                    target = IsSet(m.PopValue()) ? -1 : i.Number;
                    break;
                case Op.BneUn:
                    target = IsSame(m.PopValue(), m.PopValue()) ? -1 : i.Number;
                    break;
                case Op.Switch:
                    long choice = m.PopLong();
                    var labels = Unsafe.As<Label[]>(i.Operand!);
                    target = choice >= 0 && choice < labels.Length ? labels[choice].Index : -1;
                    break;
                case Op.Ret:
                    result = m.PopValue();
                    return -1;
                case Op.Throw:
                    throw Unsafe.As<Exception>(m.PopObject()!);
                default:
                    if (i.Variant == StackItem.Double)
                    {
                        Arithmetic.Doubles(ref m, i.Op);
                    }
                    else
                    {
                        Arithmetic.Longs(ref m, i.Op);
                    }

                    break;
            }

            if (target >= 0)
            {
                int place = code.PlaceOf(target);
                if (place < next && ++turns > maxTurns && m.IsEmpty)
                {
                    result = default;
                    return target;
                }

                next = place;
            }
        }
    }

    private static bool IsSet(PhpValue condition) => condition._obj is not null || condition._bits != 0;

    private static bool IsSame(PhpValue a, PhpValue b) => ReferenceEquals(a._obj, b._obj) && a._bits == b._bits;
}
