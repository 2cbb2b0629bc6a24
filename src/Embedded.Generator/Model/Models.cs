using System.Collections;
using Microsoft.CodeAnalysis;

namespace PeachpieSockets.Embedded.Generator.Model;

/// <summary>A list that is equal to another one of equal items, so that unchanged containers are not generated anew.</summary>
internal sealed class EquatableList<T>(IEnumerable<T> items) : IReadOnlyList<T>, IEquatable<EquatableList<T>>
{
    private readonly T[] _items = items.ToArray();

    public int Count => _items.Length;

    public T this[int index] => _items[index];

    public bool Equals(EquatableList<T>? other) => other is not null && _items.SequenceEqual(other._items);

    public override bool Equals(object? obj) => Equals(obj as EquatableList<T>);

    public override int GetHashCode() => _items.Aggregate(17, (hash, item) => unchecked(hash * 31 + (item?.GetHashCode() ?? 0)));

    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

/// <summary>A public static class whose members scripts see.</summary>
internal sealed record Container(string Name, EquatableList<Member> Functions, EquatableList<Member> Constants, EquatableList<Member> Classes)
{
    /// <summary>The nested class with the code of a container's functions. Its name has the last part of the namespace, where types of one name differ.</summary>
    public static string ThunksOf(INamedTypeSymbol type) => $"{type.ContainingNamespace.Name}_{type.Name}";
}

/// <summary>Something with a PHP name: the expression that makes it, and the code that the expression needs.</summary>
internal sealed record Member(string Extension, string Name, string Expression, string Code);

/// <summary>What the assembly says of itself.</summary>
internal sealed record ModuleInfo(string Namespace, string ClassName, EquatableList<string> Extensions, EquatableList<string> Registrators, bool IsWeak);
