using System.Buffers.Binary;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace PeachpieSockets.Embedded.Library.Network;

/// <summary>Questions to the resolvers of resolv.conf(5), over UDP, and over TCP where the answer is cut (RFC 1035).</summary>
internal sealed class DnsQuery
{
    private const string Configuration = "/etc/resolv.conf";
    private const int Port = 53;
    private const int MostServers = 3;
    private const int HeaderLength = 12;
    private const int MostAttempts = 2;

    private static readonly TimeSpan s_wait = TimeSpan.FromSeconds(5);

    private readonly List<IPEndPoint> _servers = [];
    private readonly List<string> _domains = [];

    /// <summary>Asks given resolvers.</summary>
    public DnsQuery(IEnumerable<IPEndPoint> servers) => _servers.AddRange(servers);

    /// <summary>Asks the resolvers of the system.</summary>
    public DnsQuery()
    {
        foreach (string line in File.Exists(Configuration) ? File.ReadLines(Configuration) : [])
        {
            string[] words = line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            switch (words is [var first, ..] ? first : "")
            {
                case "nameserver" when words.Length > 1 && _servers.Count < MostServers && IPAddress.TryParse(words[1], out var address):
                    _servers.Add(new IPEndPoint(address, Port));
                    break;
                case "search" or "domain":
                    _domains.Clear();
                    _domains.AddRange(words[1..]);
                    break;
            }
        }
    }

    /// <summary>The answers to a question; null where nobody answered or there is no such name.</summary>
    /// <param name="name">The name. One without a dot is looked for in the domains of the system, too.</param>
    /// <param name="type">The type's number.</param>
    public List<DnsRecord>? Ask(string name, ushort type)
    {
        var within = name.EndsWith('.') ? [] : _domains.Select(d => name + "." + d);
        foreach (string candidate in name.Contains('.') ? within.Prepend(name) : within.Append(name))
        {
            if (TryEncode(candidate, out byte[] encoded) && AskServers(encoded, type) is { Count: > 0 } answers)
            {
                return answers;
            }
        }

        return null;
    }

    private List<DnsRecord>? AskServers(byte[] name, ushort type)
    {
        var question = new byte[HeaderLength + name.Length + 4];
        System.Random.Shared.NextBytes(question.AsSpan(0, 2));
        question[2] = 1; // recursion is wanted
        question[5] = 1; // one question
        name.CopyTo(question, HeaderLength);
        BinaryPrimitives.WriteUInt16BigEndian(question.AsSpan(^4), type);
        question[^1] = 1; // the Internet
        for (int attempt = 0; attempt < MostAttempts; attempt++)
        {
            foreach (var server in _servers)
            {
                try
                {
                    if (Exchange(server, question) is { } answer)
                    {
                        return Read(answer, type);
                    }
                }
                catch (Exception e) when (e is SocketException or IOException)
                {
                    // The next one is asked.
                }
            }
        }

        return null;
    }

    private static byte[]? Exchange(IPEndPoint server, byte[] question)
    {
        using var socket = new Socket(server.AddressFamily, SocketType.Dgram, ProtocolType.Udp) { ReceiveTimeout = (int)s_wait.TotalMilliseconds };
        socket.Connect(server);
        _ = socket.Send(question);
        var buffer = new byte[ushort.MaxValue];
        var end = DateTime.UtcNow + s_wait;
        while (DateTime.UtcNow < end)
        {
            int length = socket.Receive(buffer);
            if (!IsAnswer(buffer.AsSpan(0, length), question))
            {
                continue;
            }

            bool isCut = (buffer[2] & 2) != 0;
            return isCut ? OverTcp(server, question) : buffer[..length];
        }

        return null;
    }

    private static bool IsAnswer(ReadOnlySpan<byte> message, ReadOnlySpan<byte> question)
        => message.Length >= question.Length && message[..2].SequenceEqual(question[..2]) && (message[2] & 0x80) != 0
            && message[HeaderLength..question.Length].SequenceEqual(question[HeaderLength..]);

