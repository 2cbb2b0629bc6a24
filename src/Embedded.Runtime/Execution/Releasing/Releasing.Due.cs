using System.Runtime.CompilerServices;

namespace PeachpieSockets.Embedded.Runtime;

// What is due, and the release itself.
internal static partial class Releasing
{
    private const int MostSpare = 1024;

    /// <summary>A value waits on the stack of the code that runs: nothing is released until <see cref="Unhold"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Hold(Context ctx) => ctx.Held++;

    /// <summary>See <see cref="Hold"/>. What is due stays so until the value that waited is used.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Unhold(Context ctx) => ctx.Held--;

    /// <summary>Nothing waits on the stack of the code that runs: what is due goes, unless other code has something waiting.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Flush(Context ctx)
    {
        if (ctx.Due is { Count: > 0 } && ctx.Held == 0 && ctx.HeldElsewhere == 0)
        {
            FlushSlow(ctx);
        }
    }

    private static void FlushCurrent()
    {
        if (Context.Current is { } ctx)
        {
            Flush(ctx);
        }
    }

    /// <summary>Nothing that is known holds an array's storage any more, but a copy may be under evaluation that goes on to hold it.</summary>
    internal static void MayBeGone(ArrayTable table)
    {
        if (Context.Current is { } ctx)
        {
            (ctx.Due ??= []).Add(table);
        }
    }

    private static void FlushSlow(Context ctx)
    {
        var due = ctx.Due!;
        ctx.Due = null;
        foreach (object o in due)
        {
            if (IsDue(o))
            {
                Release(o, ctx);
            }
        }
    }

    private static bool IsDue(object o) => o is PhpCounted { Tracking: NoHolder } or ArrayTable { Counts: true, Owners: <= 0 };

    /// <summary>Nothing holds an object, a resource or an array's storage any more.</summary>
    internal static void Gone(object o)
    {
        var ctx = Context.Current;
        if (ctx is not null)
        {
            if (ctx.Held != 0 || ctx.HeldElsewhere != 0)
            {
                (ctx.Due ??= []).Add(o);
                return;
            }

            Flush(ctx);
            if (!IsDue(o))
            {
                // It was due twice.
                return;
            }
        }

        Release(o, ctx);
    }

    // What an object or array held goes after it, depth first as in php; without recursion, since lists may be long.
    private static void Release(object first, Context? ctx)
    {
        // What is open, in the memory that the last release used; destructors may begin another one meanwhile.
        Stack<object>? open = null;
        object? next = first;
        while (next is not null)
        {
            switch (next)
            {
                case PhpObject o:
                    if (End(o, ctx))
                    {
                        // Its number is free when what it held is gone, as in php.
                        o.Tracking = Dying;
                        open ??= TakeStack(ctx);
                        open.Push(o);
                        int held = open.Count;
                        if (o.Dynamic is { } dynamic)
                        {
                            open.Push(dynamic);
                        }

                        if (o.TakeKept() is { } kept)
                        {
                            Push(kept, open);
                        }

                        Push(o.Slots.AsSpan(), open);
                        if (open.Count == held)
                        {
                            open.Pop();
                            FreeId(o, ctx);
                        }
                    }

                    break;
                case PhpResource r:
                    End(r, ctx);
                    break;
                case ArrayTable { Counts: true } table:
                    table.Counts = false;
                    Push(table.Values.AsSpan(0, table.Used), open ??= TakeStack(ctx));
                    break;
            }

            next = null;
            while (next is null && open is { Count: > 0 })
            {
                object popped = open.Pop();
                if (popped is PhpObject { Tracking: Dying } dying)
                {
                    FreeId(dying, ctx);
                }
                else
                {
                    next = LosesLast(popped);
                }
            }
        }

        if (open is { Count: 0 } && ctx is not null && open.EnsureCapacity(0) <= MostSpare)
        {
            ctx.SpareStack = open;
        }
    }

    private static Stack<object> TakeStack(Context? ctx)
    {
        var spare = ctx?.SpareStack;
        if (spare is null)
        {
            return new();
        }

        ctx!.SpareStack = null;
        return spare;
    }

    private static void Push(ReadOnlySpan<PhpValue> values, Stack<object> open)
    {
        for (int i = values.Length - 1; i >= 0; i--)
        {
            object? o = values[i]._obj;
            if (IsPlain(o) || o is PhpAlias)
            {
                continue;
            }

            if (o is PhpArray { Table.Counts: false } array)
            {
                array.LosesHolder();
            }
            else
            {
                open.Push(o!);
            }
        }
    }

    /// <summary>The end of an object: its destructor, unless it ran. False where it is held again.</summary>
    private static bool End(PhpObject o, Context? ctx)
    {
        o.Tracking = NoHolder + 1; // by its destructor
        ctx?.Destruct(o);
        if (o.Tracking != NoHolder + 1)
        {
            // The destructor handed it to someone.
            Unprotect(PhpValue.FromClass(o));
            return false;
        }

        o.Tracking = Escaped;
        o.IsReleased = true;
        o.Destroy();
        return true;
    }

    private static void FreeId(PhpObject o, Context? ctx)
    {
        o.Tracking = Escaped;
        ctx?.FreeObjectId(o.Id);
    }

    private static void End(PhpResource r, Context? ctx)
    {
        r.Tracking = Escaped;
        r.IsReleased = true;
        r.Dispose();
        if (r is IPhpObjectLike like)
        {
            ctx?.FreeObjectId(like.ObjectId);
        }
    }
}
