using System.Collections.Concurrent;

namespace PeachpieSockets.Embedded.Runtime;

/// <summary>The alternatives of a PHP parameter type, without class names.</summary>
[Flags]
public enum TypeMask
{
    /// <summary>No alternative.</summary>
    None = 0,

    /// <summary><c>null</c>.</summary>
    Null = 1,

    /// <summary><c>bool</c>.</summary>
    Bool = 2,

    /// <summary><c>int</c>.</summary>
    Int = 4,

    /// <summary><c>float</c>.</summary>
    Float = 8,

    /// <summary><c>string</c>.</summary>
    String = 16,

    /// <summary><c>array</c>.</summary>
    Array = 32,

    /// <summary><c>object</c>.</summary>
    Object = 64,

    /// <summary><c>callable</c>.</summary>
    Callable = 128,

    /// <summary><c>iterable</c>: an array or a Traversable.</summary>
    Iterable = 256,

    /// <summary><c>false</c> alone.</summary>
    False = 512,

    /// <summary>Any value.</summary>
    Mixed = 1024,

    /// <summary>One of the scalar types.</summary>
    Scalar = Bool | Int | Float | String,
}

/// <summary>A parameter type in PHP syntax, taken apart once per text.</summary>
public sealed class ParameterType
{
    private const int MaxRecent = 256;

    private static readonly ConcurrentDictionary<string, ParameterType> s_cache = new(StringComparer.Ordinal);

    // The texts are mostly literals: the same object means the same text.
    private static readonly ParameterType?[] s_recent = new ParameterType?[MaxRecent];

    private ParameterType(string text)
    {
        Text = text;
        string rest = text;
        if (rest.StartsWith('?'))
        {
            Mask |= TypeMask.Null;
            rest = rest[1..];
        }

        var classes = new List<string>();
        foreach (string part in rest.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var bit = part.ToLowerInvariant() switch
            {
                "null" => TypeMask.Null,
                "bool" => TypeMask.Bool,
                "int" => TypeMask.Int,
                "float" => TypeMask.Float,
                "string" => TypeMask.String,
                "array" => TypeMask.Array,
                "object" => TypeMask.Object,
                "callable" => TypeMask.Callable,
                "iterable" => TypeMask.Iterable,
                "false" => TypeMask.False,
                "mixed" => TypeMask.Mixed,
                _ => TypeMask.None,
            };
            Mask |= bit;
            if (bit == TypeMask.None)
            {
                classes.Add(part.TrimStart('\\'));
            }
        }

        Classes = classes;
    }

    /// <summary>The type as written.</summary>
    public string Text { get; }

    /// <summary>The alternatives that are no classes.</summary>
    public TypeMask Mask { get; }

    /// <summary>The alternatives that are classes.</summary>
    public IReadOnlyList<string> Classes { get; }

    /// <summary>The type of a text as <c>array|string|null</c> or <c>?int</c>.</summary>
    public static ParameterType Parse(string text)
    {
        ref var recent = ref s_recent[(text.Length * 31 + (text.Length == 0 ? 0 : text[0] * 7 + text[^1])) & (MaxRecent - 1)];
        var known = recent;
        if (known is not null && ReferenceEquals(known.Text, text))
        {
            return known;
        }

        known = s_cache.GetOrAdd(text, static t => new ParameterType(t));
        if (ReferenceEquals(known.Text, text))
        {
            recent = known;
        }

        return known;
    }
}
