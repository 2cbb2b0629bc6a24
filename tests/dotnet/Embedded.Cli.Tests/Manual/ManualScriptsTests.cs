using System.Security.Cryptography;
using PeachpieSockets.Embedded.Cli.Tests.Running;

namespace PeachpieSockets.Embedded.Cli.Tests.Manual;

/// <summary>The manual's two example scripts are kept as they were printed, byte for byte.</summary>
public class ManualScriptsTests
{
    [Theory]
    [InlineData("tcp_server.php", "226765e7830026d4707a7ab128052bcf21ec820ca84ae0411153e7693e82fc63")]
    [InlineData("tcp_client.php", "2bc650866e2b4cfe198eafa421b56656d94ad41cf005bd5bfec583c43ce0446b")]
    public void Scripts_are_unmodified(string name, string hash) =>
        Assert.Equal(hash, Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Path.Combine(SourceTree.Root, "tests", "php", "manual", name)))));
}
