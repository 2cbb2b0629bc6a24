using System.Net.Sockets;
using System.Text;

namespace PeachpieSockets.Corpus.Tests.Programs;

/// <summary>A TCP client on loopback that speaks in lines, with time limits.</summary>
internal sealed class LineClient : IDisposable
{
    private readonly TcpClient _client;
    private readonly StreamReader _reader;

    public LineClient(int port)
    {
        _client = new TcpClient("127.0.0.1", port) { NoDelay = true, ReceiveTimeout = 60_000, SendTimeout = 60_000 };
        _reader = new StreamReader(_client.GetStream(), Encoding.Latin1);
    }

    /// <summary>Sends bytes, given as Latin-1 characters.</summary>
    public void Send(string text) => _client.GetStream().Write(Encoding.Latin1.GetBytes(text));

    /// <summary>The next line; null at the end.</summary>
    public string? ReadLine() => _reader.ReadLine();

    /// <summary>All up to the end.</summary>
    public string ReadToEnd() => _reader.ReadToEnd();

    /// <inheritdoc/>
    public void Dispose()
    {
        _reader.Dispose();
        _client.Dispose();
    }
}
