using System.Runtime.CompilerServices;

namespace PeachpieSockets.Embedded.Runtime;

/// <summary>
/// The context that runs on a thread. .NET's statics of threads need its translator the first time, which takes milliseconds of a program's start; so the
/// one thread that runs a context, in most programs, has its context in plain statics, and only threads beside it use the others.
/// </summary>
internal static class CurrentContext
{
    private static int s_owner; // the id of the thread that has the plain static; 0: none
    private static Context? s_ofOwner;
    private static bool s_hasOthers; // whether any thread ever had a context beside the owner

    public static Context? Get()
    {
        // In this order: only the thread itself makes itself the owner, so what was read before is its own.
        var ofOwner = Volatile.Read(ref s_ofOwner);
        return Volatile.Read(ref s_owner) == Environment.CurrentManagedThreadId ? ofOwner : s_hasOthers ? OtherThreads.Get() : null;
    }

    public static void Set(Context? value)
    {
        int thread = Environment.CurrentManagedThreadId;
        if (s_owner == thread)
        {
            s_ofOwner = value;
            if (value is null)
            {
                Volatile.Write(ref s_owner, 0);
            }
        }
        else if (value is not null && Get() is null && Interlocked.CompareExchange(ref s_owner, thread, 0) == 0)
        {
            Volatile.Write(ref s_ofOwner, value);
        }
        else if (value is not null || s_hasOthers)
        {
            s_hasOthers = true;
            OtherThreads.Set(value);
        }
    }

    // Methods that are not inlined: what a method uses of these statics is looked for when it is entered.
    private static class OtherThreads
    {
        [ThreadStatic]
        private static Context? s_current;

        [MethodImpl(MethodImplOptions.NoInlining)]
        public static Context? Get() => s_current;

        [MethodImpl(MethodImplOptions.NoInlining)]
        public static void Set(Context? value) => s_current = value;
    }
}
