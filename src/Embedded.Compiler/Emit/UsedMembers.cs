using System.Reflection;
using System.Reflection.Emit;

namespace PeachpieSockets.Embedded.Compiler.Emit;

/// <summary>
/// Members of classes that code uses, by class and name. A look-up takes microseconds, and the code of a program has thousands of uses, so what was
/// found once is kept. For the holder of <see cref="CodeMethod.Gate"/> only.
/// </summary>
internal static class UsedMembers
{
    private const BindingFlags All = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<Type, Dictionary<string, UsedMember>> s_members = [];

    /// <summary>A method of a class, or one that it inherits.</summary>
    /// <exception cref="MissingMemberException">There is no such method.</exception>
    public static UsedMember Method(Type type, string name) => Kept(type, name) ?? Keep(type, name, FindMethod(type, name));

    /// <summary>A field that a class itself has.</summary>
    /// <exception cref="MissingMemberException">There is no such field.</exception>
    public static UsedMember Field(Type type, string name)
        => Kept(type, name) ?? Keep(type, name, type.GetField(name, All) is { } field ? new UsedMember(field, OpCodes.Ldfld, grows: false) : null);

    private static UsedMember? Kept(Type type, string name) => s_members.TryGetValue(type, out var ofType) && ofType.TryGetValue(name, out var used) ? used : null;

    private static UsedMember Keep(Type type, string name, UsedMember? found)
    {
        if (!s_members.TryGetValue(type, out var ofType))
        {
            s_members.Add(type, ofType = new Dictionary<string, UsedMember>(StringComparer.Ordinal));
        }

        ofType.Add(name, found ?? throw new MissingMemberException(type.Name, name));
        return found;
    }

    private static UsedMember? FindMethod(Type type, string name)
    {
        for (var t = type; t is not null; t = t.BaseType)
        {
            if (t.GetMethod(name, All) is { } found)
            {
                bool takes = !found.IsStatic || found.GetParameters().Length > 0;
                return new UsedMember(found, found.IsVirtual ? OpCodes.Callvirt : OpCodes.Call, grows: !takes && found.ReturnType != typeof(void));
            }
        }

        return null;
    }
}

/// <summary>A method or a field that code uses, and its token in the module of that code: the number that instructions have for it.</summary>
/// <param name="member">The member.</param>
/// <param name="use">The instruction that calls the method, or loads the field.</param>
/// <param name="grows">Whether a call leaves more on the stack than it takes.</param>
internal sealed class UsedMember(MemberInfo member, OpCode use, bool grows)
{
    private ModuleBuilder? _module;
    private int _token;

    public MemberInfo Member => member;

    public OpCode Use => use;

    public bool Grows => grows;

    /// <summary>Its token in a module.</summary>
    public int TokenIn(ModuleBuilder module)
    {
        if (!ReferenceEquals(_module, module))
        {
            _module = module;
            _token = Member is FieldInfo field ? module.GetFieldMetadataToken(field) : module.GetMethodMetadataToken((MethodInfo)Member);
        }

        return _token;
    }
}
