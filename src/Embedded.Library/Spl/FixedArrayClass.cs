using PeachpieSockets.Embedded.Library.Variables;

namespace PeachpieSockets.Embedded.Library.Spl;

/// <summary>SplFixedArray.</summary>
[PhpExtension("SPL")]
public static class FixedArrayClass
{
    /// <summary>An array of a fixed number of elements.</summary>
    internal static readonly PhpClass SplFixedArray = new PhpClassBuilder("SplFixedArray", "SPL")
        .Implements(CoreClasses.IteratorAggregate, CoreClasses.ArrayAccess, CoreClasses.Countable, Json.JsonFunctions.JsonSerializable)
        .Factory(static t => new FixedArray(t))
        .Method("__construct", "(int $size = 0)", static (_, self, a) =>
        {
            ((FixedArray)self!).Items = a.Length == 0 || a[0].Long >= 0
                ? new PhpValue[a.Length == 0 ? 0 : Length(a[0].Long)]
                : throw PhpException.ValueErrorException("SplFixedArray::__construct(): Argument #1 ($size) must be greater than or equal to 0");
            return default;
        })
        .Method("__wakeup", "(): void", static (_, self, _) =>
        {
            // Elements that were serialized come back as properties.
            var f = (FixedArray)self!;
            if (f.Items.Length == 0 && f.Dynamic is { } read)
            {
                f.Items = read.GetValues();
                f.Dynamic = null;
            }

            return default;
        })
        .Method("__serialize", "(): array", static (ctx, self, _) =>
        {
            var f = (FixedArray)self!;
            var result = f.ToArray();
            foreach (var (key, value) in ObjectMembers.Of(f.Members(ctx)))
            {
                result.SetItemRaw(key, value);
            }

            return result;
        })
        .Method("__unserialize", "(array $data): void", static (ctx, self, a) =>
        {
            // One that has elements keeps them, and takes nothing.
            var f = (FixedArray)self!;
            if (f.Items.Length > 0)
            {
                return default;
            }

            var members = new PhpArray();
            var items = new List<PhpValue>();
            foreach (var (key, value) in a[0].Array)
            {
                if (key.IsInteger)
                {
                    items.Add(value.DeepCopy());
                }
                else
                {
                    members.SetItemRaw(key, value.CopyStored());
                }
            }

            f.Items = [.. items];
            ObjectMembers.Restore(ctx, f, members, checksTypes: false);
            return default;
        })
        .Method("count", "(): int", static (_, self, _) => ((FixedArray)self!).Items.Length)
        .Method("toArray", "(): array", static (_, self, _) => ((FixedArray)self!).ToArray())
        .Method("fromArray", "(array $array, bool $preserveKeys = true): SplFixedArray", static (_, _, a) => FromArray(a[0].Array, a.Length < 2 || a[1].Boolean), PhpMemberFlags.Public | PhpMemberFlags.Static)
        .Method("getSize", "(): int", static (_, self, _) => ((FixedArray)self!).Items.Length)
        .Method("setSize", "(int $size)", static (_, self, a) =>
        {
            var f = (FixedArray)self!;
            if (a[0].Long < 0)
            {
                throw PhpException.ValueErrorException("SplFixedArray::setSize(): Argument #1 ($size) must be greater than or equal to 0");
            }

            var items = new PhpValue[Length(a[0].Long)];
            Array.Copy(f.Items, items, Math.Min(items.Length, f.Items.Length));
            f.Items = items;
            return true;
        })
        .Method("offsetExists", "($index): bool", static (ctx, self, a) => ((FixedArray)self!) is var f && Index(ctx, a[0]) is >= 0 and var i && i < f.Items.Length && !f.Items[i].GetValue().IsNull)
        .Method("offsetGet", "($index): mixed", static (ctx, self, a) => ((FixedArray)self!).At(ctx, a[0]).GetValue())
        .Method("offsetSet", "($index, mixed $value): void", static (ctx, self, a) =>
        {
            ((FixedArray)self!).At(ctx, a[0]) = a[1].DeepCopy();
            return default;
        })
        .Method("offsetUnset", "($index): void", static (ctx, self, a) =>
        {
            ((FixedArray)self!).At(ctx, a[0]) = default;
            return default;
        })
        .Method("getIterator", "(): Iterator", static (_, self, _) => PhpValue.FromClass(new FixedArrayIterator((FixedArray)self!)))
        .Method("jsonSerialize", "(): array", static (_, self, _) => ((FixedArray)self!).ToArray())
        .Build();

