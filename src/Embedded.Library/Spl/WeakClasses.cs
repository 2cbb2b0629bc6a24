using System.Runtime.CompilerServices;

namespace PeachpieSockets.Embedded.Library.Spl;

/// <summary>WeakReference and WeakMap. An object goes when it is collected, which is later than php's last reference.</summary>
[PhpExtension("Core")]
public static class WeakClasses
{
    private static readonly ConditionalWeakTable<object, Reference> s_references = [];

    /// <summary>A reference that keeps nothing alive.</summary>
    internal static readonly PhpClass WeakReference = new PhpClassBuilder("WeakReference", "Core")
        .With(PhpClassFlags.Final | PhpClassFlags.NoDynamicProperties | PhpClassFlags.NotSerializable | PhpClassFlags.NotCloneable)
        .Factory(static t => new Reference(t, null))
        .Method("__construct", "()", static (_, _, _) => throw PhpException.ErrorException("Direct instantiation of WeakReference is not allowed, use WeakReference::create instead"))
        .Method("create", "(object $object): WeakReference", static (_, _, a) =>
            PhpValue.FromClass(s_references.GetValue(a[0].GetValue().Object, static o => new Reference(WeakReference!, o))), PhpMemberFlags.Public | PhpMemberFlags.Static)
        .Method("get", "(): ?object", static (_, self, _) => PhpValue.FromClass(((Reference)self!).Target))
        .Build();

    /// <summary>Data for objects, as long as those are alive.</summary>
    internal static readonly PhpClass WeakMap = new PhpClassBuilder("WeakMap", "Core")
        .With(PhpClassFlags.Final | PhpClassFlags.NoDynamicProperties | PhpClassFlags.NotSerializable)
        .Implements(CoreClasses.ArrayAccess, CoreClasses.Countable, CoreClasses.IteratorAggregate)
        .Factory(static t => new Map(t))
        .Method("offsetGet", "($object): mixed", static (_, self, a) => ((Map)self!).Get(a[0]))
        .Method("offsetSet", "($object, mixed $value): void", static (_, self, a) =>
        {
            ((Map)self!).Set(a[0], a[1].DeepCopy());
            return default;
        })
        .Method("offsetExists", "($object): bool", static (_, self, a) => ((Map)self!).Items.TryGetValue(Map.Key(a[0]), out var box) && !box.Value.IsNull)
        .Method("offsetUnset", "($object): void", static (_, self, a) =>
        {
            ((Map)self!).Items.Remove(Map.Key(a[0]));
            return default;
        })
        .Method("count", "(): int", static (_, self, _) => ((Map)self!).Items.Count())
        .Method("getIterator", "(): Iterator", static (_, self, _) =>
        {
            var iterator = new PairIterator(PairIterator.Type);
            iterator.Pairs.AddRange(((Map)self!).Items.Select(i => (PhpValue.FromClass(i.Key), i.Value.Value)));
            return PhpValue.FromClass(iterator);
        })
        .Build();

    private sealed class Reference(PhpClass type, object? target) : PhpObject(type)
    {
        private readonly WeakReference<object>? _target = target is null ? null : new(target);

        public object? Target => _target is not null && _target.TryGetTarget(out var o) ? o : null;
    }

    private sealed class Box
    {
        public PhpValue Value { get; set; }
    }

    private sealed class Map(PhpClass type) : PhpObject(type)
    {
        public ConditionalWeakTable<object, Box> Items { get; private set; } = [];

        public static object Key(PhpValue value)
            => value.AsObject() as IPhpObjectLike ?? throw PhpException.TypeErrorException("WeakMap key must be an object");

        public PhpValue Get(PhpValue key)
            => Items.TryGetValue(Key(key), out var box) ? box.Value : throw PhpException.ErrorException(
                $"Object {PhpClass.Of(key.AsObject())!.Name}#{((IPhpObjectLike)key.AsObject()!).ObjectId} not contained in WeakMap");

        public void Set(PhpValue key, PhpValue value) => Items.GetOrCreateValue(Key(key)).Value = value;

        protected override void CopyState(PhpObject original)
        {
            var old = Items;
            Items = [];
            foreach (var (key, box) in old)
            {
                Items.GetOrCreateValue(key).Value = box.Value;
            }
        }

        internal override PhpArray? GetDebugInfo(Context ctx)
        {
            var result = new PhpArray();
            foreach (var (key, box) in Items)
            {
                var entry = new PhpArray();
                entry["key"] = PhpValue.FromClass(key);
                entry["value"] = box.Value;
                result.AddValue(entry);
            }

            return result;
        }
    }
}
