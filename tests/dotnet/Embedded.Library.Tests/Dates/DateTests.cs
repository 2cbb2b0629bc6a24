using PeachpieSockets.Embedded.Library.Tests.Oracle;

namespace PeachpieSockets.Embedded.Library.Tests.Dates;

public sealed class DateTests
{
    [Fact]
    public void Functions_do_what_php_does() => OracleTable.Check("date.txt");
}
