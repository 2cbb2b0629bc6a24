using PeachpieSockets.Embedded.Compiler.Code;
using PeachpieSockets.Embedded.Compiler.Syntax;

namespace PeachpieSockets.Embedded.Compiler.Emit;

/// <summary>Writes instructions: members by name, temporary locals that are used again.</summary>
/// <param name="code">The list they go into.</param>
internal sealed class Il(InstructionList code)
{
    private readonly ArrayStack<Local> _free = new();

    public Label DefineLabel() => code.NewLabel();

    public void Mark(Label label) => code.Add(Op.Mark, label);

    public Local NewLocal(Type type) => code.NewLocal(type);

    /// <summary>A local for a while: give it back by <see cref="Free"/>.</summary>
    public Local Temp(Type type)
    {
        for (int i = _free.Count - 1; i >= 0; i--)
        {
            if (_free[i] is { } local && local.Type == type)
            {
                _free[i] = _free[_free.Count - 1];
                _free.Pop();
                return local;
            }
        }

        return code.NewLocal(type);
    }

    public Local TempValue() => Temp(typeof(Runtime.PhpValue));

    public void Free(Local local) => _free.Push(local);

    public void Emit(Op op) => code.Add(op);

    public void Emit(Op op, Label label) => code.Add(op, label);

    public void Switch(Label[] labels) => code.Add(Op.Switch, labels);

    public void LoadLocal(Local local) => code.Add(Op.Ldloc, local);

    public void LoadLocalAddress(Local local) => code.Add(Op.Ldloca, local);

    public void StoreLocal(Local local) => code.Add(Op.Stloc, local);

    public void LoadArg(int index) => code.AddArgument(Op.Ldarg, index);

    public void LoadArgAddress(int index) => code.AddArgument(Op.Ldarga, index);

    public void StoreArg(int index) => code.AddArgument(Op.Starg, index);

    public void Int(int value) => code.AddConstant(Op.LdcI4, value);

    public void Bool(bool value) => code.AddConstant(Op.LdcI4, value ? 1 : 0);

    public void Long(long value) => code.AddConstant(Op.LdcI8, value);

    public void Double(double value) => code.AddConstant(Op.LdcR8, BitConverter.DoubleToInt64Bits(value));

    public void Str(string value) => code.Add(Op.Ldstr, value);

    public void Null() => code.Add(Op.Ldnull);

    public void Call(Type type, string name) => code.Add(Op.Call, UsedMembers.Of(Op.Call, type, name));

    /// <summary>Calls a static method in place of a routine's method that does the same.</summary>
    public void CallKnown(Delegate known, Type type, string name) => code.Add(Op.CallKnown, new KnownCall(known, UsedMembers.Of(Op.Call, type, name)));

    /// <summary>Calls a static method; the interpreter must not come here (see <see cref="Op.BrInterpreted"/>).</summary>
    public void CallKnown(Delegate known) => code.Add(Op.CallKnown, new KnownCall(known, null));

    public void LoadField(Type type, string name) => code.Add(Op.Ldfld, UsedMembers.Of(Op.Ldfld, type, name));

    public void LoadFieldAddress(Type type, string name) => code.Add(Op.Ldflda, UsedMembers.Of(Op.Ldflda, type, name));

    public void StoreField(Type type, string name) => code.Add(Op.Stfld, UsedMembers.Of(Op.Stfld, type, name));

    public void LoadStatic(Type type, string name) => code.Add(Op.Ldsfld, UsedMembers.Of(Op.Ldsfld, type, name));

    public void BeginTry() => code.Add(Op.BeginTry);

    public void BeginCatch(Type type) => code.Add(Op.BeginCatch, type);

    public void EndTry() => code.Add(Op.EndTry);
}
