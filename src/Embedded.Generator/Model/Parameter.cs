namespace PeachpieSockets.Embedded.Generator.Model;

/// <summary>A parameter of a PHP function and how the thunk makes its CLR value of the PHP value <c>{0}</c>.</summary>
internal sealed class Parameter
{
    public string Name { get; set; } = "";

    /// <summary>The type in PHP syntax; null where there is none.</summary>
    public string? Type { get; set; }

    /// <summary>The default in PHP syntax; null where it cannot be shown.</summary>
    public string? Default { get; set; }

    public bool IsOptional { get; set; }

    public bool IsByRef { get; set; }

    public bool IsVariadic { get; set; }

    /// <summary>Taken by reference where the argument is a variable, by value otherwise.</summary>
    public bool PrefersRef { get; set; }

    /// <summary>Whether it prefers a reference in the signature too, which it does not where only a form of the function from another era refers to it.</summary>
    public bool ShowsPreference { get; set; }

    /// <summary>Taken, but not shown by reflection.</summary>
    public bool IsHidden { get; set; }

    /// <summary>C# expression; {0} is the argument, {1} its number.</summary>
    public string Conversion { get; set; } = "{0}";

    /// <summary>C# expression for an argument that was not given.</summary>
    public string Missing { get; set; } = "default";

    /// <summary>The CLR type of a variadic parameter's element.</summary>
    public string ElementType { get; set; } = "";

    /// <summary>Whether the variadic parameter takes a span rather than an array.</summary>
    public bool IsSpan { get; set; }
}
