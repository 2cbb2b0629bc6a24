namespace PeachpieSockets.Embedded.Library.Spl;

/// <summary>SplObjectStorage.</summary>
[PhpExtension("SPL")]
public static class ObjectStorageClass
{
    /// <summary>A set of objects, each with data.</summary>
    internal static readonly PhpClass SplObjectStorage = new PhpClassBuilder("SplObjectStorage", "SPL")
        .Implements(CoreClasses.Countable, CoreClasses.Iterator, CoreClasses.Serializable, CoreClasses.ArrayAccess)
        .Factory(static t => new Storage(t)).Keeps(NativeKeeping.Counted)
        .Method("attach", "(object $object, mixed $info = null): void", static (_, self, a) => Attach(self, a))
        .Method("detach", "(object $object): void", static (_, self, a) => Detach(self, a))
        .Method("contains", "(object $object): bool", static (_, self, a) => ((Storage)self!).Find(a[0], "contains") is not null)
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
                Storage.SetInfo(node, a[0].DeepCopy());
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
        .Method("unserialize", "(string $data): void", static (ctx, self, a) => OldFormat.Read(ctx, (Storage)self!, a[0].StringValue))
        .Method("serialize", "(): string", static (ctx, self, _) => OldFormat.Write(ctx, (Storage)self!))
        .Method("offsetExists", "($object): bool", static (_, self, a) => ((Storage)self!).Find(a[0], "offsetExists") is not null)
        .Method("offsetGet", "($object): mixed", static (_, self, a) => ((Storage)self!).Find(a[0], "offsetGet") is { } node ? node.Value.Info : throw SplObject.Throw("UnexpectedValueException", "Object not found"))
        .Method("offsetSet", "(mixed $object = null, mixed $info = null): void", static (_, self, a) => Attach(self, a))
        .Method("offsetUnset", "($object): void", static (_, self, a) =>
        {
            ((Storage)self!).Detach(a[0], "offsetUnset");
            return default;
        })
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
        .Method("__unserialize", "(array $data): void", static (ctx, self, a) =>
        {
            var data = a[0].Array;
            if (!data[0].IsArray || !data[1].IsArray)
            {
                throw SplObject.IncompleteData();
            }

            var list = data[0].Array.GetValues();
            if (list.Length % 2 != 0)
            {
                throw SplObject.Throw("UnexpectedValueException", "Odd number of elements");
            }

            for (int i = 0; i + 1 < list.Length; i += 2)
            {
                if (list[i].AsObject() is not IPhpObjectLike)
                {
                    throw SplObject.Throw("UnexpectedValueException", "Non-object key");
                }

                ((Storage)self!).Attach(list[i], list[i + 1]);
            }

            ((Storage)self!).Restore(ctx, data[1].Array);
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

    // What Serializable asks for: x:i:2;O:...,i:1;;O:...,N;;m:a:0:{}
    private static class OldFormat
    {
        public static PhpValue Write(Context ctx, Storage storage)
        {
            return Variables.Serializer.Run(ctx, serializer => Write(ctx, serializer, storage));
        }

        private static void Write(Context ctx, Variables.Serializer serializer, Storage storage)
        {
            serializer.Raw("x:");
            serializer.Write(storage.Items.Count);
            foreach (var (o, info) in storage.Items)
            {
                serializer.Write(o);
                serializer.Raw(",");
                serializer.Write(info);
                serializer.Raw(";");
            }

            serializer.Raw("m:");
            serializer.Write(storage.Members(ctx));
        }

        public static PhpValue Read(Context ctx, Storage storage, PhpString text)
        {
            if (text.IsEmpty)
            {
                return default;
            }

            return Variables.Unserializer.TryRun(ctx, text, reader => Read(ctx, reader, storage), out int position) ? default : throw SplObject.WrongText(position, text);
        }

        private static bool Read(Context ctx, Variables.Unserializer reader, Storage storage)
        {
            if (!reader.SkipLabel('x') || !reader.TryRead(out var count) || !count.IsLong)
            {
                return false;
            }

            // The end of the number goes before the first object too.
            reader.Position--;
            if (count.Long < 0)
            {
                return false;
            }

            for (long i = 0; i < count.Long; i++)
            {
                PhpValue info = default;
                if (!reader.Skip(';') || reader.Next is not ((byte)'O' or (byte)'C' or (byte)'r')
                    || !reader.TryRead(out var o) || (reader.Skip(',') && !reader.TryRead(out info)) || o.AsObject() is not PhpObject)
                {
                    return false;
                }

                storage.Attach(o, info.DeepCopy());
            }

            return reader.Skip(';') && storage.TryReadMembers(ctx, reader);
        }
    }

    // Objects are themselves; what getHash() of a script's class returns is text.
    private sealed class KeyComparer : IEqualityComparer<object>
    {
        public static readonly KeyComparer Instance = new();

        public new bool Equals(object? x, object? y) => x is string s ? s.Equals(y as string, StringComparison.Ordinal) : ReferenceEquals(x, y);

        public int GetHashCode(object obj) => obj is string s ? s.GetHashCode(StringComparison.Ordinal) : System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(obj);
    }

    private sealed class Storage(PhpClass type) : SplObject(type)
    {
        private readonly bool _hashesItself = type.FindMethod("getHash") is { DeclaringClass.ExtensionName: null };

        private Dictionary<object, LinkedListNode<(PhpValue Object, PhpValue Info)>> _nodes = new(KeyComparer.Instance);

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

        // Two are equal that hold the same objects, not equal ones.
        internal override IEnumerable<ObjectProperty> GetProperties(Context ctx, PropertyPurpose purpose)
        {
            var own = base.GetProperties(ctx, purpose);
            return purpose == PropertyPurpose.Compare
                ? own.Concat(Items.Select(static i => new ObjectProperty(new IntStringKey($"\0{((IPhpObjectLike)i.Object.Object).ObjectId}"), i.Info)))
                : own;
        }

        public void Rewind() => (Current, Index) = (Items.First, 0);

        public void Next() => (Current, Index) = (Current?.Next, Index + 1);

        public LinkedListNode<(PhpValue Object, PhpValue Info)>? Find(PhpValue value, string method = "attach") => _nodes.GetValueOrDefault(Key(value, method));

        public void Attach(PhpValue value, PhpValue info)
        {
            object key = Key(value, "attach");
            if (_nodes.TryGetValue(key, out var node))
            {
                SetInfo(node, info);
                return;
            }

            _nodes.Add(key, Items.AddLast((value, info)));
            Releasing.Acquire(value);
            Releasing.Acquire(info);
        }

        public static void SetInfo(LinkedListNode<(PhpValue Object, PhpValue Info)> node, PhpValue info)
        {
            var old = node.Value.Info;
            Releasing.Acquire(info);
            node.Value = (node.Value.Object, info);
            Releasing.Dropped(old);
        }

        internal override PhpValue[]? TakeKept()
        {
            PhpValue[] kept = [.. Items.SelectMany(static i => (PhpValue[])[i.Object, i.Info])];
            (Items, _nodes, Current) = (new(), new(KeyComparer.Instance), null);
            return kept;
        }

        public void Detach(PhpValue value, string method = "detach")
        {
            if (_nodes.Remove(Key(value, method), out var node))
            {
                if (ReferenceEquals(node, Current))
                {
                    Next();
                }

                Items.Remove(node);
                Releasing.Dropped(node.Value.Object);
                Releasing.Dropped(node.Value.Info);
            }
        }

        private object Key(PhpValue value, string method)
        {
            var o = value.AsObject() as IPhpObjectLike
                ?? throw PhpException.TypeErrorException($"SplObjectStorage::{method}(): Argument #1 ($object) must be of type object, {Convert.TypeNameForMessage(value)} given");
            if (!_hashesItself)
            {
                return o;
            }

            var ctx = Context.Current!;
            return Convert.ToPhpString(Call(ctx, "getHash", value), ctx).ToString();
        }

        protected override void CopyState(PhpObject original)
        {
            var items = Items;
            (Items, _nodes, Current) = (new(), new(KeyComparer.Instance), null);
            foreach (var (o, info) in items)
            {
                Attach(o, info);
            }
        }
    }
}
