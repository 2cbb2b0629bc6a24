namespace PeachpieSockets.Embedded.Library.Spl;

/// <summary>SplDoublyLinkedList, SplQueue and SplStack.</summary>
[PhpExtension("SPL")]
public static class LinkedListClasses
{
    /// <summary>A list with two ends.</summary>
    internal static readonly PhpClass SplDoublyLinkedList = new PhpClassBuilder("SplDoublyLinkedList", "SPL")
        .Implements(CoreClasses.Iterator, CoreClasses.Countable, CoreClasses.ArrayAccess, CoreClasses.Serializable)
        .Factory(static t => new LinkedListObject(t)).Keeps(NativeKeeping.Counted)
        .Constant("IT_MODE_LIFO", 2).Constant("IT_MODE_FIFO", 0).Constant("IT_MODE_DELETE", 1).Constant("IT_MODE_KEEP", 0)
        .Method("add", "(int $index, mixed $value): void", static (_, self, a) =>
        {
            var l = List(self);
            long index = a[0].Long;
            if (index < 0 || index > l.Count)
            {
                throw SplObject.Throw("OutOfRangeException", "SplDoublyLinkedList::add(): Argument #1 ($index) is out of range");
            }

            l.Insert((int)((l.Flags & LinkedListObject.Lifo) != 0 ? l.Count - index : index), a[1]);
            return default;
        })
        .Method("pop", "(): mixed", static (_, self, _) => List(self) is { Count: > 0 } l ? l.GiveOut(l.Count - 1) : throw Empty("Can't pop from an empty datastructure"))
        .Method("shift", "(): mixed", static (_, self, _) => List(self) is { Count: > 0 } l ? l.GiveOut(0) : throw Empty("Can't shift from an empty datastructure"))
        .Method("push", "(mixed $value): void", static (_, self, a) => Push(self, a))
        .Method("unshift", "(mixed $value): void", static (_, self, a) =>
        {
            List(self).Insert(0, a[0]);
            return default;
        })
        .Method("top", "(): mixed", static (_, self, _) => List(self) is { Count: > 0 } l ? l[l.Count - 1] : throw Empty("Can't peek at an empty datastructure"))
        .Method("bottom", "(): mixed", static (_, self, _) => List(self) is { Count: > 0 } l ? l[0] : throw Empty("Can't peek at an empty datastructure"))
        .Method("__debugInfo", "(): array", static (ctx, self, _) => List(self).GetDebugInfo(ctx))
        .Method("count", "(): int", static (_, self, _) => List(self).Count)
        .Method("isEmpty", "(): bool", static (ctx, self, _) => (List(self).CountsItself ? List(self).Count : Convert.ToLong(List(self).Call(ctx, "count"))) == 0)
        .Method("setIteratorMode", "(int $mode): int", static (_, self, a) =>
        {
            var l = List(self);
            if ((l.Flags & LinkedListObject.Fixed) != 0 && ((l.Flags ^ a[0].Long) & LinkedListObject.Lifo) != 0)
            {
                throw Empty("Iterators' LIFO/FIFO modes for SplStack/SplQueue objects are frozen");
            }

            l.Flags = (a[0].Long & 3) | (l.Flags & LinkedListObject.Fixed);
            return l.Flags;
        })
        .Method("getIteratorMode", "(): int", static (_, self, _) => List(self).Flags)
        .Method("offsetExists", "($index): bool", static (_, self, a) => Convert.ToLong(a[0]) is var i && i >= 0 && i < List(self).Count)
        .Method("offsetGet", "($index): mixed", static (_, self, a) => List(self) is var l ? l[l.Place(a[0], l.Count, "offsetGet")] : default)
        .Method("offsetSet", "($index, mixed $value): void", static (_, self, a) =>
        {
            var l = List(self);
            if (a[0].GetValue().IsNull)
            {
                return Push(self, a[1..]);
            }

            Releasing.Store(ref l[l.Place(a[0], l.Count, "offsetSet")], a[1].DeepCopy());
            return default;
        })
        .Method("offsetUnset", "($index): void", static (_, self, a) =>
        {
            var l = List(self);
            l.RemoveAt(l.Place(a[0], l.Count, "offsetUnset"));
            return default;
        })
        .Method("rewind", "(): void", static (_, self, _) =>
        {
            List(self).Rewind();
            return default;
        })
        .Method("current", "(): mixed", static (_, self, _) => List(self) is { IsValid: true } l ? l[l.Position] : default)
        .Method("key", "(): int", static (_, self, _) => List(self).Position)
        .Method("prev", "(): void", static (_, self, _) =>
        {
            List(self).Move(forward: false);
            return default;
        })
        .Method("next", "(): void", static (_, self, _) =>
        {
            List(self).Move(forward: true);
            return default;
        })
        .Method("valid", "(): bool", static (_, self, _) => List(self).IsValid)
        .Method("unserialize", "(string $data): void", static (ctx, self, a) =>
        {
            // i:0;:i:1;:i:2; - the flags, then the elements
            var l = List(self);
            var text = a[0].StringValue;
            if (text.IsEmpty)
            {
                return default;
            }

            while (l.Count > 0)
            {
                l.GiveOut(l.Count - 1);
            }

            return Variables.Unserializer.TryRun(ctx, text, reader => Read(reader, l), out int position) ? default : throw SplObject.WrongText(position, text);
        })
        .Method("serialize", "(): string", static (ctx, self, _) =>
        {
            var l = List(self);
            return Variables.Serializer.Run(ctx, s =>
            {
                s.Write(l.Flags);
                foreach (var (_, value) in l.ToArray())
                {
                    s.Raw(":");
                    s.Write(value);
                }
            });
        })
        .Method("__serialize", "(): array", static (ctx, self, _) => new PhpArray(List(self).Flags, List(self).ToArray(), List(self).Members(ctx)))
        .Method("__unserialize", "(array $data): void", static (ctx, self, a) =>
        {
            var l = List(self);
            var data = a[0].Array;
            if (!data[0].IsLong || !data[1].IsArray || !data[2].IsArray)
            {
                throw SplObject.IncompleteData();
            }

            l.Flags = data[0].Long;
            foreach (var (_, value) in data[1].Array)
            {
                l.Insert(l.Count, value);
            }

            l.Restore(ctx, data[2].Array);
            return default;
        })
        .Build();

