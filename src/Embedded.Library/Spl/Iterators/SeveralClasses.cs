namespace PeachpieSockets.Embedded.Library.Spl.Iterators;

/// <summary>Iterators over several others: one after the other, or side by side.</summary>
[PhpExtension("SPL")]
public static class SeveralClasses
{
    /// <summary>One iterator after the other.</summary>
    internal static readonly PhpClass AppendIterator = IteratorClasses.Derive("AppendIterator").Factory(static t => new Chain(t))
        .Method("__construct", "()", static (_, _, _) => default)
        .Method("append", "(Iterator $iterator): void", static (ctx, self, a) =>
        {
            ((Chain)self!).Add(ctx, (PhpObject)a[0].GetValue().Object);
            return default;
        })
        .Method("rewind", "(): void", static (ctx, self, _) =>
        {
            ((Chain)self!).Rewind(ctx);
            return default;
        })
        .Method("valid", "(): bool", static (_, self, _) => ((Chain)self!).IsValid)
        .Method("current", "(): mixed", static (ctx, self, _) =>
        {
            var chain = (Chain)self!;
            return chain.IsValid ? chain.Current.DeepCopy() : default;
        })
        .Method("next", "(): void", static (ctx, self, _) =>
        {
            ((Chain)self!).Next(ctx);
            return default;
        })
        .Method("getIteratorIndex", "(): ?int", static (_, self, _) => ((Chain)self!).Index is >= 0 and var i ? i : default(PhpValue))
        .Method("getArrayIterator", "(): ArrayIterator", static (_, self, _) =>
        {
            var list = (ArrayStorage)ArrayObjectClasses.ArrayIterator.CreateInstance();
            list.Take("", new PhpArray([.. ((Chain)self!).Parts.Select(p => PhpValue.FromClass(p))]));
            return PhpValue.FromClass(list);
        })
        .Build();

    /// <summary>Iterators side by side.</summary>
    internal static readonly PhpClass MultipleIterator = new PhpClassBuilder("MultipleIterator", "SPL").Implements(CoreClasses.Iterator).Factory(static t => new Parallel(t))
        .Constant("MIT_NEED_ANY", 0).Constant("MIT_NEED_ALL", Parallel.NeedAll).Constant("MIT_KEYS_NUMERIC", 0).Constant("MIT_KEYS_ASSOC", Parallel.KeysAssoc)
        .Method("__construct", "(int $flags = 1)", static (_, self, a) =>
        {
            ((Parallel)self!).Flags = SplObject.At(a, 0, 1).Long;
            return default;
        })
        .Method("getFlags", "(): int", static (_, self, _) => ((Parallel)self!).Flags)
        .Method("setFlags", "(int $flags): void", static (_, self, a) =>
        {
            ((Parallel)self!).Flags = a[0].Long;
            return default;
        })
        .Method("attachIterator", "(Iterator $iterator, string|int|null $info = null): void", static (ctx, self, a) =>
        {
            ((Parallel)self!).Attach((PhpObject)a[0].GetValue().Object, SplObject.At(a, 1));
            return default;
        })
        .Method("detachIterator", "(Iterator $iterator): void", static (_, self, a) =>
        {
            var o = a[0].GetValue().Object;
            ((Parallel)self!).Parts.RemoveAll(p => ReferenceEquals(p.Iterator, o));
            return default;
        })
        .Method("containsIterator", "(Iterator $iterator): bool", static (_, self, a) =>
        {
            var o = a[0].GetValue().Object;
            return ((Parallel)self!).Parts.Exists(p => ReferenceEquals(p.Iterator, o));
        })
        .Method("countIterators", "(): int", static (_, self, _) => ((Parallel)self!).Parts.Count)
        .Method("rewind", "(): void", static (ctx, self, _) => ((Parallel)self!).Each(ctx, "rewind"))
        .Method("valid", "(): bool", static (ctx, self, _) => ((Parallel)self!).IsValid(ctx))
        .Method("key", "(): array", static (ctx, self, _) => ((Parallel)self!).Row(ctx, "key"))
        .Method("current", "(): array", static (ctx, self, _) => ((Parallel)self!).Row(ctx, "current"))
        .Method("next", "(): void", static (ctx, self, _) => ((Parallel)self!).Each(ctx, "next"))
        .Method("__debugInfo", "(): array", static (ctx, self, _) => ((Parallel)self!).GetDebugInfo(ctx))
        .Build();

