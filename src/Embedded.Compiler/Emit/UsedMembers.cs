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
    // By what is done with the member (a method is called, a field loaded, stored to or its address taken) and by its name: members of the same name
    // in several classes are a chain.
    private static readonly Dictionary<string, UsedMember>?[] s_members = new Dictionary<string, UsedMember>?[(int)Op.Ldsfld + 1];

    /// <summary>A member of a class that code uses by an instruction; a method may be one that the class inherits.</summary>
    public static UsedMember Of(Op op, Type type, string name)
    {
        var members = s_members[(int)op] ??= new Dictionary<string, UsedMember>(StringComparer.Ordinal);
        members.TryGetValue(name, out var first);
        for (var used = first; used is not null; used = used.Next)
        {
            if (used.Type == type)
            {
                return used;
            }
        }

        return members[name] = new UsedMember(op, type, name, first);
    }
}

/// <summary>A method or a field that code uses: what the interpreter does for it, and its token in the module of machine code.</summary>
/// <param name="op">The instruction.</param>
/// <param name="type">The class that the code names.</param>
/// <param name="name">The member's name.</param>
/// <param name="next">Another class's member of this name.</param>
internal sealed class UsedMember(Op op, Type type, string name, UsedMember? next)
{
    private const BindingFlags All = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    private MemberInfo? _member;
    private ModuleBuilder? _module;
    private int _token;
    private bool _grows;

    /// <summary>The class that the code names.</summary>
    public Type Type => type;

    /// <summary>Another class's member of this name.</summary>
    public UsedMember? Next => next;

    /// <summary>What the interpreter does for it.</summary>
    public readonly Operation Operation = Operations.Of(op, type, name);

    /// <summary>Writes its use.</summary>
    /// <param name="generator">Where to.</param>
    /// <param name="module">The module of the method; null for a dynamic method.</param>
    /// <exception cref="MissingMemberException">There is no such member.</exception>
    public void Write(ILGenerator generator, ModuleBuilder? module)
    {
        _member ??= op == Op.Call ? FindMethod() : type.GetField(name, All) ?? throw Missing();
        if (_member is FieldInfo field)
        {
            var operation = OpCodeTable.Of(op);
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
