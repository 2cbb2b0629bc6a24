using System.Globalization;
using PeachpieSockets.Embedded.Runtime;

namespace PeachpieSockets.Extension.Tests.Facts;

/// <summary>The constants as php 8.2 has them on Linux, recorded from it.</summary>
public class ConstantTests
{
    public static TheoryData<string, long> Recorded
    {
        get
        {
            var data = new TheoryData<string, long>();
            foreach (string line in File.ReadAllLines(FactFiles.Path("constants.tsv")))
            {
                string[] parts = line.Split('\t');
                data.Add(parts[0], long.Parse(parts[1], CultureInfo.InvariantCulture));
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Recorded))]
    public void A_constant_has_the_value_that_php_has(string name, long value)
    {
        using var ctx = new Context();
        Assert.True(ExtensionModule.Instance.TryGetConstant(ctx, name, out var actual));
        Assert.Equal(value, actual.Long);
    }

    [Fact]
    public void Every_constant_of_php_is_recorded() => Assert.Equal(212, ((IEnumerable<object>)Recorded).Count());
}
