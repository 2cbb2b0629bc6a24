using System.Reflection;
using PeachpieSockets.Embedded.Compiler.Code;
using PeachpieSockets.Embedded.Compiler.Emit;
using PeachpieSockets.Embedded.Runtime;

namespace PeachpieSockets.Embedded.Compiler.Interpretation;

/// <summary>The rest of a function as machine code, from where the interpreter came to.</summary>
internal delegate PhpValue Continuation(Frame frame, PhpValue[] slots);

/// <summary>
/// The code of a function of a script: interpreted at first, machine code when it is called again and again, or when one of its loops turns often.
/// </summary>
/// <param name="code">The instructions.</param>
/// <param name="type">The kind of delegate that runs it.</param>
internal sealed class TieredCode(InstructionList code, Type type)
{
    private const int InterpretedCalls = 2;
    private const int MaxTurns = 300;

    private InstructionList? _code = code; // until there is machine code of all of it
    private MethodInfo? _method;
    private MethodInfo?[]? _continuations; // by label
    private int _calls;

    /// <summary>Whether code is interpreted at all.</summary>
    internal static bool IsUsed { get; set; } = true;

    /// <summary>The code for a function object.</summary>
    public Delegate For(UserFunction function)
    {
        if (_code is not { IsInterpretable: true } code || !IsUsed)
        {
            return ToMachineCode(function);
        }

        var call = new InterpretedCall(this, code, function);
        return type == typeof(Code0) ? new Code0(call.Run0)
            : type == typeof(Code1) ? new Code1(call.Run1)
            : type == typeof(Code2) ? new Code2(call.Run2)
            : type == typeof(Code3) ? new Code3(call.Run3)
            : type == typeof(Code4) ? new Code4(call.Run4)
            : new CodeN(call.RunN);
    }

    private Delegate ToMachineCode(UserFunction function)
    {
        lock (CodeMethod.Gate)
        {
            _method ??= MachineCode.Of(_code!);
            _code = null;
        }

        return _method.CreateDelegate(type, function);
    }

    // Code whose loops turn often is machine code from its next call on.
    private Continuation ContinueAt(int label, InstructionList code, UserFunction function)
    {
        _calls = InterpretedCalls;
        lock (CodeMethod.Gate)
        {
            _continuations ??= new MethodInfo?[code.LabelCount];
            return (_continuations[label] ??= MachineCode.From(code, label)).CreateDelegate<Continuation>(function);
        }
    }

    /// <summary>The code of one function object, interpreted.</summary>
    private sealed class InterpretedCall(TieredCode tiered, InstructionList code, UserFunction function)
    {
        public PhpValue Run0(Frame frame) => IsReplaced(out var other) ? ((Code0)other)(frame) : Run(frame, Slots());

        public PhpValue Run1(Frame frame, PhpValue a0)
        {
            if (IsReplaced(out var other))
            {
                return ((Code1)other)(frame, a0);
            }

            var slots = Slots();
            slots[2] = a0;
            return Run(frame, slots);
        }

        public PhpValue Run2(Frame frame, PhpValue a0, PhpValue a1)
        {
            if (IsReplaced(out var other))
            {
                return ((Code2)other)(frame, a0, a1);
            }

            var slots = Slots();
            slots[2] = a0;
            slots[3] = a1;
            return Run(frame, slots);
        }

        public PhpValue Run3(Frame frame, PhpValue a0, PhpValue a1, PhpValue a2)
        {
            if (IsReplaced(out var other))
            {
                return ((Code3)other)(frame, a0, a1, a2);
            }

            var slots = Slots();
            slots[2] = a0;
            slots[3] = a1;
            slots[4] = a2;
            return Run(frame, slots);
        }

        public PhpValue Run4(Frame frame, PhpValue a0, PhpValue a1, PhpValue a2, PhpValue a3)
        {
            if (IsReplaced(out var other))
            {
                return ((Code4)other)(frame, a0, a1, a2, a3);
            }

            var slots = Slots();
            slots[2] = a0;
            slots[3] = a1;
            slots[4] = a2;
            slots[5] = a3;
            return Run(frame, slots);
        }

        public PhpValue RunN(Frame frame, PhpValue[] arguments)
        {
            if (IsReplaced(out var other))
            {
                return ((CodeN)other)(frame, arguments);
            }

            var slots = Slots();
            slots[2] = new PhpValue(arguments, 0);
            return Run(frame, slots);
        }

        private bool IsReplaced(out Delegate other)
        {
            other = null!;
            if (++tiered._calls <= InterpretedCalls)
            {
                return false;
            }

            other = tiered.ToMachineCode(function);
            function.UseCode(other);
            return true;
        }

        private PhpValue[] Slots() => new PhpValue[code.Parameters.Length + code.Locals.Count + code.StackSize];

        private PhpValue Run(Frame frame, PhpValue[] slots)
        {
            slots[0] = new PhpValue(function, 0);
            slots[1] = new PhpValue(frame, 0);
            int label = Interpreter.Run(code, slots, MaxTurns, out var result);
            return label < 0 ? result : tiered.ContinueAt(label, code, function)(frame, slots);
        }
    }
}
