namespace PeachpieSockets.Embedded.Library.Pcre.Translation;

/// <summary>The capturing groups of a pattern.</summary>
internal sealed class GroupTable
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<int, (int Start, int End, PcreOptions Options)> _bodies = [];

    /// <summary>The highest number.</summary>
    public int Count { get; set; }

    /// <summary>The names in order of declaration, each with its number; a name may be there more than once with (?J).</summary>
    public List<(string Name, int Number)> Names { get; } = [];

    public int? Find(string name) => _numbers.TryGetValue(name, out int number) ? number : null;

    /// <summary>Adds a name; false where it is another group's.</summary>
    public bool Add(string name, int number, bool allowDuplicates)
    {
        if (_numbers.TryGetValue(name, out int existing) && existing != number)
        {
            if (!allowDuplicates)
            {
                return false;
            }

            Names.Add((name, number));
            return true;
        }

        if (_numbers.TryAdd(name, number))
        {
            Names.Add((name, number));
        }

        return true;
    }

    public void AddBody(int number, int start, int end, PcreOptions options) => _bodies.TryAdd(number, (start, end, options));

    public (int Start, int End, PcreOptions Options)? Body(int number) => _bodies.TryGetValue(number, out var body) ? body : null;
}
