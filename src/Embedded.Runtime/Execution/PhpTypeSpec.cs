using System.Collections.Concurrent;

namespace PeachpieSockets.Embedded.Runtime;

/// <summary>A declared PHP type: of a parameter, a property, a return value. Immutable and shared.</summary>
public sealed partial class PhpTypeSpec
{
    [Flags]
    internal enum Kinds
    {
        None = 0,
        Static = 1,
        Callable = 2,
        Object = 4,
        Array = 8,
        String = 16,
        Int = 32,
        Float = 64,
        False = 128,
        True = 256,
        Bool = False | True,
        Void = 512,
        Never = 1024,
        Null = 2048,
        Iterable = 4096,
        Mixed = 8192,
    }

    private static readonly ConcurrentDictionary<string, PhpTypeSpec> s_parsed = new(StringComparer.Ordinal);

    private static readonly Dictionary<string, Kinds> s_names = new(StringComparer.OrdinalIgnoreCase)
    {
        ["static"] = Kinds.Static,
        ["callable"] = Kinds.Callable,
        ["object"] = Kinds.Object,
        ["array"] = Kinds.Array,
        ["string"] = Kinds.String,
        ["int"] = Kinds.Int,
        ["float"] = Kinds.Float,
        ["false"] = Kinds.False,
        ["true"] = Kinds.True,
        ["bool"] = Kinds.Bool,
        ["void"] = Kinds.Void,
        ["never"] = Kinds.Never,
        ["null"] = Kinds.Null,
        ["iterable"] = Kinds.Iterable,
        ["mixed"] = Kinds.Mixed,
    };

    private readonly string[][] _classes; // alternatives, each an intersection of names
    private readonly string _text;

    private PhpTypeSpec(Kinds kind, string[][] classes)
    {
        Kind = kind;
        _classes = classes;
        _text = Describe();
    }

    internal Kinds Kind { get; }

    internal bool IsMixed => (Kind & Kinds.Mixed) != 0;

    /// <summary>Whether null is allowed.</summary>
    public bool AllowsNull => (Kind & (Kinds.Null | Kinds.Mixed)) != 0;

    internal bool AcceptsArray => (Kind & (Kinds.Array | Kinds.Iterable | Kinds.Mixed)) != 0;

    /// <summary>Whether $this is of the type in any method that has it: static.</summary>
    internal bool AcceptsThis => (Kind & Kinds.Static) != 0;

    // Whether scalars may be converted to it.
    internal bool TakesScalars => (Kind & (Kinds.String | Kinds.Int | Kinds.Float)) != 0 || (Kind & Kinds.Bool) == Kinds.Bool;

    // A float that ++ or -- made of an int.
    internal bool TakesOverflow => (Kind & (Kinds.Float | Kinds.Mixed)) != 0;

    /// <summary>Whether it is made of scalar types only (and null).</summary>
    internal bool IsScalar => _classes.Length == 0 && (Kind & ~(Kinds.Null | Kinds.String | Kinds.Int | Kinds.Float | Kinds.Bool)) == 0;

    internal bool IsCallable => _classes.Length == 0 && (Kind & ~Kinds.Null) == Kinds.Callable;

    /// <summary>What null becomes where a library function takes it with a deprecation.</summary>
    internal PhpValue ScalarDefault => (Kind & Kinds.String) != 0 ? PhpValue.EmptyString : (Kind & Kinds.Int) != 0 ? PhpValue.Create(0L)
        : (Kind & Kinds.Float) != 0 ? PhpValue.Create(0.0) : PhpValue.False;

    /// <summary>The class names in it.</summary>
    internal IEnumerable<string> ClassNames => _classes.SelectMany(c => c);

    /// <summary>The alternatives that are classes; each an intersection.</summary>
    internal IReadOnlyList<IReadOnlyList<string>> ClassAlternatives => _classes;

    /// <summary>Whether it is written with a leading question mark.</summary>
    internal bool IsNullableForm => _text.StartsWith('?');

    /// <summary>A type from its PHP syntax, as <c>?int</c>, <c>A|B|null</c>, <c>(A&amp;B)|null</c>.</summary>
    public static PhpTypeSpec Parse(string text) => s_parsed.GetOrAdd(text, static t => ParseNew(t));

