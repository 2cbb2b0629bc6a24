namespace PeachpieSockets.Embedded.Runtime;

/// <summary>A typed property that holds a reference.</summary>
internal readonly record struct TypedHolder(PhpClass Owner, string Name, PhpTypeSpec Type)
{
    public override string ToString() => $"property {Owner.Name}::${Name} of type {Type}";
}

/// <summary>The types that a reference must keep because typed properties are among its holders. Immutable.</summary>
internal sealed class ReferenceTypes
{
    // One property may be there more than once: of several objects.
    private readonly TypedHolder[] _holders;

    private ReferenceTypes(TypedHolder[] holders) => _holders = holders;

    /// <summary>A typed property becomes a holder of a reference.</summary>
    public static void Add(PhpAlias alias, TypedHolder holder)
        => alias._types = alias._types is { } types ? new ReferenceTypes([.. types._holders, holder]) : new ReferenceTypes([holder]);

    /// <summary>A typed property's place is made a reference, which it may be already.</summary>
    public static void Keep(PhpAlias alias, TypedHolder holder)
    {
        if (alias._types is null || !Array.Exists(alias._types._holders, h => h == holder))
        {
            Add(alias, holder);
        }
    }

    /// <summary>A typed property holds a reference no more.</summary>
    public static void Remove(PhpAlias alias, TypedHolder holder)
    {
        if (alias._types is not { } types || Array.IndexOf(types._holders, holder) is not (>= 0 and var index))
        {
            return;
        }

        alias._types = types._holders.Length == 1 ? null : new ReferenceTypes([.. types._holders[..index], .. types._holders[(index + 1)..]]);
    }

    /// <summary>A value as a typed property takes it that is to hold the reference with it; throws php's TypeError where it cannot.</summary>
    public static PhpValue Enter(PhpAlias alias, TypedHolder holder, Context ctx)
    {
        var value = alias._value.IsUndefined ? default : alias._value;
        var taken = value;
        bool isTaken = holder.Type.TryCoerce(ctx, ref taken, ctx.CodeIsStrict, holder.Owner);
        if (isTaken && alias._types is { } types && taken.TypeCode != value.TypeCode)
        {
            var first = types._holders[0];
            throw PhpException.TypeErrorException(
                $"Reference with value of type {Convert.TypeNameForMessage(value)} held by {first} is not compatible with {holder}");
        }

        return isTaken ? taken : throw PhpException.TypeErrorException($"Cannot assign {Convert.TypeNameForMessage(value)} to {holder}");
    }

    /// <summary>A value as all the types take it; throws php's TypeError where one cannot, or where they would make different values of it.</summary>
    public PhpValue Coerce(PhpValue value) => Coerce(value, Context.Current!.CodeIsStrict);

    /// <summary>As <see cref="Coerce(PhpValue)"/>, in a mode.</summary>
    public PhpValue Coerce(PhpValue value, bool strict)
    {
        var ctx = Context.Current!;
        var result = value;
        bool isFirstExact = false;
        for (int i = 0; i < _holders.Length; i++)
        {
            var holder = _holders[i];
            bool isExact = Accepts(ctx, holder, value);
            if (i == 0)
            {
                isFirstExact = isExact;
            }

            // php finds that one type needs a conversion and the other none before it converts.
            bool isConverted = !isExact && !value.IsNull && holder.Type.TakesScalars && (!strict || (value.IsLong && holder.Type.TakesOverflow));
            var taken = value;
            if (i > 0 && (isExact || isConverted) && isExact != isFirstExact)
            {
                throw Conflict(value, holder);
            }

            if (!isExact && !(isConverted && holder.Type.TryCoerce(ctx, ref taken, strict, holder.Owner)))
            {
                throw PhpException.TypeErrorException($"Cannot assign {Convert.TypeNameForMessage(value)} to reference held by {holder}");
            }

            if (i == 0)
            {
                result = taken;
            }
            else if (!isExact && !Comparison.StrictEquals(result, taken))
            {
                throw Conflict(value, holder);
            }
        }

        return result;
    }

    private static bool Accepts(Context ctx, TypedHolder holder, PhpValue value)
    {
        var taken = value;
        return holder.Type.Admits(value) || (holder.Type.TryCoerce(ctx, ref taken, strict: true, holder.Owner) && taken.TypeCode == value.TypeCode);
    }

    private Exception Conflict(PhpValue value, TypedHolder holder)
        => PhpException.TypeErrorException(
            $"Cannot assign {Convert.TypeNameForMessage(value)} to reference held by {_holders[0]} and {holder}, as this would result in an inconsistent type conversion");

    /// <summary>Throws where no array may be made of nothing in the reference.</summary>
    public void CheckArray()
    {
        foreach (var holder in _holders)
        {
            if (!holder.Type.AcceptsArray)
            {
                throw PhpException.TypeErrorException($"Cannot auto-initialize an array inside a reference held by {holder}");
            }
        }
    }

    /// <summary>Throws where ++ or -- made a float of an int and one of the types does not take it.</summary>
    public void CheckOverflow(bool isIncrement)
    {
        foreach (var holder in _holders)
        {
            if (!holder.Type.TakesOverflow)
            {
                throw PhpException.TypeErrorException(
                    $"Cannot {(isIncrement ? "increment" : "decrement")} a reference held by {holder} past its {(isIncrement ? "maximal" : "minimal")} value");
            }
        }
    }
}
