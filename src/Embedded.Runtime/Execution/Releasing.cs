using System.Runtime.CompilerServices;

namespace PeachpieSockets.Embedded.Runtime;

/// <summary>
/// Releases at once what only local variables and temporaries ever held: php counts references, here only those of locals are counted.
/// An object is counted from its making (<c>new</c>, a generator's call, a socket function's result) until something else than a local gets hold of it: an
/// array, a property, a reference, a closure, a library function that may keep it. From then on it is released later: by the end of the
/// context, or by collection. So an object may be released late, never early.
/// </summary>
internal static class Releasing
{
    private const int Untracked = 0;
    private const int NoHolder = 1; // the count of holders is one less
    private const int Escaped = -1;
    private const int Going = -2; // its destructor runs

    /// <summary>Whether anything was ever counted in this process; compiled code asks first, so that others do not pay.</summary>
    public static bool Enabled;

    private static readonly HashSet<string> s_keepNothing = new(StringComparer.OrdinalIgnoreCase)
    {
        "var_dump", "print_r", "var_export", "json_encode", "serialize", "is_object", "is_resource", "is_callable", "is_a", "is_subclass_of", "get_class", "get_object_vars",
        "gettype", "get_debug_type", "get_resource_id", "get_resource_type", "spl_object_id", "spl_object_hash", "method_exists", "property_exists", "count", "fclose", "fread", "fwrite",
    };

    // Socket and stream share the descriptor from then on, and each keeps it open for the other.
    private static readonly HashSet<string> s_keepSockets = new(StringComparer.OrdinalIgnoreCase) { "socket_import_stream", "socket_export_stream" };

    /// <summary>Whether a library function keeps nothing of what it is given.</summary>
    public static bool KeepsNothing(RoutineInfo routine) =>
        (routine.ExtensionName == "sockets" && !s_keepSockets.Contains(routine.Name)) || s_keepNothing.Contains(routine.Name);

    // Most values are numbers and strings: told by two comparisons, while a look for a base class is a call.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsPlain(object? o) => o is null || o.GetType() == typeof(TypeTag) || o.GetType() == typeof(byte[]);

    /// <summary>Something new is counted from now on.</summary>
    public static void Fresh(object? made)
    {
        if (IsPlain(made))
        {
            return;
        }

        switch (made)
        {
            case PhpObject { Tracking: Untracked } o:
                o.Tracking = NoHolder;
                Enabled = true;
                break;
            case PhpResource { Tracking: Untracked } r:
                r.Tracking = NoHolder;
                Enabled = true;
                break;
        }
    }

    /// <summary>As <see cref="Fresh"/>, for what is made so often that it must not be the first to be counted.</summary>
    public static void FreshToo(PhpObject made)
    {
        if (Enabled)
        {
            Fresh(made);
        }
    }

    /// <summary>Most values are none that is counted: that is seen at a glance.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool MayCount(object? o)
        => Enabled && o is not null && o.GetType() != typeof(TypeTag) && o.GetType() != typeof(byte[]) && o.GetType() != typeof(PhpArray);

    /// <summary>A local variable holds the value now.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Acquire(PhpValue value)
    {
        if (MayCount(value._obj))
        {
            AcquireSlow(value._obj);
        }
    }

    private static void AcquireSlow(object? o)
    {
        if (IsPlain(o))
        {
            return;
        }

        if (o is PhpObject { Tracking: > Untracked } p)
        {
            p.Tracking++;
        }
        else if (o is PhpResource { Tracking: > Untracked } r)
        {
            r.Tracking++;
        }
    }

    /// <summary>Something that is not counted holds the value now.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Escape(PhpValue value)
    {
        if (MayCount(value._obj))
        {
            EscapeSlow(value._obj);
        }
    }

    public static void EscapeOne(PhpValue value) => Escape(value);

    private static void EscapeSlow(object? o)
    {
        if (IsPlain(o))
        {
            return;
        }

        if (o is PhpObject p)
        {
            p.Tracking = Escaped;
        }
        else if (o is PhpResource r)
        {
            r.Tracking = Escaped;
        }
        else if (o is PhpAlias alias)
        {
            EscapeSlow(alias._value._obj);
        }
    }

    public static void Escape(ReadOnlySpan<PhpValue> values)
    {
        if (!Enabled)
        {
            return;
        }

        foreach (var value in values)
        {
            Escape(value);
        }
    }

    /// <summary>$this is used as a value.</summary>
    public static PhpValue EscapeThis(PhpValue self)
    {
        Escape(self);
        return self;
    }

    /// <summary>A local variable holds the value no more: released where it was the last.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Dropped(PhpValue value)
    {
        if (MayCount(value._obj))
        {
            DroppedSlow(value._obj);
        }
    }

    private static void DroppedSlow(object? o)
    {
        if (IsPlain(o))
        {
            return;
        }

        if (o is PhpObject { Tracking: > NoHolder } p)
        {
            if (--p.Tracking == NoHolder)
            {
                Release(p);
            }
        }
        else if (o is PhpResource { Tracking: > NoHolder } r && --r.Tracking == NoHolder)
        {
            Release(r);
        }
    }

    /// <summary>A value that was protected by <see cref="Acquire"/> goes to the caller: it is not released here.</summary>
    public static void Unprotect(PhpValue value)
    {
        if (value._obj is PhpObject { Tracking: > NoHolder } p)
        {
            p.Tracking--;
        }
        else if (value._obj is PhpResource { Tracking: > NoHolder } r)
        {
            r.Tracking--;
        }
    }

    /// <summary>A result that nobody takes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Discard(PhpValue value)
    {
        if (MayCount(value._obj))
        {
            DiscardSlow(value._obj);
        }
    }

    private static void DiscardSlow(object? o)
    {
        if (IsPlain(o))
        {
            return;
        }

        // Resources first: each call of a socket function gets here with its socket.
        if (o is PhpResource r)
        {
            if (r.Tracking == NoHolder)
            {
                Release(r);
            }
        }
        else if (o is PhpObject { Tracking: NoHolder } p)
        {
            Release(p);
        }
    }

    /// <summary>With a result at hand: what a temporary was asked for it goes, unless it is the result.</summary>
    public static PhpValue DiscardOf(PhpValue result, PhpValue asked)
    {
        if (MayCount(asked._obj) && !ReferenceEquals(result._obj, asked._obj))
        {
            DiscardSlow(asked._obj);
        }

        return result;
    }

    /// <summary>Whether the value is held by exactly one counted variable.</summary>
    public static bool HasOneHolder(PhpValue value) => value._obj is PhpObject { Tracking: NoHolder + 1 };

    private static void Release(PhpObject o)
    {
        var ctx = Context.Current;
        o.Tracking = Going;
        ctx?.Destruct(o);
        if (o.Tracking == Going)
        {
            // The destructor did not hand it to anyone.
            o.IsReleased = true;
            o.Destroy();
            ctx?.FreeObjectId(o.Id);
        }
    }

    private static void Release(PhpResource r)
    {
        r.Tracking = Escaped;
        r.Dispose();
        if (r is IPhpObjectLike like)
        {
            Context.Current?.FreeObjectId(like.ObjectId);
        }
    }
}
