using System.Text;

namespace PeachpieSockets.Embedded.Runtime.Tests;

/// <summary>Texts of floats; the expectations are php's.</summary>
public class FloatFormatTests
{
    [Theory]
    [InlineData(1e14, "1.0E+14", "100000000000000")]
    [InlineData(1e15, "1.0E+15", "1000000000000000")]
    [InlineData(123456789012345678.0, "1.2345678901235E+17", "1.2345678901234568E+17")]
    [InlineData(1e-4, "0.0001", "0.0001")]
    [InlineData(1e-5, "1.0E-5", "1.0E-5")]
    [InlineData(0.00012345, "0.00012345", "0.00012345")]
    [InlineData(-0.0, "-0", "-0")]
    [InlineData(123456789012345.0, "1.2345678901234E+14", "123456789012345")]
    [InlineData(0.1 + 0.2, "0.3", "0.30000000000000004")]
    [InlineData(1.5e-10, "1.5E-10", "1.5E-10")]
    [InlineData(99999999999999.9, "1.0E+14", "99999999999999.9")]
    [InlineData(5e-324, "4.9406564584125E-324", "5.0E-324")]
    [InlineData(1.7976931348623157e308, "1.7976931348623E+308", "1.7976931348623157E+308")]
    public void Echo_and_var_dump(double value, string echo, string dump)
    {
        Assert.Equal(echo, Encoding.ASCII.GetString(FloatFormat.Format(value, 14)));
        Assert.Equal(dump, Encoding.ASCII.GetString(FloatFormat.Format(value, -1)));
    }

    [Theory]
    [InlineData(0.1, 17, "0.10000000000000001")]
    [InlineData(12345.6, 0, "1.0E+4")]
    [InlineData(123456.789, 5, "1.2346E+5")]
    [InlineData(0.000123456, 5, "0.00012346")]
    [InlineData(0.1, 40, "0.1000000000000000055511151231257827021182")]
    public void Other_precisions(double value, int precision, string expected)
        => Assert.Equal(expected, Encoding.ASCII.GetString(FloatFormat.Format(value, precision)));
}
