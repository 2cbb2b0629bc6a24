using PeachpieSockets.Embedded.Compiler.Code;
using PeachpieSockets.Embedded.Compiler.Emit;
using PeachpieSockets.Embedded.Compiler.Interpretation;
using PeachpieSockets.Embedded.Runtime;

namespace PeachpieSockets.Embedded.Compiler.Tests.Execution;

/// <summary>What is interpreted and what becomes machine code does the same.</summary>
public class InterpreterTests
{
    private static readonly long[] s_longs = [0, 1, -1, 5, long.MaxValue, long.MinValue];
    private static readonly double[] s_doubles = [0, -0.0, 1.5, -2, double.NaN, double.PositiveInfinity, double.MaxValue];

    public static TheoryData<string> Binary => ["Add", "Sub", "Mul", "And", "Or", "Xor", "Ceq", "Clt", "CltUn", "Cgt", "CgtUn"];

    /// <summary>Instructions with two numbers.</summary>
    [Theory]
    [MemberData(nameof(Binary))]
    public void Numbers_are_computed_alike(string name)
    {
        var op = Enum.Parse<Op>(name);
        bool compares = op is Op.Ceq or Op.Clt or Op.CltUn or Op.Cgt or Op.CgtUn;
        foreach (long a in s_longs)
        {
            foreach (long b in s_longs)
            {
                Same(il =>
                {
                    il.Long(a);
                    il.Long(b);
                    il.Emit(op);
                    Box(il, compares ? nameof(Arith.BoxBool) : nameof(Arith.BoxLong));
                });
            }
        }

        if (op is Op.And or Op.Or or Op.Xor)
        {
            return;
        }

        foreach (double a in s_doubles)
        {
            foreach (double b in s_doubles)
            {
                Same(il =>
                {
                    il.Double(a);
                    il.Double(b);
                    il.Emit(op);
                    Box(il, compares ? nameof(Arith.BoxBool) : nameof(Arith.BoxDouble));
                });
            }
        }
    }

    /// <summary>Instructions with one number.</summary>
    [Fact]
    public void A_number_is_changed_alike()
    {
        foreach (var (op, box) in new[] { (Op.Not, nameof(Arith.BoxLong)), (Op.Neg, nameof(Arith.BoxLong)), (Op.ConvR8, nameof(Arith.BoxDouble)), (Op.ConvI8, nameof(Arith.BoxLong)) })
        {
            foreach (long a in s_longs)
            {
                Same(il =>
                {
                    il.Long(a);
                    il.Emit(op);
                    Box(il, box);
                });
            }
        }

        Same(il =>
        {
            il.Double(-0.0);
            il.Emit(Op.Neg);
            Box(il, nameof(Arith.BoxDouble));
        });
    }

    /// <summary>A switch goes to its cases, and on where there is none.</summary>
    [Fact]
    public void A_switch_finds_its_case()
    {
        for (int choice = -1; choice < 4; choice++)
        {
            Same(il =>
            {
                Label[] labels = [il.DefineLabel(), il.DefineLabel(), il.DefineLabel()];
                var end = il.DefineLabel();
                var result = il.NewLocal(typeof(long));
                il.Int(choice);
                il.Switch(labels);
                il.Long(-1);
                il.StoreLocal(result);
                il.Emit(Op.Br, end);
                for (int i = 0; i < labels.Length; i++)
                {
                    il.Mark(labels[i]);
                    il.Long(10 * i);
                    il.StoreLocal(result);
                    il.Emit(Op.Br, end);
                }

                il.Mark(end);
                il.LoadLocal(result);
                Box(il, nameof(Arith.BoxLong));
            });
        }
    }

    /// <summary>Addresses of locals and elements, twice on the stack and in a local.</summary>
    [Fact]
    public void Addresses_lead_to_their_variables()
        => Same(il =>
        {
            var array = il.NewLocal(typeof(PhpValue[]));
            var address = il.NewLocal(typeof(PhpValue).MakeByRefType());
            il.Int(3);
            il.Emit(Op.Newarr);
            il.StoreLocal(array);
            il.LoadLocal(array);
            il.Int(1);
            il.Emit(Op.Ldelema);
            il.Emit(Op.Dup);
            il.StoreLocal(address);
            il.Long(7);
            Box(il, nameof(Arith.BoxLong));
            il.Bool(true);
            il.Call(typeof(Variables), nameof(Variables.AssignTracked));
            il.LoadLocal(address);
            il.Emit(Op.Ldobj);
            il.LoadLocal(array);
            il.Int(1);
            il.Emit(Op.Ldelem);
            il.Call(typeof(Arith), nameof(Arith.StrictEquals));
            Box(il, nameof(Arith.BoxBool));
        });

