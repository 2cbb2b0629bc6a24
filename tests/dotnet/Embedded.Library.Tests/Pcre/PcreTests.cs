using PeachpieSockets.Embedded.Library.Tests.Oracle;

namespace PeachpieSockets.Embedded.Library.Tests.Pcre;

public sealed class PcreTests
{
    [Fact]
    public void Functions_do_what_php_does() => OracleTable.Check("pcre.txt");
}
