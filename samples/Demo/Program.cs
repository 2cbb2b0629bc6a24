// Starts the PHP manual's TCP server, a script from the year 2000, unmodified, under phpsock, talks to it as a telnet user would, and
// shows both ends. The script listens on 192.168.1.53:10000; the setting sockets.map sends that to a free port on the loopback network.
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

string script = Path.Combine(AppContext.BaseDirectory, "tcp_server.php");
string phpsock = Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "phpsock.exe" : "phpsock");
int port = FreePort();

string[] arguments = ["-d", $"sockets.map=192.168.1.53:10000=127.0.0.1:{port}", script];
Console.WriteLine($"$ phpsock {arguments[0]} {arguments[1]} tcp_server.php");
var start = new ProcessStartInfo(phpsock, arguments) { RedirectStandardOutput = true };
start.Environment["DOTNET_ROOT"] = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "..", "..", ".."));
using var server = Process.Start(start)!;
var printed = server.StandardOutput.ReadToEndAsync();

using (var client = Connect(port))
{
    Console.WriteLine($"connected to 127.0.0.1:{port}");
    using var reader = new StreamReader(client.GetStream());
    using var writer = new StreamWriter(client.GetStream()) { AutoFlush = true, NewLine = "\r\n" };
    foreach (string line in (string[])["hello", "is this really PHP 4.0?", "quit"])
    {
        Console.WriteLine($"  client: {line}");
        writer.WriteLine(line);
        Console.WriteLine(reader.ReadLine() is { } answer ? $"  server: {answer}" : "  (the server closed the connection)");
    }
}

server.WaitForExit();
Console.WriteLine("the server script printed:");
Console.Write(string.Concat(printed.Result.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => $"  {l}\n")));
Console.WriteLine($"and ended with exit code {server.ExitCode}");
return server.ExitCode;

static int FreePort()
{
    using var listener = new TcpListener(IPAddress.Loopback, 0);
    listener.Start();
    return ((IPEndPoint)listener.LocalEndpoint).Port;
}

// The server needs a moment until it listens.
TcpClient Connect(int port)
{
    for (int attempt = 0; ; attempt++)
    {
        var client = new TcpClient();
        try
        {
            client.Connect(IPAddress.Loopback, port);
            return client;
        }
        catch (SocketException) when (attempt < 500 && !server.HasExited)
        {
            client.Dispose();
            Thread.Sleep(20);
        }
    }
}
