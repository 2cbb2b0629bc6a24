namespace PeachpieSockets.Embedded.Library.Spl;

/// <summary>SplObjectStorage.</summary>
[PhpExtension("SPL")]
public static class ObjectStorageClass
{
    /// <summary>A set of objects, each with data.</summary>
    internal static readonly PhpClass SplObjectStorage = new PhpClassBuilder("SplObjectStorage", "SPL")
        .Implements(CoreClasses.Countable, CoreClasses.Iterator, CoreClasses.Serializable, CoreClasses.ArrayAccess)
        .Factory(static t => new Storage(t))
        .Method("attach", "(object $object, mixed $info = null): void", static (_, self, a) => Attach(self, a))
        .Method("detach", "(object $object): void", static (_, self, a) => Detach(self, a))
        .Method("contains", "(object $object): bool", static (_, self, a) => ((Storage)self!).Find(a[0]) is not null)
        .Method("addAll", "(SplObjectStorage $storage): int", static (_, self, a) =>
        {
            foreach (var (o, info) in (a[0].Object as Storage)!.Items.ToArray())
            {
                ((Storage)self!).Attach(o, info);
            }

            return ((Storage)self!).Items.Count;
        })
        .Method("removeAll", "(SplObjectStorage $storage): int", static (_, self, a) => Remove(self, a[0], present: true))
        .Method("removeAllExcept", "(SplObjectStorage $storage): int", static (_, self, a) => Remove(self, a[0], present: false))
        .Method("getInfo", "(): mixed", static (_, self, _) => ((Storage)self!).Current?.Value.Info ?? default)
        .Method("setInfo", "(mixed $info): void", static (_, self, a) =>
        {
            if (((Storage)self!).Current is { } node)
            {
                node.Value = (node.Value.Object, a[0].DeepCopy());
            }

            return default;
        })
        .Method("count", "(int $mode = 0): int", static (_, self, _) => ((Storage)self!).Items.Count)
        .Method("rewind", "(): void", static (_, self, _) =>
        {
            ((Storage)self!).Rewind();
            return default;
        })
        .Method("valid", "(): bool", static (_, self, _) => ((Storage)self!).Current is not null)
        .Method("key", "(): int", static (_, self, _) => ((Storage)self!).Index)
        .Method("current", "(): object", static (_, self, _) => ((Storage)self!).Current is { } node ? node.Value.Object : throw SplObject.Throw("RuntimeException", "Called current() on invalid iterator"))
        .Method("next", "(): void", static (_, self, _) =>
        {
            ((Storage)self!).Next();
            return default;
        })
        .Method("unserialize", "(string $data): void", static (_, _, _) => throw SplObject.Throw("UnexpectedValueException", "The old serialization format of object storages is not supported"))
        .Method("serialize", "(): string", static (_, _, _) => throw SplObject.Throw("UnexpectedValueException", "The old serialization format of object storages is not supported"))
        .Method("offsetExists", "($object): bool", static (_, self, a) => ((Storage)self!).Find(a[0]) is not null)
        .Method("offsetGet", "($object): mixed", static (_, self, a) => ((Storage)self!).Find(a[0]) is { } node ? node.Value.Info : throw SplObject.Throw("UnexpectedValueException", "Object not found"))
        .Method("offsetSet", "(mixed $object = null, mixed $info = null): void", static (_, self, a) => Attach(self, a))
        .Method("offsetUnset", "($object): void", static (_, self, a) => Detach(self, a))
        .Method("getHash", "(object $object): string", static (ctx, _, a) => ctx.GetDeclaredFunction("spl_object_hash")!.Invoke(ctx, a[0]))
        .Method("__serialize", "(): array", static (ctx, self, _) =>
        {
            var list = new PhpArray();
            foreach (var (o, info) in ((Storage)self!).Items)
            {
                list.AddValue(o);
                list.AddValue(info.DeepCopy());
            }

            return new PhpArray(list, ((Storage)self!).Members(ctx));
        })
        .Method("__unserialize", "(array $data): void", static (_, self, a) =>
        {
            var list = Convert.ToArray(a[0].Array[0]).GetValues();
            for (int i = 0; i + 1 < list.Length; i += 2)
            {
                ((Storage)self!).Attach(list[i], list[i + 1]);
            }

            ((Storage)self!).Restore(Convert.ToArray(a[0].Array[1]));
            return default;
        })
        .Method("__debugInfo", "(): array", static (ctx, self, _) => ((Storage)self!).GetDebugInfo(ctx))
        .Build();

    private static PhpValue Attach(object? self, ReadOnlySpan<PhpValue> a)
    {
        ((Storage)self!).Attach(a[0].GetValue(), a.Length > 1 ? a[1].DeepCopy() : default);
        return default;
    }

    private static PhpValue Detach(object? self, ReadOnlySpan<PhpValue> a)
    {
        ((Storage)self!).Detach(a[0]);
        return default;
    }

    private static PhpValue Remove(object? self, PhpValue others, bool present)
    {
        var storage = (Storage)self!;
        var other = (Storage)others.GetValue().Object;
        foreach (var (o, _) in storage.Items.ToArray())
        {
            if (other.Find(o) is not null == present)
            {
                storage.Detach(o);
            }
        }

        return storage.Items.Count;
    }

    private sealed class Storage(PhpClass type) : SplObject(type)
    {
        private Dictionary<object, LinkedListNode<(PhpValue Object, PhpValue Info)>> _nodes = new(ReferenceEqualityComparer.Instance);

        public LinkedList<(PhpValue Object, PhpValue Info)> Items { get; private set; } = new();

        public LinkedListNode<(PhpValue Object, PhpValue Info)>? Current { get; private set; }

        public int Index { get; private set; }

        protected override IEnumerable<(string Name, string Class, PhpValue Value)> Shown
        {
            get
            {
                var list = new PhpArray();
                foreach (var (o, info) in Items)
                {
                    var entry = new PhpArray();
                    entry["obj"] = o;
                    entry["inf"] = info;
                    list.AddValue(entry);
                }

                return [("storage", "SplObjectStorage", list)];
            }
        }

        public void Rewind() => (Current, Index) = (Items.First, 0);

        public void Next() => (Current, Index) = (Current?.Next, Index + 1);

        public LinkedListNode<(PhpValue Object, PhpValue Info)>? Find(PhpValue value) => _nodes.GetValueOrDefault(Key(value));

        public void Attach(PhpValue value, PhpValue info)
        {
            if (Find(value) is { } node)
            {
                node.Value = (node.Value.Object, info);
                return;
            }

            _nodes[Key(value)] = Items.AddLast((value, info));
        }

        public void Detach(PhpValue value)
        {
            if (_nodes.Remove(Key(value), out var node))
            {
                if (ReferenceEquals(node, Current))
                {
                    Next();
                }

                Items.Remove(node);
            }
        }

        private static object Key(PhpValue value)
            => value.AsObject() as IPhpObjectLike ?? throw PhpException.TypeErrorException($"SplObjectStorage::attach(): Argument #1 ($object) must be of type object, {Convert.TypeNameForMessage(value)} given");

        protected override void CopyState(PhpObject original)
        {
            var items = Items;
            (Items, _nodes, Current) = (new(), new(ReferenceEqualityComparer.Instance), null);
            foreach (var (o, info) in items)
            {
                Attach(o, info);
            }
        }
    }
}
