namespace PeachpieSockets.Embedded.Runtime;

/// <summary>What the printers have in common: the text, and which arrays and objects are being printed already.</summary>
internal abstract class Printer(Context ctx)
{
    private readonly List<object> _open = []; // the outermost first: few, looked through more quickly than hashed

    protected Context Context { get; } = ctx;

    public TextBuffer Text { get; } = new();

    // Copies of an array share its storage, so that is what recognizes an array inside of itself.
    protected static object IdentityOf(PhpValue value) => value.IsArray ? value.Array.Table : value._obj!;

    /// <summary>False where the array or object is being printed already; else <see cref="Leave"/> ends it.</summary>
    protected bool TryEnter(PhpValue value)
    {
        System.Runtime.CompilerServices.RuntimeHelpers.EnsureSufficientExecutionStack();
        object identity = IdentityOf(value);
        foreach (object one in _open)
        {
            if (ReferenceEquals(one, identity))
            {
                return false;
            }
        }

        _open.Add(identity);
        return true;
    }

    protected void Leave() => _open.RemoveAt(_open.Count - 1);

    protected IReadOnlyList<ObjectProperty> PropertiesOf(object obj, PropertyPurpose purpose)
        => obj is PhpObject instance ? [.. instance.GetProperties(Context, purpose)] : [];

    protected TextBuffer Append(IntStringKey key) => key._str is null ? Text.Append(key._num) : Text.Append(key._str);
}