    private sealed class Chain(PhpClass type) : IteratorObject(type)
    {
        public List<PhpObject> Parts { get; } = [];

        public int Index { get; private set; } = -1;

        public void Add(Context ctx, PhpObject part)
        {
            Parts.Add(part);
            if (Index < 0 && Parts.Count == 1)
            {
                Rewind(ctx);
            }
            else if (InnerOrNull is null)
            {
                Stand(ctx, Parts.Count - 1);
            }
        }

        public override void Rewind(Context ctx)
        {
            (IsValid, InnerOrNull) = (false, null);
            if (Parts.Count > 0)
            {
                Stand(ctx, 0);
            }
        }

        public override void Next(Context ctx)
        {
            if (InnerOrNull is null)
            {
                return;
            }

            CallInner(ctx, "next");
            if (!Fetch(ctx))
            {
                Stand(ctx, Index + 1);
            }
        }

        /// <summary>Goes to the first element from a part on.</summary>
        private void Stand(Context ctx, int index)
        {
            for (; index < Parts.Count; index++)
            {
                (Index, InnerOrNull) = (index, Parts[index]);
                CallInner(ctx, "rewind");
                if (Fetch(ctx))
                {
                    return;
                }
            }

            (Index, InnerOrNull, IsValid) = (-1, null, false);
        }
    }

    private sealed class Parallel(PhpClass type) : SplObject(type)
    {
        public const int NeedAll = 1;
        public const int KeysAssoc = 2;

        public List<(PhpObject Iterator, PhpValue Info)> Parts { get; } = [];

        public long Flags { get; set; } = NeedAll;

        protected override IEnumerable<(string Name, string Class, PhpValue Value)> Shown
        {
            get
            {
                var list = new PhpArray();
                foreach (var (iterator, info) in Parts)
                {
                    var entry = new PhpArray();
                    entry["obj"] = PhpValue.FromClass(iterator);
                    entry["inf"] = info;
                    list.AddValue(entry);
                }

                return [("storage", "SplObjectStorage", list)];
            }
        }

        public void Attach(PhpObject iterator, PhpValue info)
        {
            if (!info.IsNull && Parts.Exists(p => Comparison.StrictEquals(p.Info, info)))
            {
                throw Throw("InvalidArgumentException", "Key duplication error");
            }

            int at = Parts.FindIndex(p => ReferenceEquals(p.Iterator, iterator));
            if (at >= 0)
            {
                Parts[at] = (iterator, info);
                return;
            }

            Parts.Add((iterator, info));
        }

        public PhpValue Each(Context ctx, string method)
        {
            foreach (var (iterator, _) in Parts.ToArray())
            {
                Classes.Iteration.Call(ctx, iterator, method);
            }

            return default;
        }

        public bool IsValid(Context ctx)
        {
            bool all = (Flags & NeedAll) != 0;
            foreach (var (iterator, _) in Parts.ToArray())
            {
                if (Convert.ToBoolean(Classes.Iteration.Call(ctx, iterator, "valid")) != all)
                {
                    return !all;
                }
            }

            return all && Parts.Count > 0;
        }

        public PhpValue Row(Context ctx, string method)
        {
            var row = new PhpArray();
            foreach (var (iterator, info) in Parts.ToArray())
            {
                PhpValue value = default;
                if (Convert.ToBoolean(Classes.Iteration.Call(ctx, iterator, "valid")))
                {
                    value = Classes.Iteration.Call(ctx, iterator, method).DeepCopy();
                }
                else if ((Flags & NeedAll) != 0)
                {
                    throw Throw("RuntimeException", $"Called {method}() with non valid sub iterator");
                }

                if ((Flags & KeysAssoc) == 0)
                {
                    row.AddValue(value);
                }
                else if (info.IsNull)
                {
                    throw Throw("InvalidArgumentException", "Sub-Iterator is associated with NULL");
                }
                else
                {
                    row.SetItemValue(Convert.ToArrayKey(info), value);
                }
            }

            return row;
        }
    }
}
