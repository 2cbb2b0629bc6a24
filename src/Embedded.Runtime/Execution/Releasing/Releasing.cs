using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace PeachpieSockets.Embedded.Runtime;

/// <summary>
/// Releases at once what nothing holds any more: php counts references, here the holders of objects and resources are counted that compiled code makes:
/// local variables, elements, properties, cells of references, loops, closures, generators, and native classes that say so (<see cref="NativeKeeping"/>).
/// What something else may hold - most library functions, code of the host - has escaped: it is released later, by the end of the context or by collection. So an object may be released late, never early.
/// </summary>
/// <remarks>
/// A value under evaluation has no holder. Compiled code that evaluates one while another waits on its stack says so
/// (<see cref="Hold"/>): what loses its last holder meanwhile is due when nothing waits any more.
/// An object that a method is called on is held by the method's frame, arguments by the parameters.
/// </remarks>
internal static partial class Releasing
{
    private const int Untracked = 0;
    private const int NoHolder = 1; // the count of holders is one less
    private const int Escaped = -1;
    private const int Dying = -2; // what it held goes

    /// <summary>Whether anything was ever counted in this process; compiled code asks first, so that others do not pay.</summary>
    public static bool Enabled;

    // Most values are numbers and strings: told by two comparisons, while a look for a base class is a call.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool IsPlain([NotNullWhen(false)] object? o) => o is null || o.GetType() == typeof(TypeTag) || o.GetType() == typeof(byte[]) || o.GetType() == typeof(PhpStringBuffer);

    // What is not plain and no array is a reference or one that is counted: a look for a base class, which is a call, is spared.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static PhpCounted? Counted(object o) => o.GetType() == typeof(PhpAlias) ? null : Unsafe.As<PhpCounted>(o);

    /// <summary>Most values are none that is counted: that is seen at a glance.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool MayCount(object? o) => Enabled && !IsPlain(o);

    /// <summary>Something new is counted from now on.</summary>
    public static void Fresh(object? made)
    {
        if (!IsPlain(made) && made is not PhpArray && Counted(made!) is { Tracking: Untracked } counted)
        {
            counted.Tracking = NoHolder;
            Enabled = true;
        }
    }

    /// <summary>Something that goes on for good holds a resource, whether it is counted or not yet.</summary>
    public static void HoldForGood(PhpResource resource) => resource.Tracking = Escaped;

    /// <summary>Something that tells when it ends holds a resource: whether that counts.</summary>
    public static bool AcquireCounted(PhpResource resource)
    {
        bool counts = resource.Tracking > Untracked;
        resource.Tracking += counts ? 1 : 0;
        return counts;
    }

    /// <summary>As <see cref="Fresh"/>, for what is made so often that it must not be the first to be counted.</summary>
    public static void FreshToo(PhpObject made)
    {
        if (Enabled)
        {
            Fresh(made);
        }
    }

    /// <summary>One more holder has the value.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Acquire(PhpValue value)
    {
        if (MayCount(value._obj))
        {
            AcquireSlow(value._obj!);
        }
    }

    private static void AcquireSlow(object o)
    {
        if (o is PhpArray array)
        {
            array.Acquired();
        }
        else if (Counted(o) is { Tracking: > Untracked } counted)
        {
            counted.Tracking++;
        }
    }

    /// <summary>Something that is not counted holds the value now.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Escape(PhpValue value)
    {
        if (MayCount(value._obj))
        {
            EscapeSlow(value._obj!);
        }
    }

    /// <summary>As <see cref="Escape(PhpValue)"/>, for compiled code, which finds methods by name.</summary>
    public static void EscapeOne(PhpValue value) => Escape(value);

