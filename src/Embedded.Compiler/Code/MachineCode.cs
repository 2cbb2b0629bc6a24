using System.Reflection;
using System.Reflection.Emit;
using PeachpieSockets.Embedded.Compiler.Emit;
using PeachpieSockets.Embedded.Compiler.Interpretation;
using PeachpieSockets.Embedded.Runtime;

namespace PeachpieSockets.Embedded.Compiler.Code;

/// <summary>Makes methods of instructions. For the holder of <see cref="CodeMethod.Gate"/> only.</summary>
internal static class MachineCode
{
    private const int SlotsArg = 2;

    /// <summary>The code as a method.</summary>
    public static MethodInfo Of(InstructionList code)
    {
        var method = CodeMethod.Define(code.Name, code.Result, code.Parameters);
        var writer = new Writer(code, method, []);
        writer.WriteAll();
        return method.Complete();
    }

    /// <summary>The code from a label on: a method of the function, the frame, and the slots of the interpreter that came there.</summary>
    public static MethodInfo From(InstructionList code, int label)
    {
        var method = CodeMethod.Define(code.Name, code.Result, code.Parameters[0], code.Parameters[1], typeof(PhpValue[]));
        var generator = method.Generator;
        var arguments = new LocalBuilder[code.Parameters.Length - SlotsArg];
        for (int i = 0; i < arguments.Length; i++)
        {
            arguments[i] = generator.DeclareLocal(code.Parameters[SlotsArg + i]);
            LoadSlot(generator, SlotsArg + i, arguments[i]);
        }

        var writer = new Writer(code, method, arguments);
        for (int i = 0; i < code.Locals.Count; i++)
        {
            // Where the stack is empty, no address is kept for later.
            if (code.Locals[i].RefIndex >= 0)
            {
                continue;
            }

            LoadSlot(generator, code.Parameters.Length + i, writer.Locals[i]);
        }

        generator.Emit(OpCodes.Br, writer.Labels[label]);
        writer.WriteAll();
        return method.Complete();
    }

    private static void LoadSlot(ILGenerator generator, int index, LocalBuilder local)
    {
        var type = local.LocalType;
        string reader = type == typeof(PhpValue) ? nameof(Slots.Value)
            : type == typeof(long) ? nameof(Slots.Long)
            : type == typeof(int) ? nameof(Slots.Int)
            : type == typeof(bool) ? nameof(Slots.Bool)
            : type == typeof(double) ? nameof(Slots.Double)
            : type == typeof(Walk) ? nameof(Slots.Walk)
            : nameof(Slots.Object);
        generator.Emit(OpCodes.Ldarg_2);
        generator.Emit(OpCodes.Ldc_I4, index);
        generator.Emit(OpCodes.Call, typeof(Slots).GetMethod(reader)!);
        if (reader == nameof(Slots.Object))
        {
            generator.Emit(OpCodes.Castclass, type);
        }

        generator.Emit(OpCodes.Stloc, local);
    }

    /// <summary>Writes a list of instructions into a method.</summary>
    private sealed class Writer
    {
        private readonly InstructionList _code;
        private readonly CodeMethod _method;
        private readonly ILGenerator _generator;
        private readonly LocalBuilder[] _arguments; // where arguments are locals

        public Writer(InstructionList code, CodeMethod method, LocalBuilder[] arguments)
        {
            _code = code;
            _method = method;
            _generator = method.Generator;
            _arguments = arguments;
            Labels = new System.Reflection.Emit.Label[code.LabelCount];
            for (int i = 0; i < Labels.Length; i++)
            {
                Labels[i] = _generator.DefineLabel();
            }

            Locals = new LocalBuilder[code.Locals.Count];
            for (int i = 0; i < Locals.Length; i++)
            {
                Locals[i] = _generator.DeclareLocal(code.Locals[i].Type);
            }
        }

        public System.Reflection.Emit.Label[] Labels { get; }

        public LocalBuilder[] Locals { get; }

        public void WriteAll()
        {
            foreach (ref readonly var instruction in _code.Instructions)
            {
                Write(in instruction);
            }
        }

        private void Write(in Instruction i)
        {
            switch (i.Op)
            {
                case Op.Mark:
                    _generator.MarkLabel(Labels[i.Number]);
                    break;
                case Op.Call or Op.Ldfld or Op.Ldflda or Op.Stfld or Op.Ldsfld:
                    ((UsedMember)i.Operand!).Write(_generator, _method.Module);
                    break;
                case Op.CallKnown:
                    _generator.Emit(OpCodes.Call, ((KnownCall)i.Operand!).Code.Method);
                    break;
                case Op.BrInterpreted:
                    break;
                case Op.Ldloc or Op.Ldloca or Op.Stloc:
                    _generator.Emit(OpCodeTable.Of(i.Op), Locals[i.Number]);
                    break;
                case Op.Ldarg or Op.Ldarga or Op.Starg:
                    WriteArgument(i.Op, i.Number);
                    break;
                case Op.LdcI4:
                    _generator.Emit(OpCodes.Ldc_I4, i.Number);
                    break;
                case Op.LdcI8:
                    _generator.Emit(OpCodes.Ldc_I8, i.Bits);
                    break;
                case Op.LdcR8:
                    _generator.Emit(OpCodes.Ldc_R8, BitConverter.Int64BitsToDouble(i.Bits));
                    break;
                case Op.Ldstr:
                    _generator.Emit(OpCodes.Ldstr, (string)i.Operand!);
                    break;
                case Op.Br or Op.Brtrue or Op.Brfalse or Op.BneUn or Op.Leave:
                    _generator.Emit(OpCodeTable.Of(i.Op), Labels[i.Number]);
                    break;
                case Op.Switch:
                    _generator.Emit(OpCodes.Switch, [.. ((Label[])i.Operand!).Select(l => Labels[l.Index])]);
                    break;
                case Op.Ldelem or Op.Ldelema or Op.Stelem or Op.Newarr or Op.Ldobj or Op.Initobj:
                    _generator.Emit(OpCodeTable.Of(i.Op), typeof(PhpValue));
                    break;
                case Op.BeginTry:
                    _generator.BeginExceptionBlock();
                    break;
                case Op.BeginCatch:
                    _generator.BeginCatchBlock((Type)i.Operand!);
                    break;
                case Op.EndTry:
                    _generator.EndExceptionBlock();
                    break;
                default:
                    _generator.Emit(OpCodeTable.Of(i.Op));
                    break;
            }
        }

        private void WriteArgument(Op op, int index)
        {
            if (index >= SlotsArg && _arguments.Length > 0)
            {
                var form = op switch { Op.Ldarg => OpCodes.Ldloc, Op.Ldarga => OpCodes.Ldloca, _ => OpCodes.Stloc };
                _generator.Emit(form, _arguments[index - SlotsArg]);
                return;
            }

            switch (op, index)
            {
                case (Op.Ldarg, 0): _generator.Emit(OpCodes.Ldarg_0); break;
                case (Op.Ldarg, 1): _generator.Emit(OpCodes.Ldarg_1); break;
                case (Op.Ldarg, 2): _generator.Emit(OpCodes.Ldarg_2); break;
                case (Op.Ldarg, 3): _generator.Emit(OpCodes.Ldarg_3); break;
                case (Op.Ldarg, _): _generator.Emit(OpCodes.Ldarg_S, (byte)index); break;
                case (Op.Ldarga, _): _generator.Emit(OpCodes.Ldarga_S, (byte)index); break;
                default: _generator.Emit(OpCodes.Starg_S, (byte)index); break;
            }
        }
    }
}
