using System.Reflection;
using System.Reflection.Emit;
using PeachpieSockets.Embedded.Compiler.Code;
using PeachpieSockets.Embedded.Compiler.Interpretation;

namespace PeachpieSockets.Embedded.Compiler.Emit;

/// <summary>
/// Members of classes that code uses, by class and name. A look-up takes microseconds, and the code of a program has thousands of uses, so what was
/// found once is kept. For the holder of <see cref="CodeMethod.Gate"/> only.
/// </summary>
internal static class UsedMembers
{
    private static readonly Dictionary<Type, Dictionary<string, UsedMember>> s_methods = [];
    private static readonly Dictionary<Type, Dictionary<string, UsedMember>> s_fields = [];

    /// <summary>A method of a class, or one that it inherits.</summary>
    public static UsedMember Method(Type type, string name)
    {
        var ofType = OfType(s_methods, type);
        if (!ofType.TryGetValue(name, out var used))
        {
            ofType.Add(name, used = new UsedMember(type, name, Operations.OfMethod(type, name)));
        }

        return used;
    }

    /// <summary>A field that a class itself has, and what is done to it. No code does several things to one field.</summary>
    public static UsedMember Field(Op op, Type type, string name)
    {
        var ofType = OfType(s_fields, type);
        if (!ofType.TryGetValue(name, out var used))
        {
            ofType.Add(name, used = new UsedMember(type, name, Operations.OfField(op, type, name), op));
        }

        return used.FieldOp == op ? used : new UsedMember(type, name, Operations.OfField(op, type, name), op);
    }

    private static Dictionary<string, UsedMember> OfType(Dictionary<Type, Dictionary<string, UsedMember>> members, Type type)
    {
        if (!members.TryGetValue(type, out var ofType))
        {
            members.Add(type, ofType = new Dictionary<string, UsedMember>(StringComparer.Ordinal));
        }

        return ofType;
    }
}

/// <summary>A method or a field that code uses: what the interpreter does for it, and its token in the module of machine code.</summary>
/// <param name="type">The class that the code names.</param>
/// <param name="name">The member's name.</param>
/// <param name="operation">What the interpreter does.</param>
/// <param name="fieldOp">For a field: what is done to it.</param>
internal sealed class UsedMember(Type type, string name, Operation operation, Op? fieldOp = null)
{
    private const BindingFlags All = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    private MemberInfo? _member;
    private ModuleBuilder? _module;
    private int _token;
    private bool _grows;

    /// <summary>What the interpreter does for it.</summary>
    public readonly Operation Operation = operation;

    public Op? FieldOp => fieldOp;

    /// <summary>Writes its use.</summary>
    /// <param name="generator">Where to.</param>
    /// <param name="module">The module of the method; null for a dynamic method.</param>
    /// <exception cref="MissingMemberException">There is no such member.</exception>
    public void Write(ILGenerator generator, ModuleBuilder? module)
    {
        _member ??= fieldOp is null ? FindMethod() : type.GetField(name, All) ?? throw Missing();
        if (_member is FieldInfo field)
        {
            var operation = fieldOp switch { Op.Ldfld => OpCodes.Ldfld, Op.Ldflda => OpCodes.Ldflda, Op.Stfld => OpCodes.Stfld, _ => OpCodes.Ldsfld };
            if (module is null)
            {
                generator.Emit(operation, field);
            }
            else
            {
                generator.Emit(operation, TokenIn(module));
            }

            return;
        }

        var method = (MethodInfo)_member;
        var use = method.IsVirtual ? OpCodes.Callvirt : OpCodes.Call;
        if (module is null || _grows)
        {
            generator.Emit(use, method);
        }
        else
        {
            // The generator counts as if it took and left nothing: the stack that it tells of is too deep at times, never too small.
            generator.Emit(use, TokenIn(module));
        }
    }

    private MethodInfo FindMethod()
    {
        for (var t = type; t is not null; t = t.BaseType)
        {
            if (t.GetMethod(name, All) is { } found)
            {
                bool takes = !found.IsStatic || found.GetParameters().Length > 0;
                _grows = !takes && found.ReturnType != typeof(void);
                return found;
            }
        }

        throw Missing();
    }

    private MissingMemberException Missing() => new(type.Name, name);

    // The number that instructions have for it.
    private int TokenIn(ModuleBuilder module)
    {
        if (!ReferenceEquals(_module, module))
        {
            _module = module;
            _token = _member is FieldInfo field ? module.GetFieldMetadataToken(field) : module.GetMethodMetadataToken((MethodInfo)_member!);
        }

        return _token;
    }
}
