using System.Reflection;
using PeachpieSockets.Embedded.Runtime;

namespace PeachpieSockets.Extension.Tests.Shape;

/// <summary>A script compiled by Peachpie that leaves out a by-reference argument calls with null: that is PHP's error, not .NET's.</summary>
public class MissingReferenceTests
{
    [Theory]
    [InlineData("socket_create_pair", "socket_create_pair() expects exactly 4 arguments, 3 given")]
    [InlineData("socket_getpeername", "socket_getpeername() expects at least 2 arguments, 1 given")]
    [InlineData("socket_getsockname", "socket_getsockname() expects at least 2 arguments, 1 given")]
    [InlineData("socket_recv", "socket_recv() expects exactly 4 arguments, 1 given")]
    [InlineData("socket_recvfrom", "socket_recvfrom() expects at least 5 arguments, 1 given")]
    [InlineData("socket_recvmsg", "socket_recvmsg() expects at least 2 arguments, 1 given")]
    [InlineData("socket_select", "socket_select() expects at least 4 arguments, 0 given")]
    public void Is_an_ArgumentCountError(string function, string message)
    {
        Context.AddModule(ExtensionModule.Instance);
        using var context = new Context();
        using var scope = context.Enter();
        var method = typeof(Socket).Assembly.GetTypes().Where(static t => t.IsPublic).SelectMany(static t => t.GetMethods(BindingFlags.Public | BindingFlags.Static)).Single(m => m.Name == function);
        object?[] arguments = [.. method.GetParameters().Select(p => p.ParameterType == typeof(Context) ? context : p.ParameterType == typeof(PhpValue) ? PhpValue.Null : p.ParameterType.IsArray ? Array.Empty<PhpAlias>() : (object?)null)];
        var thrown = Assert.IsType<PhpThrownException>(Assert.Throws<TargetInvocationException>(() => method.Invoke(null, arguments)).InnerException);
        Assert.Equal(("ArgumentCountError", message), (thrown.Throwable.Class.Name, thrown.Message));
    }
}
