using System.Reflection;
using System.Reflection.Emit;
using PeachpieSockets.Embedded.Compiler.Syntax;
using PeachpieSockets.Embedded.Runtime;

namespace PeachpieSockets.Embedded.Compiler.Emit;

/// <summary>Writes instructions: short forms, members by name, temporary locals that are used again.</summary>
/// <param name="code">The method they go into.</param>
internal sealed class Il(CodeMethod code)
{
    private readonly ILGenerator _generator = code.Generator;
    private readonly Dictionary<Type, ArrayStack<LocalBuilder>> _free = [];

    public Label DefineLabel() => _generator.DefineLabel();

    public void Mark(Label label) => _generator.MarkLabel(label);

    public LocalBuilder NewLocal(Type type) => _generator.DeclareLocal(type);

    /// <summary>A local for a while: give it back by <see cref="Free"/>.</summary>
    public LocalBuilder Temp(Type type) => _free.TryGetValue(type, out var free) && free.Count > 0 ? free.Pop() : _generator.DeclareLocal(type);

    public LocalBuilder TempValue() => Temp(typeof(PhpValue));

    public void Free(LocalBuilder local)
    {
        if (!_free.TryGetValue(local.LocalType, out var free))
        {
            _free.Add(local.LocalType, free = new ArrayStack<LocalBuilder>());
        }

        free.Push(local);
    }

    public void Emit(OpCode code) => _generator.Emit(code);

    public void Emit(OpCode code, Type type) => _generator.Emit(code, type);

    public void Emit(OpCode code, Label label) => _generator.Emit(code, label);

    public void Emit(OpCode code, Label[] labels) => _generator.Emit(code, labels);

    public void Emit(OpCode code, MethodInfo method) => _generator.Emit(code, method);

    public void Emit(OpCode code, ConstructorInfo constructor) => _generator.Emit(code, constructor);

    public void LoadLocal(LocalBuilder local) => _generator.Emit(OpCodes.Ldloc, local);

    public void LoadLocalAddress(LocalBuilder local) => _generator.Emit(OpCodes.Ldloca, local);

    public void StoreLocal(LocalBuilder local) => _generator.Emit(OpCodes.Stloc, local);

    public void LoadArg(int index)
    {
        switch (index)
        {
            case 0: _generator.Emit(OpCodes.Ldarg_0); break;
            case 1: _generator.Emit(OpCodes.Ldarg_1); break;
            case 2: _generator.Emit(OpCodes.Ldarg_2); break;
            case 3: _generator.Emit(OpCodes.Ldarg_3); break;
            default: _generator.Emit(OpCodes.Ldarg_S, (byte)index); break;
        }
    }

    public void LoadArgAddress(int index) => _generator.Emit(OpCodes.Ldarga_S, (byte)index);

    public void StoreArg(int index) => _generator.Emit(OpCodes.Starg_S, (byte)index);

    public void Int(int value) => _generator.Emit(OpCodes.Ldc_I4, value);

    public void Bool(bool value) => _generator.Emit(value ? OpCodes.Ldc_I4_1 : OpCodes.Ldc_I4_0);

    public void Long(long value) => _generator.Emit(OpCodes.Ldc_I8, value);

    public void Double(double value) => _generator.Emit(OpCodes.Ldc_R8, value);

    public void Str(string value) => _generator.Emit(OpCodes.Ldstr, value);

    public void Null() => _generator.Emit(OpCodes.Ldnull);

    public void Call(Type type, string name)
    {
        var used = UsedMembers.Method(type, name);
        if (code.Module is null || used.Grows)
        {
            _generator.Emit(used.Use, (MethodInfo)used.Member);
        }
        else
        {
            // The generator counts as if it took and left nothing: the stack that it tells of is too deep at times, never too small.
            _generator.Emit(used.Use, used.TokenIn(code.Module));
        }
    }

    public void LoadField(Type type, string name) => Field(OpCodes.Ldfld, type, name);

    public void LoadFieldAddress(Type type, string name) => Field(OpCodes.Ldflda, type, name);

    public void StoreField(Type type, string name) => Field(OpCodes.Stfld, type, name);

    public void LoadStatic(Type type, string name) => Field(OpCodes.Ldsfld, type, name);

    private void Field(OpCode operation, Type type, string name)
    {
        var used = UsedMembers.Field(type, name);
        if (code.Module is null)
        {
            _generator.Emit(operation, (FieldInfo)used.Member);
        }
        else
        {
            _generator.Emit(operation, used.TokenIn(code.Module));
        }
    }

    public void BeginTry() => _generator.BeginExceptionBlock();

    public void BeginCatch(Type type) => _generator.BeginCatchBlock(type);

    public void EndTry() => _generator.EndExceptionBlock();
}
