using System.Globalization;
using System.Text;
using PeachpieSockets.Native.Tests.Support;

namespace PeachpieSockets.Native.Tests.ErrnoMatrix;

/// <summary>
/// Kinds of sockets x states x operations: the engine's errno of each combination is compared with that of a C program that does the same.
/// </summary>
public class ErrnoMatrixTests
{
    /// <summary>Domain, type, protocol: those that exist and those that do not.</summary>
    private static readonly (int Domain, int Type, int Protocol)[] s_kinds =
    [
        (2, 1, 0), (2, 2, 0), (2, 1, 6), (2, 2, 17),
        (10, 1, 0), (10, 2, 0), (10, 2, 17),
        (1, 1, 0), (1, 2, 0), (1, 5, 0), (1, 3, 0),

        // Raw sockets that only send, and packet sockets of no protocol: nothing that others do on the machine reaches them. EPERM without the right.
        (2, 3, 255), (10, 3, 255), (17, 3, 0), (17, 2, 0),
        (2, 0, 0), (2, 4, 0), (2, 5, 0), (2, 7, 0), (2, -1, 0), (2, 1, 17), (2, 1, 256), (2, 1, 999), (2, 1, -1), (1, 1, 6), (99, 1, 0), (-1, 1, 0),
        (10, 5, 0), (10, 1, 17), (17, 1, 0), (17, 5, 0),
    ];

    [GccFact]
    public void The_engine_fails_as_C_does()
    {
        StringBuilder rows = new();
        List<(string Name, int Error)> engine = [];
        foreach ((int domain, int type, int protocol) in s_kinds)
        {
            foreach (SocketState state in Enum.GetValues<SocketState>())
            {
                foreach (SocketOperation operation in Enum.GetValues<SocketOperation>())
                {
                    _ = rows.Append(CultureInfo.InvariantCulture, $"{{{domain},{type},{protocol},{(int)state},{(int)operation}}},\n");
                    engine.Add(($"({domain}, {type}, {protocol}) {state} {operation}", Operations.Run(domain, type, protocol, state, operation)));
                }
            }
        }

        string source = Resource("matrix.c").Replace("/*ROWS*/", rows.ToString(), StringComparison.Ordinal);
        (bool success, string output) = CProgram.Run(source);
        Assert.True(success, output);
        int[] expected = [.. output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(static line => int.Parse(line, CultureInfo.InvariantCulture))];
        Assert.Equal(expected.Length, engine.Count);
        Assert.Empty(engine.Zip(expected).Where(static row => row.First.Error != row.Second)
            .Select(static row => $"{row.First.Name}: engine {row.First.Error}, C {row.Second}"));

        // The matrix is worth its name only if it meets many errors.
        Assert.True(expected.Distinct().Count() >= 20, $"{expected.Distinct().Count()} different results");
    }

    private static string Resource(string name)
    {
        using Stream stream = typeof(ErrnoMatrixTests).Assembly.GetManifestResourceStream(name)!;
        using StreamReader reader = new(stream);
        return reader.ReadToEnd();
    }
}
