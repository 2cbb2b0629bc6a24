using System.Runtime.CompilerServices;

namespace PeachpieSockets.Embedded.Runtime;

/// <summary>A place in compiled code that uses a static property or a constant of a class, with what it found the last time.</summary>
internal sealed class MemberSite<T>(string name)
    where T : class
{
    public readonly string Name = name;

    /// <summary>The class as it is written, where messages name it so: in constant expressions.</summary>
    public string? Owner { get; init; }

    private Entry? _last;

    /// <summary>What the name was for a class and the code of another one; null where it was not asked last.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public T? Find(PhpClass type, PhpClass? scope)
        => _last is { } last && ReferenceEquals(last.Type, type) && ReferenceEquals(last.Scope, scope) ? last.Member : null;

    /// <summary>Remembers an answer.</summary>
    public void Remember(PhpClass type, PhpClass? scope, T member) => _last = new Entry(type, scope, member);

    // Replaced as a whole, since threads share the code.
    private sealed class Entry(PhpClass type, PhpClass? scope, T member)
    {
        public readonly PhpClass Type = type;
        public readonly PhpClass? Scope = scope;
        public readonly T Member = member;
    }
}