    /// <summary>First in, first out.</summary>
    internal static readonly PhpClass SplQueue = new PhpClassBuilder("SplQueue", "SPL").Extends(SplDoublyLinkedList)
        .Factory(static t => new LinkedListObject(t)).Keeps(NativeKeeping.Counted)
        .Method("enqueue", "(mixed $value): void", static (_, self, a) => Push(self, a))
        .Method("dequeue", "(): mixed", static (_, self, _) => List(self) is { Count: > 0 } l ? l.GiveOut(0) : throw Empty("Can't shift from an empty datastructure"))
        .Build();

    /// <summary>Last in, first out.</summary>
    internal static readonly PhpClass SplStack = new PhpClassBuilder("SplStack", "SPL").Extends(SplDoublyLinkedList).Build();

    private static bool Read(Variables.Unserializer reader, LinkedListObject l)
    {
        if (!reader.TryRead(out var flags) || !flags.IsLong)
        {
            return false;
        }

        l.Flags = (int)flags.Long;
        while (reader.Skip(':'))
        {
            if (!reader.TryRead(out var element))
            {
                return false;
            }

            l.Insert(l.Count, element);
        }

        return reader.Next == 0;
    }

    private static LinkedListObject List(object? self) => (LinkedListObject)self!;

    private static Exception Empty(string message) => SplObject.Throw("RuntimeException", message);

    private static PhpValue Push(object? self, ReadOnlySpan<PhpValue> a)
    {
        List(self).Insert(List(self).Count, a[0]);
        return default;
    }
}
