namespace PeachpieSockets.Embedded.Runtime.Tests;

/// <summary>Lists that are copied and appended to by turns.</summary>
public class SharedListTests
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

    [Fact]
    public void What_an_append_after_a_copy_costs_does_not_grow_with_the_list()
    {
        const int Turns = 20_000;
        var array = new PhpArray();
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < Turns; i++)
        {
            array.AddValue(i);
            _ = array.DeepCopy();
        }

        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < Turns * 500L);
    }
}
