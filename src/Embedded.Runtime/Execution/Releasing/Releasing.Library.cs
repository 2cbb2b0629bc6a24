using System.Runtime.CompilerServices;

namespace PeachpieSockets.Embedded.Runtime;

// Calls of library functions: what they were given is looked at while they run, see PhpKeeping.
internal static partial class Releasing
{
    /// <summary>
    /// A library function that keeps nothing begins: it looks at its arguments while it runs. Nothing is released so long,
    /// unless it runs the script's code for long: then it holds what it was given.
    /// </summary>
    public static void BeginLibrary(Frame frame, PhpKeeping keeping)
    {
        if (keeping != PhpKeeping.Calls)
        {
            frame.Context.Held++;
            return;
        }

        foreach (ref readonly var argument in frame.GivenArguments)
        {
            if (!IsPlain(argument._obj) && argument._obj is not PhpArray)
            {
                AcquireSlow(argument._obj!);
            }
        }
    }

    /// <summary>C# code called back and gets a result, which it may keep where nothing is counted; unless it is known to keep nothing.</summary>
    public static void EscapeToCaller(Context ctx, PhpValue result)
    {
        if (MayCount(result._obj) && ctx.CurrentFrame is not { LooksOn: true, Routine: LibraryRoutine or NativeMethod })
        {
            EscapeSlow(result._obj!);
        }
    }

    // What nothing but the call held goes with it.
    private static void EndArguments(Frame frame, PhpKeeping keeping)
    {
        foreach (ref readonly var argument in frame.GivenArguments)
        {
            object? o = argument._obj;
            if (IsPlain(o))
            {
                continue;
            }

            if (keeping != PhpKeeping.Calls || o is PhpArray)
            {
                DiscardSlow(o!);
            }
            else
            {
                DroppedSlow(o!);
            }
        }
    }

    /// <summary>See <see cref="BeginLibrary"/>.</summary>
    public static void EndLibrary(Frame frame, PhpKeeping keeping, PhpValue result, bool fresh)
    {
        if (frame.Argc == 0 && keeping != PhpKeeping.Calls && IsPlain(result._obj))
        {
            frame.Context.Held--;
            Flush(frame.Context);
            return;
        }

        if (keeping == PhpKeeping.Copies || fresh)
        {
            Adopt(result, fresh);
        }

        if (fresh || keeping == PhpKeeping.Fills)
        {
            foreach (ref readonly var argument in frame.GivenArguments)
            {
                if (argument.IsAlias)
                {
                    Adopt(argument.Alias._value, fresh);
                }
            }
        }

        Protect(result);
        EndArguments(frame, keeping);
        var ctx = frame.Context;
        if (keeping != PhpKeeping.Calls)
        {
            ctx.Held--;
        }

        Flush(ctx);
        if (MayCount(result._obj))
        {
            Unprotect(result);
        }
    }

    /// <summary>As <see cref="EndLibrary"/>, for a function that keeps nothing and whose objects are new; in one piece, since it ends each socket call.</summary>
    public static void EndMaker(Frame frame, PhpValue result)
    {
        frame.LooksOn = false;
        if (!IsPlain(result._obj))
        {
            Fresh(result._obj);
            EndLibrary(frame, PhpKeeping.Nothing, result, fresh: true);
            return;
        }

        foreach (ref readonly var argument in frame.GivenArguments)
        {
            object? o = argument._obj;
            if (IsPlain(o))
            {
                continue;
            }

            if (o.GetType() == typeof(PhpAlias))
            {
                object? stored = Unsafe.As<PhpAlias>(o)._value._obj;
                if (!IsPlain(stored))
                {
                    Adopt(Unsafe.As<PhpAlias>(o)._value, fresh: true);
                }
            }
            else if (o.GetType() == typeof(PhpArray))
            {
                DiscardSlow(o);
            }
            else if (Unsafe.As<PhpCounted>(o).Tracking == NoHolder)
            {
                Gone(o);
            }
        }

        frame.Context.Held--;
        Flush(frame.Context);
    }
}
