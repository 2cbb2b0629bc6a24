namespace PeachpieSockets.Embedded.Runtime;

/// <summary>A PHP reference: the shared cell that <c>&amp;$x</c> makes of a variable, an array element or a property.</summary>
public sealed class PhpAlias(PhpValue value)
{
    internal PhpValue _value = value;

    // How many holders (variables, elements, properties) are known to share the cell. An element that is its only holder
    // is copied as a plain value with its array, as PHP does with references of count one.
    internal int _holders = 2;

    // Whether the cell counts as a holder of its value, see Releasing.
    internal bool IsCounted;

    // Set where typed properties are among the holders: assignments through any holder obey their types.
    internal ReferenceTypes? _types;

    /// <summary>The value; never itself a reference. Assignment through a typed property's reference may throw php's TypeError.</summary>
    public PhpValue Value
    {
        get => _value;
        set
        {
            if (Releasing.Enabled)
            {
                Releasing.Adopt(value);
                Releasing.Assign(this, value);
            }
            else
            {
                _value = _types is null ? value : _types.Coerce(value);
            }
        }
    }

    /// <summary>A new reference.</summary>
    public static PhpAlias Create(PhpValue value) => new(value);

    /// <summary>The reference as a value.</summary>
    public static implicit operator PhpValue(PhpAlias alias) => PhpValue.Create(alias);
}