    private static void EscapeSlow(object o)
    {
        switch (o)
        {
            case PhpArray array:
                Open(array.Table);
                break;
            case PhpAlias alias:
                Escape(alias._value);
                break;
            default:
                Unsafe.As<PhpCounted>(o).Tracking = Escaped;
                break;
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

    /// <summary>$this is used as a value where the frame does not count as its holder.</summary>
    public static PhpValue EscapeThis(PhpValue self)
    {
        Escape(self);
        return self;
    }

    /// <summary>A method begins: its frame holds the object.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void EnterThis(PhpObject? self, Frame frame)
    {
        if (Enabled && self is { Tracking: > Untracked })
        {
            self.Tracking++;
            frame.HeldThis = self;
        }
    }

    /// <summary>See <see cref="EnterThis"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void LeaveThis(Frame frame)
    {
        if (frame.HeldThis is { } self)
        {
            frame.HeldThis = null;
            Dropped(PhpValue.FromClass(self));
        }
    }

    /// <summary>Compiled code caught an exception: nothing waits any more that did since the try began, and the frames that it ended hold nothing.</summary>
    public static void Unwound(Frame frame, int held)
    {
        var ctx = frame.Context;
        ctx.Held = held;
        for (int depth = Enabled ? ctx.Depth : 0; depth > frame.Depth; depth--)
        {
            var ended = ctx.FrameAt(depth);
            if (ended.HoldsArguments)
            {
                ended.HoldsArguments = false;
                ulong mask = ended.Routine is UserFunction user ? user.HeldParameters : 0;
                for (int i = 0; i < ended.Argc && mask >> i != 0; i++)
                {
                    if ((mask >> i & 1) != 0)
                    {
                        Dropped(ended.Argument(i));
                    }
                }
            }

            if (ended.LooksOn)
            {
                ended.LooksOn = false;
                EndArguments(ended, ended.Routine is LibraryRoutine library ? library.Keeping : ((NativeMethod)ended.Routine).Meanwhile);
            }

            LeaveThis(ended);
        }
    }

    /// <summary>A holder has the value no more: released where it was the last.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Dropped(PhpValue value)
    {
        if (MayCount(value._obj))
        {
            DroppedSlow(value._obj!);
        }
    }

    private static void DroppedSlow(object o)
    {
        if (LosesLast(o) is { } lost)
        {
            Gone(lost);
        }
    }

    /// <summary>Takes one holder away; what nothing holds now: an object, a resource or the storage of an array.</summary>
    private static object? LosesLast(object o)
    {
        if (o is PhpArray array)
        {
            return array.LosesHolder() ? array.Table : null;
        }

        return Counted(o) is { Tracking: > NoHolder } counted && --counted.Tracking == NoHolder ? counted : null;
    }

    /// <summary>A local variable ends that may have been made a reference here: so does the cell, where nothing else has the reference.</summary>
    public static void DroppedLocal(PhpValue value)
    {
        if (value._obj is not PhpAlias alias)
        {
            Dropped(value);
        }
        else if (alias is { IsCounted: true, _holders: <= 1 })
        {
            alias.IsCounted = false;
            Dropped(alias._value);
        }
    }

    /// <summary>The value is kept alive by one who looks at it, until <see cref="Unprotect"/>: of an array, the storage as it is.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Protect(PhpValue value)
    {
        if (!MayCount(value._obj))
        {
            return;
        }

        if (value._obj is PhpArray array)
        {
            array.Table.Owners++;
        }
        else
        {
            AcquireSlow(value._obj!);
        }
    }

    /// <summary>A value that was protected goes on as one under evaluation: it is not released here.</summary>
    public static void Unprotect(PhpValue value)
    {
        if (value._obj is PhpArray array)
        {
            array.Table.Owners--;
        }
        else if (!IsPlain(value._obj) && Counted(value._obj!) is { Tracking: > NoHolder } counted)
        {
            counted.Tracking--;
        }
    }

    /// <summary>A result that nobody takes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Discard(PhpValue value)
    {
        if (MayCount(value._obj))
        {
            DiscardSlow(value._obj!);
        }
    }

    private static void DiscardSlow(object o)
    {
        if (o is PhpArray array)
        {
            if (array is { Holders: 0, Table: { Counts: true, Owners: <= 0 } table })
            {
                Gone(table);
            }
        }
        else if (Counted(o) is { Tracking: NoHolder })
        {
            Gone(o);
        }
    }

    /// <summary>With a result at hand: what a temporary was asked for it goes, unless it is the result.</summary>
    public static PhpValue DiscardOf(PhpValue result, PhpValue asked)
    {
        if (MayCount(asked._obj) && !ReferenceEquals(result._obj, asked._obj))
        {
            bool protect = MayCount(result._obj);
            if (protect)
            {
                Protect(result);
            }

            DiscardSlow(asked._obj!);
            if (protect)
            {
                Unprotect(result);
            }
        }

        return result;
    }

    /// <summary>Whether nothing holds an object that is counted: it is a value under evaluation.</summary>
    public static bool IsTemporary(PhpObject o) => o.Tracking == NoHolder;

    /// <summary>Whether the value is held by exactly one counted variable.</summary>
    public static bool HasOneHolder(PhpValue value) => value._obj is PhpObject { Tracking: NoHolder + 1 };

    /// <summary>A new object goes to its constructor, which is not to release it at its end.</summary>
    public static void BeginConstruction(PhpObject made)
    {
        made.IsUnfinished = true;
        Acquire(PhpValue.FromClass(made));
    }

    /// <summary>See <see cref="BeginConstruction"/>.</summary>
    public static void EndConstruction(PhpObject made)
    {
        made.IsUnfinished = false;
        Unprotect(PhpValue.FromClass(made));
    }

    /// <summary>Assigns to a reference's cell.</summary>
    public static void Assign(PhpAlias alias, PhpValue value)
    {
        if (alias._types is { } types)
        {
            value = types.Coerce(value);
        }

        Acquire(value);
        AssignAcquired(alias, value);
    }

    private static void AssignAcquired(PhpAlias alias, PhpValue value)
    {
        if (alias._types is { } types)
        {
            value = types.Coerce(value);
        }

        var old = alias._value;
        bool counted = alias.IsCounted;
        alias._value = value;
        alias.IsCounted = true;
        if (counted)
        {
            Dropped(old);
        }
    }

    /// <summary>Assigns to a place whose holding is counted and that is no reference.</summary>
    public static void Store(ref PhpValue place, PhpValue value)
    {
        var old = place;
        Acquire(value);
        place = value;
        Dropped(old);
    }
}