    private static long Index(Context ctx, PhpValue offset)
    {
        offset = offset.GetValue();
        if (offset.IsNull)
        {
            throw PhpException.ErrorException("[] operator not supported for SplFixedArray");
        }

        if (offset.IsStringValue ? Convert.ToArrayKey(offset).IsString : offset.TypeCode is not (PhpTypeCode.Long or PhpTypeCode.Boolean or PhpTypeCode.Double))
        {
            throw PhpException.TypeErrorException("Illegal offset type");
        }

        long index = Convert.ToLong(offset);
        if (offset.TypeCode == PhpTypeCode.Double && offset.Double != index)
        {
            Convert.TellLoss(ctx, offset.Double);
        }

        return index;
    }

    private const int ElementSize = 16;

    private static int Length(long size)
    {
        Context.Current!.CheckAllocation(size > long.MaxValue / ElementSize ? long.MaxValue : size * ElementSize);
        return size <= Array.MaxLength ? (int)size : throw PhpException.ValueErrorException("the size is larger than arrays of .NET can be");
    }

    private static PhpValue FromArray(PhpArray array, bool preserveKeys)
    {
        var result = (FixedArray)SplFixedArray.CreateInstance();
        long max = -1;
        foreach (var (key, _) in array)
        {
            if (preserveKeys && (key.IsString || key.Integer < 0))
            {
                throw SplObject.Throw("InvalidArgumentException", "array must contain only positive integer keys");
            }

            max = Math.Max(max, preserveKeys ? key.Integer : max + 1);
        }

        result.Items = new PhpValue[max + 1];
        int next = 0;
        foreach (var (key, value) in array)
        {
            result.Items[preserveKeys ? key.Integer : next++] = value.DeepCopy();
        }

        return PhpValue.FromClass(result);
    }

    private sealed class FixedArray(PhpClass type) : PhpObject(type)
    {
        public PhpValue[] Items { get; set; } = [];

        /// <summary>The properties, without the elements.</summary>
        public IEnumerable<ObjectProperty> Members(Context ctx) => base.GetProperties(ctx, PropertyPurpose.ArrayCast);

        public ref PhpValue At(Context ctx, PhpValue offset)
        {
            long index = Index(ctx, offset);
            if (index < 0 || index >= Items.Length)
            {
                throw SplObject.Throw("RuntimeException", "Index invalid or out of range");
            }

            return ref Items[index];
        }

        public PhpArray ToArray() => new((PhpValue[])Array.ConvertAll(Items, v => v.DeepCopy()));

        internal override IEnumerable<ObjectProperty> GetProperties(Context ctx, PropertyPurpose purpose)
            => base.GetProperties(ctx, purpose).Concat(Items.Select((v, i) => new ObjectProperty(i, v, IsIndex: true)));

        protected override void CopyState(PhpObject original) => Items = ToArray().GetValues();
    }

    /// <summary>Goes through the elements that are there then.</summary>
    private sealed class FixedArrayIterator(FixedArray array) : InternalIterator
    {
        private int _at;

        protected override PhpValue Current(Context ctx) => array.At(ctx, _at).GetValue();

        protected override PhpValue Key(Context ctx) => _at;

        protected override void Next(Context ctx) => _at++;

        protected override bool IsValid(Context ctx) => _at < array.Items.Length;

        protected override void Rewind(Context ctx) => _at = 0;
    }
}
