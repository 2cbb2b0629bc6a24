using PeachpieSockets.Embedded.Library.Tests.Oracle;

namespace PeachpieSockets.Embedded.Library.Tests.Filter;

public sealed class FilterTests
{
    [Fact]
    public void Functions_do_what_php_does() => OracleTable.Check("filter.txt");
}
