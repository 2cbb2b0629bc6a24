namespace PeachpieSockets.Embedded.Library.Spl;

/// <summary>An ArrayObject or ArrayIterator: an array (or the properties of an object) behind an object.</summary>
internal sealed class ArrayStorage(PhpClass type) : SplObject(type)
{
    private const int ArrayAsProperties = 2;

    private PhpObject? _wrapped;

    private PhpArray Stored
    {
        get;
        set
        {
            field = value;
            ShareAsProperties();
        }
    } = [];

    public long Flags
    {
        get;
        set
        {
            field = value;
            ShareAsProperties();
        }
    }

    internal override bool HasElementsAsProperties => (Flags & ArrayAsProperties) != 0;

    // Properties that no class declares, while the elements are in their place.
    private PhpArray? _own;
    private bool _sharesElements;

    // With ARRAY_AS_PROPS the elements are what no class declares of the properties.
    private void ShareAsProperties()
    {
        _own = _sharesElements ? _own : Dynamic;
        _sharesElements = HasElementsAsProperties;
        Dynamic = _sharesElements ? Owner.Stored : _own;
    }

    // Whose elements they are: another object's where one was given.
    private ArrayStorage Owner => _wrapped is ArrayStorage other ? other.Owner : this;

    public string IteratorClass { get; set; } = "ArrayIterator";

    /// <summary>The elements, to be read.</summary>
    public PhpArray Elements => _wrapped switch
    {
        null => Stored,
        ArrayStorage other => other.Elements,
        _ => _wrapped.VisibleProperties(null),
    };

    private string NativeClass => Class.IsSubclassOf("ArrayIterator") ? "ArrayIterator" : "ArrayObject";

    protected override IEnumerable<(string Name, string Class, PhpValue Value)> Shown
        => [("storage", NativeClass, Storage)];

    /// <summary>The array or object that was taken.</summary>
    public PhpValue Storage => _wrapped is not null ? PhpValue.FromClass(_wrapped) : _opaque.IsNull ? Stored : _opaque;

    // An object without properties that scripts could see.
    private PhpValue _opaque;

    // These show in place of their properties what they hold.
    private static readonly HashSet<string> s_overloaded = new(["SplFixedArray", "DateInterval"], StringComparer.OrdinalIgnoreCase);

    internal override IEnumerable<ObjectProperty> GetProperties(Context ctx, PropertyPurpose purpose)
    {
        if (purpose == PropertyPurpose.Debug)
        {
            return OwnProperties(ctx, purpose);
        }

        return purpose == PropertyPurpose.Compare
            ? OwnProperties(ctx, purpose).Append(new ObjectProperty(new IntStringKey("storage"), Elements))
            : Elements.Select(e => new ObjectProperty(e.Key, e.Value, IsIndex: e.Key.IsInteger));
    }

    protected override IEnumerable<ObjectProperty> OwnProperties(Context ctx, PropertyPurpose purpose)
    {
        if (!HasElementsAsProperties)
        {
            return base.OwnProperties(ctx, purpose);
        }

        Dynamic = _own;
        var own = base.OwnProperties(ctx, purpose).ToList();
        Dynamic = Owner.Stored;
        return own;
    }

    protected override void CopyState(PhpObject original)
    {
        _own = _own?.DeepCopy();
        var elements = Elements.DeepCopy();
        _wrapped = _wrapped is ArrayStorage ? null : _wrapped;
        Stored = elements;
    }

    /// <summary>Takes an array, or wraps an object.</summary>
    public void Take(string method, PhpValue value)
    {
        value = value.GetValue();
        _opaque = default;
        if (value.IsArray)
        {
            (_wrapped, Stored) = (null, value.Array.DeepCopy());
            Stored.MoveFirst();
            return;
        }

        if (value.AsObject() is ArrayStorage other)
        {
            // The elements are the other's from now on; what is itself behind that other takes a copy.
            bool isCircle = ReferenceEquals(other.Owner, this);
            _wrapped = isCircle ? null : other;
            Stored = isCircle ? Stored.DeepCopy() : [];
            Rewind();
            return;
        }

        if (value.AsObject() is IPhpObjectLike and not PhpObject)
        {
            (_wrapped, Stored, _opaque) = (null, [], value);
            return;
        }

        if (value.AsObject() is PhpObject o && s_overloaded.Any(o.Class.IsSubclassOf))
        {
            throw Throw("InvalidArgumentException", $"Overloaded object of type {o.Class.Name} is not compatible with {Class.Name}");
        }

        _wrapped = value.AsObject() as PhpObject ?? throw PhpException.TypeErrorException($"{method}: Argument #1 ($array) must be of type array, {Convert.TypeNameForMessage(value)} given");
    }