    private static byte[]? OverTcp(IPEndPoint server, byte[] question)
    {
        using var client = new TcpClient(server.AddressFamily) { ReceiveTimeout = (int)s_wait.TotalMilliseconds, SendTimeout = (int)s_wait.TotalMilliseconds };
        client.Connect(server);
        var stream = client.GetStream();
        stream.Write([(byte)(question.Length >> 8), (byte)question.Length, .. question]);
        Span<byte> length = stackalloc byte[2];
        stream.ReadExactly(length);
        var answer = new byte[BinaryPrimitives.ReadUInt16BigEndian(length)];
        stream.ReadExactly(answer);
        return IsAnswer(answer, question) ? answer : null;
    }

    // The records of the asked type; null for a broken message or an error of the server's.
    private static List<DnsRecord>? Read(byte[] message, ushort type)
    {
        const int Any = 255;
        if ((message[3] & 0xF) != 0)
        {
            return null;
        }

        int at = HeaderLength;
        var result = new List<DnsRecord>();
        if (!TryName(message, ref at, out _))
        {
            return null;
        }

        at += 4;
        for (int left = BinaryPrimitives.ReadUInt16BigEndian(message.AsSpan(6)); left > 0; left--)
        {
            if (!TryName(message, ref at, out _) || at + 10 > message.Length)
            {
                return null;
            }

            ushort found = BinaryPrimitives.ReadUInt16BigEndian(message.AsSpan(at));
            int length = BinaryPrimitives.ReadUInt16BigEndian(message.AsSpan(at + 8));
            at += 10;
            if (at + length > message.Length)
            {
                return null;
            }

            if (found == type || type == Any)
            {
                result.Add(new DnsRecord(message, at, length));
            }

            at += length;
        }

        return result;
    }

    private static bool TryEncode(string name, out byte[] encoded)
    {
        const int LongestLabel = 63;
        const int LongestName = 255;
        var result = new List<byte>();
        encoded = [];
        foreach (string label in name.TrimEnd('.').Split('.'))
        {
            byte[] bytes = Encoding.Latin1.GetBytes(label);
            if (bytes.Length is 0 or > LongestLabel)
            {
                return false;
            }

            result.Add((byte)bytes.Length);
            result.AddRange(bytes);
        }

        result.Add(0);
        encoded = [.. result];
        return encoded.Length <= LongestName;
    }

    /// <summary>Reads a name, which may be written in part elsewhere in the message; false for a broken one.</summary>
    internal static bool TryName(byte[] message, ref int at, out string name)
    {
        const int Pointer = 0xC0;
        const int MostPointers = 64; // more are a circle
        var labels = new List<string>();
        name = "";
        int position = at;
        int pointers = 0;
        while (position < message.Length)
        {
            int length = message[position++];
            if (length == 0)
            {
                at = pointers == 0 ? position : at;
                name = string.Join('.', labels);
                return true;
            }

            if ((length & Pointer) == Pointer)
            {
                if (position >= message.Length || ++pointers > MostPointers)
                {
                    return false;
                }

                int target = (length & 0x3F) << 8 | message[position++];
                at = pointers == 1 ? position : at;
                position = target;
                continue;
            }

            if (length > 63 || position + length > message.Length)
            {
                return false;
            }

            labels.Add(Encoding.Latin1.GetString(message, position, length));
            position += length;
        }

        return false;
    }
}

/// <summary>A record's data within its message.</summary>
internal sealed record DnsRecord(byte[] Message, int Start, int Length)
{
    /// <summary>The weight and the name of a mail exchanger; false where the data is none.</summary>
    public bool TryExchanger(out int weight, out string host)
    {
        weight = 0;
        host = "";
        if (Length < 3)
        {
            return false;
        }

        weight = BinaryPrimitives.ReadUInt16BigEndian(Message.AsSpan(Start));
        int at = Start + 2;
        return DnsQuery.TryName(Message, ref at, out host);
    }
}
