using System.Globalization;

namespace PeachpieSockets.Embedded.Runtime.Tests;

/// <summary>Random operations on arrays and their copies, next to a naive model that does the same on a list of entries.</summary>
public class ArrayModelTests
{
    private const int Steps = 3000;

    /// <summary>An array as a list of entries.</summary>
    private sealed class Model
    {
        public List<(object Key, long Value)> Entries = [];
        public long Next;
        public int Position; // index of the entry the internal pointer stands on

        public Model Copy() => new() { Entries = [.. Entries], Next = Next, Position = Position };

        private int Find(object key) => Entries.FindIndex(e => e.Key.Equals(key));

        public void Set(object key, long value)
        {
            int at = Find(key);
            if (at >= 0)
            {
                Entries[at] = (key, value);
                return;
            }

            Entries.Add((key, value));
            if (key is long number && number >= Next)
            {
                Next = number + 1;
            }
        }

        public bool Remove(object key)
        {
            int at = Find(key);
            if (at < 0)
            {
                return false;
            }

            Entries.RemoveAt(at);
            if (Position > at)
            {
                Position--;
            }

            return true;
        }

        public void Rebuild(IEnumerable<(object Key, long Value)> entries)
        {
            var source = entries.ToList();
            Entries = [];
            Next = 0;
            Position = 0;
            foreach (var (key, value) in source)
            {
                Set(key is string ? key : Next, value);
            }
        }
    }

    [Theory]
    [InlineData(1, 8)]
    [InlineData(2, 8)]
    [InlineData(3, 40)]
    [InlineData(4, 40)]
    [InlineData(5, 400)]
    [InlineData(6, 400)]
    public void Arrays_do_what_the_model_does(int seed, int keys)
    {
        var random = new Random(seed);
        var pairs = new List<(PhpArray Array, Model Model)> { (new PhpArray(), new Model()) };
        for (int step = 0; step < Steps; step++)
        {
            int which = random.Next(pairs.Count);
            var (array, model) = pairs[which];
            string done = Step(random, keys, array, model, pairs);
            if (pairs.Count > 4)
            {
                pairs.RemoveAt(random.Next(pairs.Count));
            }

            if (step % 7 == 0 || keys < 20)
            {
                foreach (var pair in pairs)
                {
                    AssertSame(pair.Array, pair.Model, $"seed {seed}, step {step}: {done}");
                }
            }
        }
    }

    private static string Step(Random random, int keys, PhpArray array, Model model, List<(PhpArray Array, Model Model)> pairs)
    {
        long value = random.Next(1000);
        object key = random.Next(3) == 0 ? $"k{random.Next(keys)}" : (long)random.Next(keys);
        var arrayKey = key is string text ? new IntStringKey(text) : new IntStringKey((long)key);
        switch (random.Next(22))
        {
            case < 4:
                model.Set(key, value);
                array.SetItemValue(arrayKey, value);
                return $"set {key}";
            case < 8:
                model.Set(model.Next, value);
                array.AddValue(value);
                return "append";
            case < 12:
                Assert.Equal(model.Remove(key), array.Remove(arrayKey));
                return $"remove {key}";
            case 12:
                bool popped = array.TryPop(out var last);
                Assert.Equal(model.Entries.Count > 0, popped);
                if (popped)
                {
                    var (lastKey, lastValue) = model.Entries[^1];
                    Assert.Equal(lastValue, last.Long);
                    model.Entries.RemoveAt(model.Entries.Count - 1);
                    model.Next = lastKey is long n && n == model.Next - 1 ? n : model.Next;
                    model.Position = 0;
                }

                return "pop";
            case 13:
                Assert.Equal(model.Entries.Count > 0, array.TryShift(out var first));
                if (model.Entries.Count > 0)
                {
                    Assert.Equal(model.Entries[0].Value, first.Long);
                    model.Rebuild(model.Entries.Skip(1));
                }

                return "shift";
            case 14:
                model.Rebuild([(0L, value), (1L, value + 1), .. model.Entries]);
                array.Prepend(value, value + 1);
                return "prepend";
            case 15:
                pairs.Add((array.DeepCopy(), model.Copy()));
                return "copy";
            case 16:
                model.Position = Math.Min(model.Position + 1, model.Entries.Count);
                array.MoveNext();
                return "next";
            case 17:
                model.Position = model.Position >= model.Entries.Count || model.Position == 0 ? model.Entries.Count : model.Position - 1;
                array.MovePrevious();
                return "prev";
            case 18:
                model.Position = 0;
                array.MoveFirst();
                return "reset";
            case 19:
                int offset = random.Next(model.Entries.Count + 1);
                int length = random.Next(model.Entries.Count - offset + 1);
                var removed = array.Splice(offset, length, value);
                Assert.Equal(model.Entries.Skip(offset).Take(length).Select(e => e.Value), removed.GetValues().Select(v => v.Long));
                model.Rebuild([.. model.Entries.Take(offset), (0L, value), .. model.Entries.Skip(offset + length)]);
                return $"splice {offset} {length}";
            case 20:
                bool preserve = random.Next(2) == 0;
                array.Sort((in a, in b) => (a.Value.Long % 10).CompareTo(b.Value.Long % 10), preserve);
                long next = model.Next;
                var sorted = model.Entries.OrderBy(e => e.Value % 10).ToList();
                model.Rebuild(preserve ? [] : sorted.Select(e => ((object)0L, e.Value)));
                if (preserve)
                {
                    model.Entries = sorted;
                    model.Next = next;
                }

                return "sort";
            default:
                array.MoveLast();
                model.Position = Math.Max(model.Entries.Count - 1, 0);
                return "end";
        }
    }

    private static string ShowModel(object key, long value) => string.Create(CultureInfo.InvariantCulture, $"{(key is string ? $"'{key}'" : key)}=>{value}");

    private static string Show(IntStringKey key, PhpValue value)
        => ShowModel(key.IsString ? key.String.ToString() : key.Integer, value.Long);

    private static void AssertSame(PhpArray array, Model model, string where)
    {
        string expected = string.Join(' ', model.Entries.Select(e => ShowModel(e.Key, e.Value)));
        Assert.True(expected == string.Join(' ', array.Select(e => Show(e.Key, e.Value))), $"{where}: {expected} / {string.Join(' ', array.Select(e => Show(e.Key, e.Value)))}");
        Assert.Equal(model.Entries.Count, array.Count);
        Assert.True(model.Next == array.NextFreeKey, $"{where}: next key {model.Next} / {array.NextFreeKey}");
        foreach (var (key, value) in model.Entries)
        {
            Assert.True(array.TryGetValue(key is string text ? new IntStringKey(text) : new IntStringKey((long)key), out var found) && found.Long == value, $"{where}: {key}");
        }

        bool hasCurrent = array.TryGetCurrent(out var currentKey, out var currentValue);
        string current = hasCurrent ? Show(currentKey, currentValue) : "past the end";
        string wanted = model.Position < model.Entries.Count ? ShowModel(model.Entries[model.Position].Key, model.Entries[model.Position].Value) : "past the end";
        Assert.True(wanted == current, $"{where}: internal pointer on {wanted} / {current}");

        var reversed = array.Reverse(preserveKeys: true);
        Assert.Equal(model.Entries.Select(e => e.Value).Reverse(), reversed.GetValues().Select(v => v.Long));
        int half = model.Entries.Count / 2;
        Assert.Equal(model.Entries.Skip(half).Take(3).Select(e => e.Value), array.Slice(half, Math.Min(3, model.Entries.Count - half)).GetValues().Select(v => v.Long));
    }
}
