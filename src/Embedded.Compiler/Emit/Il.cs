using System.Reflection;
using System.Reflection.Emit;
using PeachpieSockets.Embedded.Runtime;

namespace PeachpieSockets.Embedded.Compiler.Emit;

/// <summary>Writes instructions: short forms, members by name, temporary locals that are used again.</summary>
/// <param name="generator">Where they go.</param>
internal sealed class Il(ILGenerator generator)
{
    private const BindingFlags All = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    private static readonly MemberCache<MethodInfo> s_methods = new(FindMethod);
    private static readonly MemberCache<FieldInfo> s_fields = new(static (type, name) => type.GetField(name, All));

    private readonly Dictionary<Type, Stack<LocalBuilder>> _free = [];

    public Label DefineLabel() => generator.DefineLabel();

    public void Mark(Label label) => generator.MarkLabel(label);

    public LocalBuilder NewLocal(Type type) => generator.DeclareLocal(type);

    /// <summary>A local for a while: give it back by <see cref="Free"/>.</summary>
    public LocalBuilder Temp(Type type) => _free.TryGetValue(type, out var free) && free.Count > 0 ? free.Pop() : generator.DeclareLocal(type);

    public LocalBuilder TempValue() => Temp(typeof(PhpValue));

    public void Free(LocalBuilder local)
    {
        if (!_free.TryGetValue(local.LocalType, out var free))
        {
            _free.Add(local.LocalType, free = new Stack<LocalBuilder>());
        }

        free.Push(local);
    }

    public void Emit(OpCode code) => generator.Emit(code);

    public void Emit(OpCode code, Type type) => generator.Emit(code, type);

    public void Emit(OpCode code, Label label) => generator.Emit(code, label);

    public void Emit(OpCode code, Label[] labels) => generator.Emit(code, labels);

    public void Emit(OpCode code, MethodInfo method) => generator.Emit(code, method);

    public void Emit(OpCode code, ConstructorInfo constructor) => generator.Emit(code, constructor);

    public void LoadLocal(LocalBuilder local) => generator.Emit(OpCodes.Ldloc, local);

    public void LoadLocalAddress(LocalBuilder local) => generator.Emit(OpCodes.Ldloca, local);

    public void StoreLocal(LocalBuilder local) => generator.Emit(OpCodes.Stloc, local);

    public void LoadArg(int index)
    {
        switch (index)
        {
            case 0: generator.Emit(OpCodes.Ldarg_0); break;
            case 1: generator.Emit(OpCodes.Ldarg_1); break;
            case 2: generator.Emit(OpCodes.Ldarg_2); break;
            case 3: generator.Emit(OpCodes.Ldarg_3); break;
            default: generator.Emit(OpCodes.Ldarg_S, (byte)index); break;
        }
    }

    public void LoadArgAddress(int index) => generator.Emit(OpCodes.Ldarga_S, (byte)index);

    public void StoreArg(int index) => generator.Emit(OpCodes.Starg_S, (byte)index);

    public void Int(int value) => generator.Emit(OpCodes.Ldc_I4, value);

    public void Bool(bool value) => generator.Emit(value ? OpCodes.Ldc_I4_1 : OpCodes.Ldc_I4_0);

    public void Long(long value) => generator.Emit(OpCodes.Ldc_I8, value);

    public void Double(double value) => generator.Emit(OpCodes.Ldc_R8, value);

    public void Str(string value) => generator.Emit(OpCodes.Ldstr, value);

    public void Null() => generator.Emit(OpCodes.Ldnull);

    public void Call(Type type, string name)
    {
        var method = s_methods.Get(type, name);
        generator.Emit(method.IsVirtual ? OpCodes.Callvirt : OpCodes.Call, method);
    }

    public void LoadField(Type type, string name) => generator.Emit(OpCodes.Ldfld, s_fields.Get(type, name));

    public void LoadFieldAddress(Type type, string name) => generator.Emit(OpCodes.Ldflda, s_fields.Get(type, name));

    public void StoreField(Type type, string name) => generator.Emit(OpCodes.Stfld, s_fields.Get(type, name));

    public void LoadStatic(Type type, string name) => generator.Emit(OpCodes.Ldsfld, s_fields.Get(type, name));

    public void BeginTry() => generator.BeginExceptionBlock();

    public void BeginCatch(Type type) => generator.BeginCatchBlock(type);

    public void EndTry() => generator.EndExceptionBlock();

    private static MethodInfo? FindMethod(Type type, string name)
    {
        for (var t = type; t is not null; t = t.BaseType)
        {
            if (t.GetMethod(name, All) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>Members that were looked up once.</summary>
    private sealed class MemberCache<T>(Func<Type, string, T?> find)
        where T : MemberInfo
    {
        private readonly Dictionary<Type, Dictionary<string, T>> _members = [];

        public T Get(Type type, string name)
        {
            lock (_members)
            {
                if (!_members.TryGetValue(type, out var ofType))
                {
                    _members.Add(type, ofType = new Dictionary<string, T>(StringComparer.Ordinal));
                }

                if (!ofType.TryGetValue(name, out var member))
                {
                    member = find(type, name) ?? throw new MissingMemberException(type.Name, name);
                    ofType.Add(name, member);
                }

                return member;
            }
        }
    }
}
