using PeachpieSockets.Embedded.Runtime;

namespace PeachpieSockets.Embedded.Compiler.Syntax.Lexing;

/// <summary>Each distinct identifier of a file once: its string, and the keyword it is, if any.</summary>
internal sealed class SymbolTable
{
    private int[] _buckets = new int[1024];
    private Entry[] _entries = new Entry[512];
    private int _count;

    /// <summary>The string of a symbol.</summary>
    public string this[int symbol] => _entries[symbol].Text;

    /// <summary>The keyword that a symbol spells in any case, or <see cref="TokenKind.Identifier"/>.</summary>
    public TokenKind KindOf(int symbol) => _entries[symbol].Kind;

    /// <summary>Finds or adds the symbol of an identifier.</summary>
    public int Intern(ReadOnlySpan<byte> text)
    {
        uint hash = 2166136261;
        foreach (byte b in text)
            hash = (hash ^ b) * 16777619;

        ref int bucket = ref _buckets[hash & (uint)(_buckets.Length - 1)];
        for (int i = bucket - 1; i >= 0; i = _entries[i].Next)
        {
            ref Entry entry = ref _entries[i];
            if (entry.Hash == hash && text.SequenceEqual(entry.Bytes))
                return i;
        }

        return Add(text, hash);
    }

    private int Add(ReadOnlySpan<byte> text, uint hash)
    {
        if (_count == _entries.Length)
            Grow();

        string name = Utf8.Text(text);
        int index = _count++;
        ref int bucket = ref _buckets[hash & (uint)(_buckets.Length - 1)];
        _entries[index] = new Entry(text.ToArray(), name, Keywords.Find(text), hash, bucket - 1);
        bucket = index + 1;
        return index;
    }

    private void Grow()
    {
        Array.Resize(ref _entries, _entries.Length * 2);
        _buckets = new int[_entries.Length * 2];
        for (int i = 0; i < _count; i++)
        {
            ref int bucket = ref _buckets[_entries[i].Hash & (uint)(_buckets.Length - 1)];
            _entries[i] = _entries[i] with { Next = bucket - 1 };
            bucket = i + 1;
        }
    }

    private readonly record struct Entry(byte[] Bytes, string Text, TokenKind Kind, uint Hash, int Next);
}
