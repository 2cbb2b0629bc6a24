using System.Net;
using System.Net.Sockets;
using System.Text;
using PeachpieSockets.Embedded.Library.Network;
using PeachpieSockets.Embedded.Runtime;

namespace PeachpieSockets.Embedded.Library.Tests.Network;

/// <summary>Questions for mail exchangers to a resolver on loopback that the tests play themselves.</summary>
public sealed class DnsQueryTests
{
    private const ushort MailExchanger = 15;

    private static byte[] Name(string name) => [.. name.Split('.').SelectMany(l => (byte[])[(byte)l.Length, .. Encoding.ASCII.GetBytes(l)]), 0];

    private static byte[] Record(ushort type, byte[] data) => [0xC0, 12, (byte)(type >> 8), (byte)type, 0, 1, 0, 0, 0, 60, (byte)(data.Length >> 8), (byte)data.Length, .. data];

    // Answers one question by what the test makes of it.
    private static List<DnsRecord>? Ask(string name, Func<byte[], byte[]?[]> answers)
    {
        using var server = new UdpClient(new IPEndPoint(IPAddress.Loopback, 0));
        var thread = new Thread(() =>
        {
            var peer = new IPEndPoint(IPAddress.Any, 0);
            byte[] question = server.Receive(ref peer);
            foreach (byte[]? answer in answers(question))
            {
                server.Send(answer!, peer);
            }
        });
        thread.Start();
        var result = new DnsQuery([(IPEndPoint)server.Client.LocalEndPoint!]).Ask(name, MailExchanger);
        thread.Join();
        return result;
    }

    private static byte[] Answer(byte[] question, int status, params byte[][] records)
        => [.. question[..2], 0x81, (byte)(0x80 | status), 0, 1, 0, (byte)records.Length, 0, 0, 0, 0, .. question[12..], .. records.SelectMany(r => r)];

    [Fact]
    public void Exchangers_come_in_the_order_of_the_answer()
    {
        var records = Ask("example.test", q => [Answer(
            q, 0, Record(MailExchanger, [0, 20, .. Name("b.example.test")]), Record(5, Name("alias.test")), Record(MailExchanger, [1, 0, 4, .. "mail"u8, 0xC0, 12]))]);
        Assert.NotNull(records);
        Assert.Equal(2, records.Count);
        Assert.True(records[0].TryExchanger(out int weight, out string host));
        Assert.Equal((20, "b.example.test"), (weight, host));
        Assert.True(records[1].TryExchanger(out weight, out host));
        Assert.Equal((256, "mail.example.test"), (weight, host));
    }

    [Fact]
    public void A_question_has_the_name_and_the_type()
    {
        byte[]? asked = null;
        _ = Ask("example.test", q => [Answer(asked = q, 0)]);
        Assert.Equal((byte[])[1, 0, 0, 1, 0, 0, 0, 0, 0, 0, .. Name("example.test"), 0, 15, 0, 1], asked![2..]);
    }

    [Fact]
    public void Answers_to_other_questions_are_passed_over()
        => Assert.Single(Ask("example.test", q => [[1, 2, 3], [(byte)(q[0] ^ 1), .. Answer(q, 0)[1..]], q, Answer(q, 0, Record(MailExchanger, [0, 1, .. Name("m.test")]))])!);

    [Theory]
    [InlineData("name that leads to itself", new byte[] { 0, 1, 0xC0, 30 })]
    [InlineData("no name", new byte[] { 0, 1 })]
    [InlineData("a label that is cut", new byte[] { 0, 1, 60, 65 })]
    public void A_broken_record_is_no_exchanger(string what, byte[] data)
    {
        Assert.NotEmpty(what);
        // Names in a circle: the question is 12 bytes and "example.test", so that the data of the first record is at 12 + 14 + 4 + 12.
        byte[] record = data is [_, _, 0xC0, _] ? [0, 1, 0xC0, 12 + 14 + 4 + 12 + 2] : data;
        var records = Ask("example.test", q => [Answer(q, 0, Record(MailExchanger, record))]);
        Assert.False(records?[0].TryExchanger(out _, out _) ?? false);
    }

    [Fact]
    public void The_functions_give_names_and_weights()
    {
        using var server = new UdpClient(new IPEndPoint(IPAddress.Loopback, 0));
        var thread = new Thread(() =>
        {
            var peer = new IPEndPoint(IPAddress.Any, 0);
            byte[] question = server.Receive(ref peer);
            server.Send(Answer(question, 0, Record(MailExchanger, [0, 10, .. Name("mx.example.test")])), peer);
        });
        thread.Start();
        var hosts = new PhpAlias(default);
        var weights = new PhpAlias(default);
        Assert.True(MailExchangers.Exchangers(new DnsQuery([(IPEndPoint)server.Client.LocalEndPoint!]), "example.test", hosts, weights));
        thread.Join();
        Assert.Equal("mx.example.test", hosts.Value.Array[0].StringValue.ToString());
        Assert.Equal(10, weights.Value.Array[0].Long);
    }

    [Theory]
    [InlineData("")]
    [InlineData("a..b")]
    [InlineData("a-label-of-more-than-sixty-three-letters-that-no-resolver-would-ever-take.test")]
    public void Names_that_are_none_are_not_asked_for(string name) => Assert.Null(new DnsQuery([new IPEndPoint(IPAddress.Loopback, 1)]).Ask(name, MailExchanger));
}