    public PhpValue Get(Context ctx, PhpValue key)
    {
        var k = Convert.ToArrayKey(key);
        if (Elements.TryGetValue(k, out var value))
        {
            return value.GetValue();
        }

        ctx.Warning(k.IsInteger ? $"Undefined array key {k.Integer}" : $"Undefined array key \"{k}\"");
        return default;
    }

    public void Set(PhpValue key, PhpValue value)
    {
        value = value.DeepCopy();
        if (_wrapped is ArrayStorage)
        {
            Owner.Set(key, value);
        }
        else if (_wrapped is not null && !key.IsNull)
        {
            _wrapped.SetPropertyValue(Convert.ToArrayKey(key).ToString(), value);
        }
        else if (_wrapped is not null)
        {
            throw PhpException.ErrorException($"Cannot append properties to objects, use {Class.Name}::offsetSet() instead");
        }
        else if (key.IsNull)
        {
            Stored.AddValue(value);
        }
        else
        {
            Stored.SetItemValue(Convert.ToArrayKey(key), value);
        }
    }

    internal override PhpAlias? ElementReference(PhpValue key)
        => Overrides("offsetGet") ? null : _wrapped is null ? Stored.EnsureItemAlias(Convert.ToArrayKey(key)) : (_wrapped as ArrayStorage)?.ElementReference(key);

    internal override bool IsWalkedByReference => _wrapped is null or ArrayStorage && !Overrides("current");

    public void Unset(PhpValue key)
    {
        if (_wrapped is ArrayStorage)
        {
            Owner.Unset(key);
            return;
        }

        var k = Convert.ToArrayKey(key, OffsetPurpose.Unset);
        if (_wrapped is not null)
        {
            _wrapped.Dynamic?.RemoveKey(k);
        }
        else
        {
            Stored.RemoveKey(k);
        }
    }

    /// <summary>Calls one of the sorting functions on the elements.</summary>
    public PhpValue Sort(Context ctx, string function, ReadOnlySpan<PhpValue> arguments)
    {
        if (_wrapped is ArrayStorage)
        {
            return Owner.Sort(ctx, function, arguments);
        }

        var alias = new PhpAlias(Elements);
        PhpValue[] all = [alias, .. arguments];
        ctx.GetDeclaredFunction(function)!.Invoke(ctx, all);
        _wrapped = null;
        Stored = alias.Value.Array;
        return true;
    }

    // The position is the array's internal pointer, or one of its own in elements that belong to another object.
    private ElementPosition _position;

    private PhpArray Walked
    {
        get
        {
            if (_wrapped is not (null or ArrayStorage))
            {
                (_wrapped, Stored) = (null, Elements);
            }

            return Owner.Stored;
        }
    }

    private bool HasOwnPosition => _wrapped is ArrayStorage;

    public void Rewind()
    {
        _position = default;
        if (!HasOwnPosition)
        {
            Walked.MoveFirst();
        }
    }

    public void Next()
    {
        if (HasOwnPosition)
        {
            _position.MoveNext(Walked);
        }
        else
        {
            Walked.MoveNext();
        }
    }

    public bool TryCurrent(out PhpValue key, out PhpValue value)
    {
        bool valid = HasOwnPosition ? _position.TryGetCurrent(Walked, out var k, out value) : Walked.TryGetCurrent(out k, out value);
        value = value.GetValue();
        key = valid ? PhpValue.Create(k) : default;
        return valid;
    }

    public void Seek(long position)
    {
        if (position < 0 || position >= Walked.Count)
        {
            throw Throw("OutOfBoundsException", $"Seek position {position} is out of range");
        }

        Rewind();
        while (position-- > 0)
        {
            Next();
        }
    }
}
