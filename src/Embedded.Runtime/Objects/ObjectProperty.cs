namespace PeachpieSockets.Embedded.Runtime;

/// <summary>Who may see a property.</summary>
public enum PropertyVisibility : byte
{
    /// <summary>Everybody.</summary>
    Public,

    /// <summary>The class and its relatives.</summary>
    Protected,

    /// <summary>The declaring class.</summary>
    Private,
}

/// <summary>What a list of an object's properties is wanted for.</summary>
public enum PropertyPurpose : byte
{
    /// <summary>var_dump(), print_r(), debug_zval_refcount(): __debugInfo() where there is one; typed properties that were never assigned are in it.</summary>
    Debug,

    /// <summary>The array cast and var_export(): what is assigned.</summary>
    ArrayCast,

    /// <summary>Comparison: what is assigned.</summary>
    Compare,
}

/// <summary>One property of one object.</summary>
/// <param name="Name">The name; the key where it came of an array.</param>
/// <param name="Value">The value as it is stored; it may be a reference.</param>
/// <param name="Visibility">Who may see it.</param>
/// <param name="DeclaringClass">The class that a private property belongs to; null for others.</param>
/// <param name="IsIndex">Whether it is an element of the object, which has a number and no name.</param>
/// <param name="UninitializedType">The type, in PHP syntax, of a typed property that was never assigned; null for all that have a value.</param>
public readonly record struct ObjectProperty(
    IntStringKey Name,
    PhpValue Value,
    PropertyVisibility Visibility = PropertyVisibility.Public,
    string? DeclaringClass = null,
    string? UninitializedType = null,
    bool IsIndex = false);
