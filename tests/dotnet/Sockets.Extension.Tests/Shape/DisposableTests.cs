using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;
using PeachpieSockets.Embedded.Compiler;
using PeachpieSockets.Embedded.Runtime;
using PeachpieSockets.Extension.State;
using PeachpieSockets.Native;

namespace PeachpieSockets.Extension.Tests.Shape;

/// <summary>
/// Neither host disposes anything at the end of a context but what was registered with it. The modules register one object, which closes the
/// descriptors that are open; so nothing else may hold one.
/// </summary>
public sealed class DisposableTests
{
    private const BindingFlags InstanceFields = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    private static readonly Type[] s_types =
        [.. new[] { typeof(Socket).Assembly, Assembly.Load("PeachpieSockets.Legacy") }.SelectMany(m => m.GetTypes()).Where(t => !t.IsValueType && !t.FullName!.Contains('<', StringComparison.Ordinal) && !t.IsDefined(typeof(CompilerGeneratedAttribute)))];

    [Fact]
    public void OnlyTheStateOfAContextNeedsToBeDisposed() =>
        Assert.Equal(
            [typeof(SocketState)],
            s_types.Where(t => t.IsAssignableTo(typeof(IDisposable)) && !t.IsAssignableTo(typeof(PhpResource))));

    // TransportSocket: the embedded host's streams, which its library closes.
    [Fact]
    public void ADescriptorIsHeldByTheListOfOpenOnesAndItsSocketOrByAStream() =>
        Assert.Equal(
            [nameof(OpenDescriptors) + "." + nameof(OpenDescriptors.Entry), nameof(Socket), "TransportSocket"],
            s_types.Where(t => t.GetFields(InstanceFields).Any(f => f.FieldType == typeof(SocketHandle))).Select(Name).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("$s = socket_create(AF_INET, SOCK_STREAM, 0);")]
    [InlineData("$s = socket_create_listen(0);")]
    [InlineData("socket_create_pair(AF_UNIX, SOCK_DGRAM, 0, $pair);")]
    [InlineData("$s = socket_addrinfo_bind(socket_addrinfo_lookup('127.0.0.1', '0', ['ai_socktype' => SOCK_STREAM])[0]);")]
    [InlineData("$l = socket_create_listen(0); socket_getsockname($l, $a, $p); $c = socket_addrinfo_connect(socket_addrinfo_lookup('127.0.0.1', (string)$p)[0]); $s = socket_accept($l);")]
    [InlineData("$s = socket(AF_INET, SOCK_STREAM, 0);")]
    [InlineData("socketpair(AF_UNIX, SOCK_STREAM, 0, $pair);")]
    public void TheEndOfAContextClosesWhatIsOpen(string code)
    {
        Context.AddModule(ExtensionModule.Instance);
        Context.AddModule(Assembly.Load("PeachpieSockets.Legacy"));
        using var output = new MemoryStream();
        var context = new Context { OutputStream = output };
        int openWhileRunning = -1;
        OpenDescriptors? open = null;
        context.DeclareFunction(new Probe(() =>
        {
            open = SocketState.Of(context).Open;
            openWhileRunning = open.Count;
        }));
        ScriptHost.Run(context, Encoding.Latin1.GetBytes("<?php " + code + " probe();"), "open.php");
        context.Dispose();
        Assert.Equal("", Encoding.Latin1.GetString(output.ToArray()));
        Assert.True(openWhileRunning > 0, $"{openWhileRunning} descriptors were open");
        Assert.Equal(0, open!.Count);
    }

    [Theory]
    [InlineData("$s = stream_socket_server('tcp://127.0.0.1:0'); echo explode(':', stream_socket_get_name($s, false))[1];")]
    [InlineData("$s = socket_create_listen(0); socket_getsockname($s, $a, $p); $x = socket_export_stream($s); echo $p;")]
    public void TheEndOfAContextClosesStreams(string code)
    {
        Context.AddModule(ExtensionModule.Instance);
        Context.AddModule(Embedded.Library.LibraryModule.Instance);
        using var output = new MemoryStream();
        var context = new Context { OutputStream = output };
        ScriptHost.Run(context, Encoding.Latin1.GetBytes("<?php " + code), "open.php");
        context.Dispose();
        using var client = new System.Net.Sockets.TcpClient();
        int port = int.Parse(Encoding.Latin1.GetString(output.ToArray()), CultureInfo.InvariantCulture);
        var thrown = Assert.Throws<System.Net.Sockets.SocketException>(() => client.Connect("127.0.0.1", port));
        Assert.Equal(System.Net.Sockets.SocketError.ConnectionRefused, thrown.SocketErrorCode);
    }

    private static string Name(Type type) => type.DeclaringType is { } outer ? $"{outer.Name}.{type.Name}" : type.Name;

    /// <summary>A function of the test's own.</summary>
    private sealed class Probe(Action code) : RoutineInfo
    {
        public override string Name => "probe";

        public override IReadOnlyList<PhpParameter> Parameters => [];

        public override ulong ByRefMask => 0;

        public override PhpValue Invoke(Context ctx, params ReadOnlySpan<PhpValue> arguments)
        {
            code();
            return default;
        }
    }
}
