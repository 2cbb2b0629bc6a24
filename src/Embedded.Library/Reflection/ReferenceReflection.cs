using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using static PeachpieSockets.Embedded.Library.Reflection.ReflectionTools;

namespace PeachpieSockets.Embedded.Library.Reflection;

/// <summary>References in arrays.</summary>
[PhpExtension("Reflection")]
public static class ReferenceReflection
{
    // Not the number itself: nobody shall learn from it how many references there were.
    private static readonly byte[] s_secret = RandomNumberGenerator.GetBytes(16);
    private static readonly ConditionalWeakTable<PhpAlias, byte[]> s_ids = [];
    private static long s_last;

    /// <summary>A reference that an element of an array is.</summary>
    internal static readonly PhpClass ReflectionReference = Class("ReflectionReference").With(PhpClassFlags.Final)
        .Method("fromArrayElement", "(array $array, int|string $key): ?ReflectionReference", static (_, _, a) =>
        {
            if (!a[0].Array.TryGetValue(Convert.ToArrayKey(a[1]), out var item))
            {
                throw Missing("Array key not found");
            }

            return item.IsAlias && item.Alias._holders > 1 ? Mirror.Make(ReflectionReference!, item.Alias) : default;
        }, PublicStatic)
        .Method("getId", "(): string", static (_, self, _) => PhpValue.Create(s_ids.GetValue(Mirror.Of<PhpAlias>(self), static _ =>
            SHA1.HashData([.. s_secret, .. BitConverter.GetBytes(Interlocked.Increment(ref s_last))]))))
        .Method("__construct", "()", static (_, _, _) => default, PhpMemberFlags.Private)
        .Build();
}
