namespace PeachpieSockets.Embedded.Library.Multibyte.Ereg;

/// <summary>The capturing groups of a pattern. Where one has a name, those without are not captured.</summary>
internal sealed class RubyGroups
{
    private readonly Dictionary<string, List<int>> _numbers = new(StringComparer.Ordinal);

    /// <summary>How many there are.</summary>
    public int Count { get; set; }

    /// <summary>The names in order of declaration. A name may stand for several groups.</summary>
    public List<(string Name, List<int> Numbers)> Names { get; } = [];

    /// <summary>Whether groups without a name capture nothing.</summary>
    public bool OnlyNamed => Names.Count > 0;

    public List<int>? Find(string name) => _numbers.GetValueOrDefault(name);

    /// <summary>Adds a group with a name.</summary>
    public void Add(string name, int number)
    {
        if (!_numbers.TryGetValue(name, out var numbers))
        {
            numbers = [];
            _numbers.Add(name, numbers);
            Names.Add((name, numbers));
        }

        numbers.Add(number);
    }
}