    private static PhpTypeSpec ParseNew(string text)
    {
        var kind = Kinds.None;
        var classes = new List<string[]>();
        if (text.StartsWith('?'))
        {
            kind = Kinds.Null;
            text = text[1..];
        }

        foreach (string part in text.Split('|', StringSplitOptions.TrimEntries))
        {
            string name = part.Trim('(', ')', ' ');
            if (name.Contains('&', StringComparison.Ordinal))
            {
                classes.Add(name.Split('&', StringSplitOptions.TrimEntries));
            }
            else if (s_names.TryGetValue(name, out var k))
            {
                kind |= k;
            }
            else
            {
                classes.Add([name.TrimStart('\\')]);
            }
        }

        return new PhpTypeSpec(kind, [.. classes]);
    }

    /// <summary>The type with null allowed (a parameter whose default is null).</summary>
    internal PhpTypeSpec WithNull() => AllowsNull ? this : new PhpTypeSpec(Kind | Kinds.Null, _classes);

    /// <summary>Whether a value may be written as the default of what has the type: an int for a float is the only one that is converted.</summary>
    internal bool TakesAsDefault(PhpValue value) => (Kind & Kinds.Mixed) != 0 || value.TypeCode switch
    {
        PhpTypeCode.Null => AllowsNull,
        PhpTypeCode.Boolean => (Kind & (value.Boolean ? Kinds.True : Kinds.False)) != 0,
        PhpTypeCode.Long => (Kind & (Kinds.Int | Kinds.Float)) != 0,
        PhpTypeCode.Double => (Kind & Kinds.Float) != 0,
        PhpTypeCode.PhpArray => (Kind & (Kinds.Array | Kinds.Iterable)) != 0,
        _ => (Kind & Kinds.String) != 0,
    };

    /// <summary>The type as PHP writes it in messages.</summary>
    public override string ToString() => _text;

    /// <summary>The type as messages about arguments and results write it: self, parent and static by their names.</summary>
    internal string Describe(PhpClass? scope, PhpClass? staticClass)
    {
        if (scope is null || (Kind & Kinds.Static) == 0 && !Array.Exists(_classes, c => Array.Exists(c, n => Resolve(n) is not null)))
        {
            return _text;
        }

        var classes = Array.ConvertAll(_classes, c => Array.ConvertAll(c, n => Resolve(n) ?? n));
        bool isStatic = (Kind & Kinds.Static) != 0 && staticClass is not null;
        return new PhpTypeSpec(isStatic ? Kind & ~Kinds.Static : Kind, isStatic ? [.. classes, [staticClass!.Name]] : classes)._text;

        string? Resolve(string name) => name.Equals("self", StringComparison.OrdinalIgnoreCase) ? scope.Name
            : name.Equals("parent", StringComparison.OrdinalIgnoreCase) ? scope.Parent?.Name : null;
    }

    private string Describe()
    {
        if ((Kind & Kinds.Mixed) != 0)
        {
            return "mixed";
        }

        var parts = new List<string>();
        bool single = _classes.Length + (Kind != (Kind & Kinds.Null) ? 1 : 0) == 1;
        foreach (var c in _classes)
        {
            parts.Add(c.Length == 1 ? c[0] : single && !AllowsNull ? string.Join('&', c) : $"({string.Join('&', c)})");
        }

        var rest = Kind & ~Kinds.Null;
        if ((rest & Kinds.Iterable) != 0)
        {
            parts.Add("Traversable");
            rest |= Kinds.Array;
        }

        Add(Kinds.Static, "static");
        Add(Kinds.Callable, "callable");
        Add(Kinds.Object, "object");
        Add(Kinds.Array, "array");
        Add(Kinds.String, "string");
        Add(Kinds.Int, "int");
        Add(Kinds.Float, "float");
        if ((rest & Kinds.Bool) == Kinds.Bool)
        {
            parts.Add("bool");
        }
        else
        {
            Add(Kinds.False, "false");
            Add(Kinds.True, "true");
        }

        Add(Kinds.Void, "void");
        Add(Kinds.Never, "never");

        if ((Kind & Kinds.Null) == 0)
        {
            return string.Join('|', parts);
        }

        return parts.Count switch
        {
            0 => "null",
            1 when !parts[0].StartsWith('(') => "?" + parts[0],
            _ => string.Join('|', parts) + "|null",
        };

        void Add(Kinds k, string name)
        {
            if ((rest & k) != 0)
            {
                parts.Add(name);
            }
        }
    }
}
