using System.Net;
using System.Net.Sockets;
using System.Text;
using PeachpieSockets.Embedded.Cli.Tests.Running;

namespace PeachpieSockets.Embedded.Cli.Tests.Manual;

/// <summary>The manual's client script, unmodified: asks www.php.net, port 80, for the head of its page.</summary>
public class ManualClientTests
{
    private const string Head = "HTTP/1.0 200 OK\r\nServer: test\r\nContent-Type: text/html\r\n\r\n";

    [Fact]
    public async Task Prints_the_response_of_a_web_server_on_loopback()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        int port = ((IPEndPoint)listener.LocalEndpoint).Port;
        var request = Task.Run(() => ServeOnce(listener));
        using var client = Phpsock.Start("-d", "sockets.resolve=www.php.net=127.0.0.1", "-d", $"sockets.map=127.0.0.1:80=127.0.0.1:{port}", SourceTree.ManualClient);
        var finished = client.WaitForEnd();
        Assert.Equal(
            new Finished(
                0,
                $"<h2>TCP/IP Connection</h2>\nAttempting to connect to '127.0.0.1' on port '80'...OK.\nSending HTTP HEAD request...OK.\nReading response:\n\n{Head}Closing socket...OK.\n\n",
                ""),
            finished);
        Assert.Equal("HEAD / HTTP/1.0\r\n\r\n", await request);
    }

    [Fact]
    public void Reports_a_refused_connection()
    {
        int port = Loopback.FreePort();
        using var client = Phpsock.Start("-d", "sockets.resolve=www.php.net=127.0.0.1", "-d", $"sockets.map=127.0.0.1:80=127.0.0.1:{port}", SourceTree.ManualClient);

        // The script then reads for ever from the socket that never connected, as it did under PHP 4.
        client.WaitForOutput("Reading response:");
        Assert.StartsWith(
            "<h2>TCP/IP Connection</h2>\nAttempting to connect to '127.0.0.1' on port '80'...connect() failed.\nReason: (-111) Connection refused\nSending HTTP HEAD request...OK.\n",
            client.OutputSoFar,
            StringComparison.Ordinal);
    }

    private static string ServeOnce(TcpListener listener)
    {
        using var connection = listener.AcceptTcpClient();
        connection.ReceiveTimeout = (int)Phpsock.Limit.TotalMilliseconds;
        var request = new StringBuilder();
        while (!request.ToString().EndsWith("\r\n\r\n", StringComparison.Ordinal) && connection.GetStream().ReadByte() is >= 0 and var c)
        {
            request.Append((char)c);
        }

        connection.GetStream().Write(Encoding.ASCII.GetBytes(Head));
        return request.ToString();
    }
}
