using System.Reflection.Emit;

namespace PeachpieSockets.Embedded.Compiler.Emit;

/// <summary>
/// Members of classes that code uses, by class and name, each with its token: the number that instructions in a module have for it. A look-up takes
/// microseconds, and the code of a program has thousands of uses, so what was found once is kept. For the holder of <see cref="CodeMethod.Gate"/> only.
/// </summary>
/// <param name="find">Finds a member; null where there is none.</param>
/// <param name="tokenIn">Gives the token of a member in a module.</param>
internal sealed class UsedMembers<T>(Func<Type, string, T?> find, Func<ModuleBuilder, T, int> tokenIn)
    where T : class
{
    private readonly Dictionary<Type, Dictionary<string, Used>> _members = [];

    /// <summary>A member.</summary>
    /// <param name="type">Its class, or one that inherits it.</param>
    /// <param name="name">Its name.</param>
    /// <param name="module">The module of the code; null for none.</param>
    /// <param name="token">The token in that module.</param>
    /// <exception cref="MissingMemberException">There is no such member.</exception>
    public T Get(Type type, string name, ModuleBuilder? module, out int token)
    {
        if (!_members.TryGetValue(type, out var ofType))
        {
            _members.Add(type, ofType = new Dictionary<string, Used>(StringComparer.Ordinal));
        }

        if (!ofType.TryGetValue(name, out var used))
        {
            ofType.Add(name, used = new Used(find(type, name) ?? throw new MissingMemberException(type.Name, name)));
        }

        if (module is not null && !ReferenceEquals(used.Module, module))
        {
            used.Module = module;
            used.Token = tokenIn(module, used.Member);
        }

        token = used.Token;
        return used.Member;
    }

    private sealed class Used(T member)
    {
        public T Member => member;

        public ModuleBuilder? Module { get; set; }

        public int Token { get; set; }
    }
}
