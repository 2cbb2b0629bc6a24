using PeachpieSockets.Embedded.Compiler;
using PeachpieSockets.Embedded.Library;
using PeachpieSockets.Embedded.Runtime;
using PeachpieSockets.Native;

namespace PeachpieSockets.Extension.Tests.Policy;

/// <summary>A policy that a .NET host gives to a context: what it refuses fails with EACCES and the function's own warning.</summary>
public class HostPolicyTests
{
    public HostPolicyTests()
    {
        Context.AddModule(LibraryModule.Instance);
        Context.AddModule(ExtensionModule.Instance);
    }

    [Theory]
    [InlineData("socket_create(AF_INET, SOCK_STREAM, 0)", "socket_create(): Unable to create socket [13]: Permission denied")]
    [InlineData("socket_bind(socket_create(AF_INET6, SOCK_DGRAM, 0), '::1', 0)", "socket_bind(): Unable to bind address [13]: Permission denied")]
    [InlineData("socket_connect(socket_create(AF_INET6, SOCK_DGRAM, 0), '::1', 9)", "socket_connect(): unable to connect [13]: Permission denied")]
    [InlineData("socket_sendto(socket_create(AF_INET6, SOCK_DGRAM, 0), 'x', 1, 0, '::1', 9)", "socket_sendto(): Unable to write to socket [13]: Permission denied")]
    public void Refuses_what_the_host_refuses(string call, string warning)
    {
        Assert.Equal($"false {warning}", Run(new Strict(), call));
    }

    [Fact]
    public void Allows_what_the_host_allows()
    {
        Assert.Equal("true ", Run(new Strict(), "socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $pair)"));
        Assert.Equal("true ", Run(SocketPolicy.Default, "socket_bind(socket_create(AF_INET, SOCK_DGRAM, 0), '127.0.0.1', 0)"));
    }

    private static string Run(SocketPolicy policy, string call)
    {
        using var engine = new PhpEngine();
        policy.ApplyTo(engine.Context);
        engine.Execute($"<?php $result = @{call}; echo var_export($result, true), ' ', error_get_last()['message'] ?? '';");
        return engine.TakeOutput();
    }

    private sealed class Strict : SocketPolicy
    {
        public override bool AllowsCreate(int family, int type) => family != SocketConstants.AF_INET;

        public override bool AllowsBind(in SocketAddress address) => false;

        public override bool AllowsConnect(in SocketAddress address) => false;
    }
}
