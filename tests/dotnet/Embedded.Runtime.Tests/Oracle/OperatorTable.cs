using System.Text;

namespace PeachpieSockets.Embedded.Runtime.Tests;

/// <summary>operators.txt: what php gives for every operator (see operators.php).</summary>
internal sealed class OperatorTable
{
    private readonly List<string> _results = [];

    private OperatorTable()
    {
    }

    public List<string> Values { get; } = [];

    public Dictionary<string, int[][]> Binary { get; } = [];

    public Dictionary<string, int[]> Unary { get; } = [];

    public string Result(int number) => _results[number];

    public static OperatorTable Load()
    {
        var table = new OperatorTable();
        foreach (string line in File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Oracle", "operators.txt"), Encoding.Latin1))
        {
            string[] parts = line.Split(' ', 3);
            switch (parts[0])
            {
                case "value":
                    table.Values.Add(parts[2]);
                    break;
                case "result":
                    table._results.Add(parts[2]);
                    break;
                case "unary":
                    table.Unary.Add(parts[1], Numbers(parts[2]));
                    break;
                default:
                    string[] rest = parts[2].Split(' ', 2);
                    if (!table.Binary.TryGetValue(parts[1], out var rows))
                    {
                        table.Binary.Add(parts[1], rows = new int[table.Values.Count][]);
                    }

                    rows[int.Parse(rest[0])] = Numbers(rest[1]);
                    break;
            }
        }

        return table;
    }

    private static int[] Numbers(string text) => [.. text.Split(' ').Select(int.Parse)];
}
