using System.Runtime.CompilerServices;

namespace PeachpieSockets.Embedded.Runtime;

/// <summary>The classes WeakReference and WeakMap.</summary>
internal static class WeakClasses
{
    public static readonly PhpClass WeakReference = CoreRegistry.Add(new PhpClassBuilder("WeakReference", CoreRegistry.Extension)
        .Keeps(NativeKeeping.Weakly)
        .With(PhpClassFlags.Final | PhpClassFlags.NotSerializable | PhpClassFlags.NotCloneable | PhpClassFlags.NoDynamicProperties)
        .Factory(static type => new PhpWeakReference(type))
        .Method("__construct", "()", static (_, _, _) => throw PhpException.ErrorException("Direct instantiation of WeakReference is not allowed, use WeakReference::create instead"))
        .Method("create", "(object $object): WeakReference", static (_, _, a) => PhpWeakReference.For(a[0].Object), PhpMemberFlags.Public | PhpMemberFlags.Static)
        .Method("get", "(): ?object", static (_, self, _) => ((PhpWeakReference)self!).Target));

    public static readonly PhpClass WeakMap = CoreRegistry.Add(new PhpClassBuilder("WeakMap", CoreRegistry.Extension)
        .Keeps(NativeKeeping.Weakly)
        .With(PhpClassFlags.Final | PhpClassFlags.NotSerializable | PhpClassFlags.NoDynamicProperties)
        .Implements(CoreClasses.ArrayAccess, CoreClasses.Countable, CoreClasses.IteratorAggregate)
        .Factory(static type => new PhpWeakMap(type))
        .Method("offsetGet", "($object): mixed", static (_, self, a) => ((PhpWeakMap)self!).Get(a[0]))
        .Method("offsetSet", "($object, mixed $value): void", static (_, self, a) => ((PhpWeakMap)self!).Set(a[0], a[1]))
        .Method("offsetExists", "($object): bool", static (_, self, a) => ((PhpWeakMap)self!).Contains(a[0]))
        .Method("offsetUnset", "($object): void", static (_, self, a) => ((PhpWeakMap)self!).Remove(a[0]))
        .Method("count", "(): int", static (_, self, _) => (long)((PhpWeakMap)self!).Count)
        .Method("getIterator", "(): Iterator", static (_, self, _) => ((PhpWeakMap)self!).Iterate()));

    private static bool IsReleased(object target) => target is PhpCounted { IsReleased: true };

    private sealed class PhpWeakReference(PhpClass type) : PhpObject(type)
    {
        private static readonly ConditionalWeakTable<object, PhpWeakReference> s_known = [];

        private WeakReference<object>? _target;

        public PhpValue Target => _target is not null && _target.TryGetTarget(out object? o) && !IsReleased(o) ? PhpValue.FromClass(o) : default;

        // One object for one target, as in php.
        public static PhpValue For(object target) => PhpValue.FromClass(s_known.GetValue(target, static o => new PhpWeakReference(WeakReference) { _target = new(o) }));
    }

    private sealed class PhpWeakMap(PhpClass type) : PhpObject(type)
    {
        private ConditionalWeakTable<object, PhpAlias> _entries = [];

        public int Count => Live.Count();

        private IEnumerable<KeyValuePair<object, PhpAlias>> Live => _entries.Where(static e => !IsReleased(e.Key));

        private static object Key(PhpValue key) => key.AsObject() ?? throw PhpException.TypeErrorException("WeakMap key must be an object");

        public PhpValue Get(PhpValue key) => Cell(key).Value;

        private PhpAlias Cell(PhpValue key)
        {
            object o = Key(key);
            return _entries.TryGetValue(o, out var cell) ? cell
                : throw PhpException.ErrorException($"Object {PhpClass.Of(o)?.Name}#{(o as IPhpObjectLike)?.ObjectId} not contained in WeakMap");
        }

        internal override PhpAlias? ElementReference(PhpValue key) => key.IsNull ? throw Append() : Cell(key);

        private static Exception Append() => PhpException.ErrorException("Cannot append to WeakMap");

        public PhpValue Set(PhpValue key, PhpValue value)
        {
            if (key.IsNull)
            {
                throw Append();
            }

            Releasing.Escape(value);
            _entries.AddOrUpdate(Key(key), new PhpAlias(value.DeepCopy()));
            return default;
        }

        public PhpValue Contains(PhpValue key) => _entries.TryGetValue(Key(key), out var cell) && !cell.Value.IsNull;

        public PhpValue Remove(PhpValue key)
        {
            _entries.Remove(Key(key));
            return default;
        }

        public PhpValue Iterate() => PhpValue.FromClass(new PairIterator(Live.Select(e => (PhpValue.FromClass(e.Key), e.Value.Value)).ToList()));

        protected override void CopyState(PhpObject original)
        {
            var entries = _entries;
            _entries = [];
            foreach (var (key, cell) in entries)
            {
                _entries.Add(key, new PhpAlias(cell.Value));
            }
        }

        internal override PhpArray? GetDebugInfo(Context ctx)
        {
            var result = new PhpArray();
            foreach (var (key, cell) in Live)
            {
                var pair = new PhpArray();
                pair.AddNew(new IntStringKey("key"), PhpValue.FromClass(key));
                pair.AddNew(new IntStringKey("value"), cell.Value.DeepCopy());
                result.AddValue(pair);
            }

            return result;
        }
    }
}