    /// <summary>A loop that turns often goes on in machine code, with what its locals hold.</summary>
    [Fact]
    public void A_loop_goes_on_in_machine_code()
    {
        const int Turns = 10_000;
        var code = Write(il =>
        {
            var count = il.NewLocal(typeof(long));
            var sum = il.NewLocal(typeof(double));
            var odd = il.NewLocal(typeof(bool));
            var value = il.NewLocal(typeof(PhpValue));
            var array = il.NewLocal(typeof(PhpValue[]));
            il.Long(3);
            Box(il, nameof(Arith.BoxLong));
            il.StoreLocal(value);
            il.Int(1);
            il.Emit(Op.Newarr);
            il.StoreLocal(array);
            var again = il.DefineLabel();
            il.Mark(again);
            il.LoadLocal(count);
            il.Long(1);
            il.Emit(Op.Add);
            il.StoreLocal(count);
            il.LoadLocal(sum);
            il.Double(0.5);
            il.Emit(Op.Add);
            il.StoreLocal(sum);
            il.LoadLocal(odd);
            il.Int(0);
            il.Emit(Op.Ceq);
            il.StoreLocal(odd);
            il.LoadLocal(array);
            il.Int(0);
            il.LoadLocal(value);
            il.Emit(Op.Stelem);
            il.LoadLocal(count);
            il.Long(Turns);
            il.Emit(Op.Clt);
            il.Emit(Op.Brtrue, again);
            il.LoadLocal(sum);
            Box(il, nameof(Arith.BoxDouble));
            il.LoadLocal(array);
            il.Int(0);
            il.Emit(Op.Ldelem);
            il.LoadArg(1);
            il.Call(typeof(Arith), nameof(Arith.Concat));
            il.LoadLocal(odd);
            Box(il, nameof(Arith.BoxBool));
            il.LoadArg(1);
            il.Call(typeof(Arith), nameof(Arith.Concat));
        });
        var slots = Slots(code);
        Assert.NotEqual(-1, Interpreter.Run(code, slots, 100, out _));
        Assert.Equal(101, slots[code.Parameters.Length]._bits);
        Assert.Equal("String 50003", Text(Run(code)));
        Assert.Equal("String 50003", Text(RunMachineCode(code)));
    }

    /// <summary>What the interpreter's stack does not hold makes code that is not interpreted.</summary>
    [Fact]
    public void Code_with_handlers_is_not_interpreted()
    {
        var code = new InstructionList("made", typeof(PhpValue), [typeof(UserFunction), typeof(Frame)]);
        var il = new Il(code);
        il.BeginTry();
        il.BeginCatch(typeof(PhpThrownException));
        il.Emit(Op.Pop);
        il.EndTry();
        il.Call(typeof(Arith), nameof(Arith.Null));
        il.Emit(Op.Ret);
        Assert.False(code.IsInterpretable);
    }

    /// <summary>Behind what does not go on, the stack is what the jumps to the next label say.</summary>
    [Fact]
    public void Code_behind_a_throw_is_followed()
        => Same(il =>
        {
            var other = il.DefineLabel();
            var end = il.DefineLabel();
            il.Long(1);
            Box(il, nameof(Arith.BoxLong));
            il.Bool(true);
            il.Emit(Op.Brtrue, other);
            il.Null();
            il.Emit(Op.Throw);
            il.Call(typeof(Arith), nameof(Arith.Null));
            il.Emit(Op.Br, end);
            il.Mark(other);
            il.Long(2);
            Box(il, nameof(Arith.BoxLong));
            il.Mark(end);
            il.LoadArg(1);
            il.Call(typeof(Arith), nameof(Arith.Concat));
        });

    private static string Text(PhpValue value) => $"{value.TypeCode} {(value.IsStringValue ? value.StringValue.ToString() : value._bits)}";

    private static void Box(Il il, string method) => il.Call(typeof(Arith), method);

    private static void Same(Action<Il> write)
    {
        var code = Write(write);
        Assert.True(code.IsInterpretable);
        var interpreted = Run(code);
        var compiled = RunMachineCode(code);
        Assert.Equal(Text(compiled), Text(interpreted));
    }

    private static InstructionList Write(Action<Il> write)
    {
        var code = new InstructionList("made", typeof(PhpValue), [typeof(UserFunction), typeof(Frame)]);
        var il = new Il(code);
        lock (CodeMethod.Gate)
        {
            write(il);
        }

        il.Emit(Op.Ret);
        return code;
    }

    private static PhpValue[] Slots(InstructionList code) => new PhpValue[code.Parameters.Length + code.Locals.Count + code.StackSize];

    private static PhpValue Run(InstructionList code) => InFrame(function => new TieredCode(code, typeof(Code0)).For(function));

    private static PhpValue RunMachineCode(InstructionList code)
        => InFrame(function =>
        {
            lock (CodeMethod.Gate)
            {
                return MachineCode.Of(code).CreateDelegate(typeof(Code0), function);
            }
        });

    private static PhpValue InFrame(Func<UserFunction, Delegate> code)
    {
        using var ctx = new Context();
        using var scope = ctx.Enter();
        return new UserFunction(new MadeTemplate(code) { Name = "made", Path = "made.php", Line = 1 }, null).Invoke(ctx);
    }

    private sealed class MadeTemplate(Func<UserFunction, Delegate> code) : FunctionTemplate
    {
        protected override Func<UserFunction, Delegate> Compile() => code;

        public override PhpValue EvaluateDefault(Context ctx, int parameter, PhpClass? scope) => default;
    }
}
