using PeachpieSockets.Embedded.Library.Tests.Oracle;

namespace PeachpieSockets.Embedded.Library.Tests.Multibyte;

public sealed class MultibyteTests
{
    [Fact]
    public void Functions_do_what_php_does() => OracleTable.Check("mbstring.txt");
}
