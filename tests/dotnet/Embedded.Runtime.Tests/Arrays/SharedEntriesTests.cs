namespace PeachpieSockets.Embedded.Runtime.Tests;

/// <summary>Arrays that are copied and added to by turns.</summary>
public class SharedEntriesTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Copies_do_not_see_what_others_append(int seed)
    {
        var random = new Random(seed);
        var pairs = new List<(PhpArray Array, List<long> Model)> { (new PhpArray(), []) };
        for (int step = 0; step < 20_000; step++)
        {
            int which = random.Next(pairs.Count);
            var (array, model) = pairs[which];
            long value = random.Next(1000);
            switch (random.Next(20))
            {
                case < 9:
                    array.AddValue(value);
                    model.Add(value);
                    break;
                case < 11:
                    array.GetItemRef(model.Count) = value;
                    model.Add(value);
                    break;
                case < 15 when pairs.Count < 6:
                    pairs.Add((array.DeepCopy(), [.. model]));
                    break;
                case < 15:
                    pairs.RemoveAt(which);
                    break;
                case 15 when model.Count > 0:
                    int at = random.Next(model.Count);
                    array.SetItemValue(new IntStringKey(at), value);
                    model[at] = value;
                    break;
                case 16 when model.Count > 0:
                    array.TryPop(out _);
                    model.RemoveAt(model.Count - 1);
                    break;
                case 17 when model.Count > 0:
                    array.TryShift(out _);
                    model.RemoveAt(0);
                    break;
                case 18 when model.Count > 0:
                    // A loop that adds to the array it walks.
                    var walked = array.Table;
                    walked.Hold();
                    array.AddValue(value);
                    model.Add(value);
                    Assert.Equal(model.Count - 1, walked.Count);
                    walked.EndHold();
                    break;
                case 19 when model.Count > 200:
                    pairs[which] = (new PhpArray(), []);
                    break;
            }

            foreach (var pair in step % 16 == 0 ? pairs : [])
            {
                Assert.Equal(pair.Model, pair.Array.Select(e => e.Value.Long));
                Assert.Equal(pair.Model.Count, pair.Array.Count);
                Assert.True(pair.Array.IsList);
            }
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Copies_do_not_see_the_keys_that_others_add(int seed)
    {
        var random = new Random(seed);
        var pairs = new List<(PhpArray Array, List<KeyValuePair<string, long>> Model)> { (new PhpArray(), []) };
        for (int step = 0; step < 10_000; step++)
        {
            int which = random.Next(pairs.Count);
            var (array, model) = pairs[which];
            string key = "k" + random.Next(200);
            int at = model.FindIndex(e => e.Key == key);
            switch (random.Next(20))
            {
                case < 10:
                    array.SetItemValue(new IntStringKey(key), step);
                    Set(step);
                    break;
                case < 12:
                    array.GetItemRef(new IntStringKey(key)) = step;
                    Set(step);
                    break;
                case < 16 when pairs.Count < 6:
                    pairs.Add((array.DeepCopy(), [.. model]));
                    break;
                case < 16:
                    pairs.RemoveAt(which);
                    break;
                case < 19:
                    Assert.Equal(at >= 0, array.Remove(new IntStringKey(key)));
                    if (at >= 0)
                    {
                        model.RemoveAt(at);
                    }

                    break;
                default:
                    pairs[which] = model.Count > 100 ? (new PhpArray(), []) : (array, model);
                    break;
            }

            foreach (var (checkedArray, checkedModel) in pairs)
            {
                int expected = checkedModel.FindIndex(e => e.Key == key);
                Assert.Equal(expected >= 0, checkedArray.TryGetValue(new IntStringKey(key), out var found));
                Assert.Equal(expected >= 0 ? checkedModel[expected].Value : 0, found.Long);
                if (step % 16 == 0)
                {
                    Assert.Equal(checkedModel, checkedArray.Select(e => KeyValuePair.Create(e.Key.ToString()!, e.Value.Long)));
                }
            }

            void Set(long value)
            {
                if (at >= 0)
                {
                    model[at] = KeyValuePair.Create(key, value);
                }
                else
                {
                    model.Add(KeyValuePair.Create(key, value));
                }
            }
        }
    }

    [Fact]
    public void Threads_add_keys_to_copies_of_one_constant()
    {
        var constant = new PhpArray(64);
        for (int i = 0; i < 20; i++)
        {
            constant.SetItemValue(new IntStringKey("k" + i), i);
        }

        _ = constant.DeepCopy();
        Parallel.For(0, 5000, i =>
        {
            var copy = constant.DeepCopy();
            copy.SetItemValue(new IntStringKey("a" + (i % 3)), i);
            copy.SetItemValue(new IntStringKey("b"), -i);

            Assert.Equal(22, copy.Count);
            Assert.Equal(i, copy.GetItemValue(new IntStringKey("a" + (i % 3))).Long);
            Assert.Equal(-i, copy.GetItemValue(new IntStringKey("b")).Long);
            Assert.False(copy.ContainsKey(new IntStringKey("a" + ((i + 1) % 3))));
            Assert.Equal(19, constant.GetItemValue(new IntStringKey("k19")).Long);
            Assert.False(constant.ContainsKey(new IntStringKey("b")));
        });

        Assert.Equal(20, constant.Count);
    }

    [Fact]
    public void Threads_append_to_copies_of_one_constant()
    {
        var constant = new PhpArray(64);
        constant.AddValue(1);
        _ = constant.DeepCopy();
        Parallel.For(0, 5000, i =>
        {
            var copy = constant.DeepCopy();
            copy.AddValue(i);
            copy.AddValue(-i);

            Assert.Equal([1L, i, -i], copy.Select(e => e.Value.Long));
        });

        Assert.Equal([1L], constant.Select(e => e.Value.Long));
    }

    [Fact]
    public void Nested_arrays_stay_apart()
    {
        var array = new PhpArray();
        array.AddValue(new PhpArray());
        var copy = array.DeepCopy();
        array.AddValue(2);
        var nested = array.GetItemRef(0).Array;
        nested.AddValue(3);

        Assert.Equal(1, nested.Count);
        Assert.Equal(0, copy.GetItemValue(0).Array.Count);
        Assert.Equal(1, copy.Count);
        Assert.Equal(2, array.Count);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void What_an_addition_after_a_copy_costs_does_not_grow_with_the_array(bool hasNames)
    {
        const int Turns = 20_000;
        var array = new PhpArray();
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < Turns; i++)
        {
            array.SetItemValue(hasNames ? new IntStringKey("k" + i) : new IntStringKey(i), i);
            _ = array.DeepCopy();
        }

        Assert.InRange((GC.GetAllocatedBytesForCurrentThread() - before) / Turns, 0, 1000);
    }
}
