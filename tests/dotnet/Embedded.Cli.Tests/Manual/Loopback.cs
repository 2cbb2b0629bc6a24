using System.Net;
using System.Net.Sockets;
using System.Text;

namespace PeachpieSockets.Embedded.Cli.Tests.Manual;

/// <summary>Peers on the loopback network.</summary>
internal static class Loopback
{
    /// <summary>A TCP port that nothing listens on.</summary>
    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    /// <summary>Connects to a port as soon as something listens on it.</summary>
    public static TcpClient Connect(int port, TimeSpan limit)
    {
        var clock = System.Diagnostics.Stopwatch.StartNew();
        while (true)
        {
            var client = new TcpClient();
            try
            {
                client.Connect(IPAddress.Loopback, port);
                return client;
            }
            catch (SocketException) when (clock.Elapsed < limit)
            {
                client.Dispose();
                Thread.Sleep(20);
            }
        }
    }

    /// <summary>Sends a line and reads the line that comes back.</summary>
    public static string Ask(TcpClient client, string line)
    {
        client.ReceiveTimeout = (int)Running.Phpsock.Limit.TotalMilliseconds;
        client.GetStream().Write(Encoding.ASCII.GetBytes(line + "\r\n"));
        return ReadLine(client);
    }

    /// <summary>Reads to the next line end or the end of the connection.</summary>
    public static string ReadLine(TcpClient client)
    {
        var text = new StringBuilder();
        int c;
        while ((c = client.GetStream().ReadByte()) >= 0 && c != '\n')
        {
            text.Append((char)c);
        }

        return text.ToString();
    }
}
